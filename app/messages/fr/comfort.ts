import type { Comfort, ComfortPart } from "~/domain/comfort";

type ChoiceWords = { readonly [Part in ComfortPart]: Record<Comfort[Part], string> };

const choices: ChoiceWords = {
  scheme: { device: "Comme mon appareil", light: "Clair", dark: "Sombre" },
  text: { normal: "Normal", larger: "Plus grand", largest: "Le plus grand" },
  spacing: { normal: "Normal", wide: "Large : plus d’air entre les lettres, les mots et les lignes" },
};

const parts: Record<ComfortPart, string> = {
  scheme: "Couleurs",
  text: "Taille du texte",
  spacing: "Espacement",
};

/** How a reader likes pages set. */
export const comfort = {
  title: "Confort de lecture",
  lead: "Choisissez comment les pages s’affichent pour vous. Aucun compte n’est nécessaire.",
  parts,
  choices,
  preview: "Aperçu",
  previewText:
    "Une convention citoyenne réunit des personnes tirées au sort. Elles écoutent, débattent, écrivent des mesures et les votent. La collectivité répond à chacune d’elles.",
  cookie:
    "Votre choix est gardé un an dans votre navigateur, par un cookie nommé palabre_comfort. Il ne sert qu’à cela : il ne dit pas qui vous êtes et personne d’autre ne le lit. Remettre les premiers choix l’efface.",
  done: { saved: "Vos choix sont enregistrés." },
};
