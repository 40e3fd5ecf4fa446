import type { ConflictLevel } from "~/domain/amending";

/** The text of a measure with all that would change it: in the margin, as if adopted. */
export const margin = {
  title: "Texte et amendements",
  lead: "Le texte en vigueur, et à chaque passage les amendements qui le changeraient.",
  heading: (measure: string) => `Texte et amendements : ${measure}`,
  read: "Lire le texte avec ses amendements en marge",
  none: "Aucun amendement ouvert sur ce texte.",
  amendments: (passage: string) => `Amendements, ${passage}`,
  alsoHere: "Change aussi ce passage :",
  whatIf: "Et si ?",
  whatIfAbout: (name: string) => `montrer le texte comme si ${name} était adopté`,
  without: "Sans lui",
  withoutAbout: (name: string) => `ne plus montrer ${name} comme adopté`,
  imagined: (count: number) =>
    count < 2 ? "Et si cet amendement était adopté ?" : `Et si ces ${count} amendements étaient adoptés ?`,
  imaginedLead:
    "Rien n’est décidé : le texte est montré tel qu’il serait. Barré : supprimé. Souligné : ajouté.",
  all: "Imaginer tous les amendements adoptés",
  clear: "Revenir au texte en vigueur",
  fallen: (one: number, other: number) =>
    `L’amendement n° ${one} n’est pas montré : il tomberait, l’amendement n° ${other} étant adopté avant lui.`,
  conflicts: "Ce qui ne va pas ensemble",
  between: (one: number, other: number, why: string) => `Amendements n° ${one} et n° ${other} : ${why}.`,
  level: {
    hard: "incompatibles",
    order: "ordre à décider",
    adjacent: "côte à côte",
    identical: "identiques",
  } satisfies Record<ConflictLevel, string>,
  behind: "Ne s’appliquent plus tels quels",
  behindLead: "Le texte a changé depuis qu’ils ont été écrits. Leurs auteurs peuvent les adapter.",
  short: (number: number) => `n° ${number}`,
  the: (number: number) => `l’amendement n° ${number}`,
  theSub: (number: number) => `le sous-amendement n° ${number}`,
  settles: "texte d’arbitrage",
};
