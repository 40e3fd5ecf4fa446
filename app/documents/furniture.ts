import type {
  FurnitureLanguage,
  IsoDate,
  PlanAmendmentOutcome,
  PlanVoteCounts,
  PlanVoteOutcome,
  PlanVoteSecrecy,
} from "./model";

const fr = {
  contents: "Sommaire",
  mandate: "Le mandat",
  foreword: "Avant-propos",
  method: "La méthode",
  wholeVote: "Le vote de l’ensemble",
  axis: "Axe",
  measure: "Mesure",
  measures: "Mesures",
  annex: "Annexe",
  reasons: "Exposé des motifs",
  actors: "Qui agit",
  means: "Moyens",
  cost: "Coût",
  deadline: "Échéance",
  nonDigitalAlternative: "Alternative non numérique",
  easyRead: "En facile à lire",
  indicators: "Indicateurs",
  indicator: "Indicateur",
  unit: "Unité",
  baseline: "Référence",
  target: "Cible",
  sources: "Sources",
  vote: "Vote",
  question: "Question",
  rule: "Règle",
  entitled: "Inscrits",
  present: "Présents",
  base: "Base du calcul",
  session: "Séance",
  date: "Date",
  ballots: "Bulletins",
  minorityOpinion: "Avis minoritaire",
  provenance: "D’où vient cette mesure",
  panel: "Groupe de travail",
  authors: "Auteurs",
  mergedFrom: "Réunit les mesures",
  importedFrom: "Importée de",
  versions: "Versions",
  version: "Version",
  amendments: "Amendements",
  amendment: "Amendement",
  outcome: "Issue",
  adoptedOn: "Adopté le",
  publishedOn: "Publié le",
  permanentAddress: "Adresse permanente",
  journalHead: "Tête du journal",
  sha256: "Empreinte SHA-256 de la version JSON",
  imprint: "Authenticité",
  image: "Image",
  page: "page",
  backToContents: "Retour au sommaire",
  none: "—",
  colon: "\u202f: ",
  counts: {
    for: "Pour",
    against: "Contre",
    abstain: "Abstention",
    blank: "Blanc",
    spoiled: "Nul",
  } satisfies Record<keyof PlanVoteCounts, string>,
  voteOutcome: { adopted: "Adopté", rejected: "Rejeté", "no-quorum": "Quorum non atteint" } satisfies Record<
    PlanVoteOutcome,
    string
  >,
  secrecy: { named: "Scrutin nominatif", secret: "Scrutin secret" } satisfies Record<PlanVoteSecrecy, string>,
  amendmentOutcome: {
    adopted: "adopté",
    rejected: "rejeté",
    "accepted-by-authors": "accepté par les auteurs",
    fallen: "tombé",
    satisfied: "satisfait",
    withdrawn: "retiré",
    inadmissible: "irrecevable",
    "no-quorum": "quorum non atteint",
  } satisfies Record<PlanAmendmentOutcome, string>,
};

/** Headings and labels that the writers put around people's texts. */
export type Furniture = typeof fr;

const en: Furniture = {
  contents: "Contents",
  mandate: "The mandate",
  foreword: "Foreword",
  method: "The method",
  wholeVote: "The vote on the whole plan",
  axis: "Axis",
  measure: "Measure",
  measures: "Measures",
  annex: "Annex",
  reasons: "Reasons",
  actors: "Who acts",
  means: "Means",
  cost: "Cost",
  deadline: "Deadline",
  nonDigitalAlternative: "Non-digital alternative",
  easyRead: "Easy to read",
  indicators: "Indicators",
  indicator: "Indicator",
  unit: "Unit",
  baseline: "Baseline",
  target: "Target",
  sources: "Sources",
  vote: "Vote",
  question: "Question",
  rule: "Rule",
  entitled: "Entitled",
  present: "Present",
  base: "Reckoned on",
  session: "Session",
  date: "Date",
  ballots: "Ballots",
  minorityOpinion: "Minority opinion",
  provenance: "Where this measure comes from",
  panel: "Panel",
  authors: "Authors",
  mergedFrom: "Brings together measures",
  importedFrom: "Imported from",
  versions: "Versions",
  version: "Version",
  amendments: "Amendments",
  amendment: "Amendment",
  outcome: "Outcome",
  adoptedOn: "Adopted on",
  publishedOn: "Published on",
  permanentAddress: "Permanent address",
  journalHead: "Head of the journal",
  sha256: "SHA-256 of the JSON version",
  imprint: "Authenticity",
  image: "Image",
  page: "page",
  backToContents: "Back to contents",
  none: "—",
  colon: ": ",
  counts: { for: "For", against: "Against", abstain: "Abstain", blank: "Blank", spoiled: "Spoiled" },
  voteOutcome: { adopted: "Adopted", rejected: "Rejected", "no-quorum": "Quorum not met" },
  secrecy: { named: "Named ballot", secret: "Secret ballot" },
  amendmentOutcome: {
    adopted: "adopted",
    rejected: "rejected",
    "accepted-by-authors": "accepted by its authors",
    fallen: "fallen",
    satisfied: "satisfied",
    withdrawn: "withdrawn",
    inadmissible: "inadmissible",
    "no-quorum": "quorum not met",
  },
};

const catalogue = { fr, en } satisfies Record<FurnitureLanguage, Furniture>;

/** The labels in the given language. */
export function furniture(language: FurnitureLanguage): Furniture {
  return catalogue[language];
}

const months = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} satisfies Record<FurnitureLanguage, readonly string[]>;

/**
 * An ISO date in words: `2026-03-01` → "1er mars 2026", "1 March 2026". Written out here rather than with
 * `Intl`, whose wording changes with the version of the runtime and would change published bytes.
 * A text that is no ISO date comes back as it is.
 */
export function dateInWords(date: IsoDate, language: FurnitureLanguage): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const month = months[language][Number(parts?.[2]) - 1];
  if (!parts || month === undefined) return date;
  const day = Number(parts[3]);
  const dayInWords = day === 1 && language === "fr" ? "1er" : String(day);
  return `${dayInWords} ${month} ${Number(parts[1])}`;
}
