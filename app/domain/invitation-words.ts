import { foldWords } from "./folding";
import type { Role } from "./role";

/** Headings of a list of people to invite (compared folded: no case, no accents). */
const headings = {
  name: [
    "nom",
    "nom complet",
    "nom et prénom",
    "prénom et nom",
    "nom prénom",
    "personne",
    "name",
    "full name",
  ],
  firstName: ["prénom", "first name", "firstname", "given name"],
  lastName: ["nom de famille", "nom d'usage", "last name", "lastname", "surname", "family name"],
  email: [
    "e-mail",
    "email",
    "mail",
    "mél",
    "courriel",
    "adresse e-mail",
    "adresse email",
    "adresse mail",
    "adresse électronique",
    "adresse de courriel",
    "email address",
    "e-mail address",
  ],
  panel: ["groupe", "groupe de travail", "panel", "atelier", "group", "working group"],
  role: ["rôle", "role", "fonction", "qualité"],
} as const satisfies Record<string, readonly string[]>;
export type InvitationColumn = keyof typeof headings;

/** Words for a role, as people write them, inclusive forms too ("citoyen·ne" folds to "citoyen ne"). None makes an administrator. */
const roleWords = {
  member: [
    "membre",
    "membres",
    "citoyen",
    "citoyenne",
    "citoyen ne",
    "citoyen tiré au sort",
    "citoyenne tirée au sort",
    "tiré au sort",
    "tirée au sort",
    "participant",
    "participante",
    "participant e",
    "member",
    "citizen",
  ],
  facilitator: [
    "animateur",
    "animatrice",
    "animateur rice",
    "animateur trice",
    "animation",
    "facilitateur",
    "facilitatrice",
    "facilitateur rice",
    "facilitateur trice",
    "facilitator",
  ],
  guarantor: ["garant", "garante", "garant e", "guarantor"],
  expert: ["expert", "experte", "expert e", "intervenant", "intervenante", "intervenant e"],
  committee: ["comité", "comité numérique", "comité de suivi", "committee", "follow up committee"],
  observer: ["observateur", "observatrice", "observateur rice", "observateur trice", "observer"],
} as const satisfies Record<Role, readonly string[]>;

/** What people write where there is no e-mail address. */
const none = [
  "",
  "aucun",
  "aucune",
  "neant",
  "sans",
  "non",
  "none",
  "no",
  "n a",
  "pas d e mail",
  "pas de mail",
  "pas d email",
];

function index<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
): ReadonlyMap<string, Key> {
  const keys = Object.keys(words) as Key[];
  return new Map(keys.flatMap((key) => words[key].map((word) => [foldWords(word), key] as const)));
}

const columns = index<InvitationColumn>(headings);
const roles = index<Role>(roleWords);

export function invitationColumn(heading: string): InvitationColumn | null {
  return columns.get(foldWords(heading)) ?? null;
}

/** The role that a word names in French or English, or null. */
export function roleNamed(word: string): Role | null {
  return roles.get(foldWords(word)) ?? null;
}

export function meansNoEmail(text: string): boolean {
  return none.includes(foldWords(text));
}
