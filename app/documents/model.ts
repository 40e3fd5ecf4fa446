/**
 * The plan as a document: one model that every writer takes, and none goes beyond.
 *
 * Everything is plain data that survives JSON. Texts that people wrote are Markdown (fields named `body`,
 * `reasons`, `text`…); sentences such as the arithmetic of a vote arrive finished, in the language of the
 * furniture, since only the server knows the message catalogues. Dates are ISO 8601 (`2026-03-14`).
 */

/** Language of the headings and labels around the texts; the texts stay as written. */
export type FurnitureLanguage = "fr" | "en";

export type Markdown = string;

/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

export interface PlanDocument {
  readonly language: FurnitureLanguage;
  readonly title: string;
  readonly convention: PlanConvention;
  readonly publication: PlanPublication;
  readonly foreword: Markdown | null;
  readonly method: Markdown | null;
  readonly axes: readonly PlanAxis[];
  readonly annexes: readonly PlanAnnex[];
  /** The vote on the plan as a whole. */
  readonly vote: PlanVote | null;
  /** Hash at the head of the convention's journal when the plan was published, lower-case hexadecimal. */
  readonly journalHead: string | null;
}

export interface PlanConvention {
  readonly title: string;
  readonly city: string;
  /** The question that the city asked. */
  readonly mandate: Markdown;
  readonly slug: string;
  /** The city's colour, `#rrggbb`, for the cover; `null` for the product's own. */
  readonly accent: string | null;
  /** The city's logo, for the cover, by the hash of its picture; left out where there is none. */
  readonly logo?: PlanLogo;
}

export interface PlanLogo {
  /** Of the picture's bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly type: "svg" | "png";
  /** What it says, for who does not see it. */
  readonly alternative: string;
}

export interface PlanPublication {
  readonly version: number;
  readonly adoptedOn: IsoDate | null;
  readonly publishedOn: IsoDate | null;
  /** Absolute URL of this very version. */
  readonly permanentAddress: string;
}

export interface PlanAnnex {
  readonly title: string;
  readonly body: Markdown;
}

export interface PlanAxis {
  readonly number: number;
  readonly title: string;
  /** `#rrggbb`; `null` for one of the product's own, by number. */
  readonly colour: string | null;
  readonly description: Markdown;
  readonly measures: readonly PlanMeasure[];
}

export interface PlanMeasure {
  readonly number: number;
  /** Anchor of the measure in every format that has links; letters, digits and hyphens. */
  readonly anchor: string;
  readonly title: string;
  readonly body: Markdown;
  readonly reasons: Markdown;
  readonly actors: Markdown;
  readonly means: Markdown;
  readonly cost: Markdown;
  readonly deadline: string;
  readonly nonDigitalAlternative: Markdown;
  /** Plain text, a sentence a line. */
  readonly easyRead: string | null;
  readonly indicators: readonly PlanIndicator[];
  readonly sources: readonly Markdown[];
  readonly vote: PlanVote | null;
  readonly minorityOpinions: readonly PlanMinorityOpinion[];
  readonly provenance: PlanProvenance;
}

/** Figures arrive written for people ("20", "de 5 à 7"); `null` when nobody has set them. */
export interface PlanIndicator {
  readonly name: string;
  readonly unit: string;
  readonly baseline: string | null;
  readonly target: string | null;
}

export type PlanVoteOutcome = "adopted" | "rejected" | "no-quorum";

export type PlanVoteSecrecy = "named" | "secret";

export interface PlanVoteCounts {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly blank: number;
  readonly spoiled: number;
}

export interface PlanVote {
  readonly question: string;
  readonly counts: PlanVoteCounts;
  readonly entitled: number;
  readonly present: number | null;
  /** How many ballots or people the majority is reckoned on. */
  readonly base: number;
  /** "Plus de la moitié des exprimés ; quorum : la moitié des inscrits" */
  readonly ruleInWords: string;
  /** "125 pour sur 157 exprimés = 79,6 % ; il fallait plus de la moitié" */
  readonly arithmetic: string;
  readonly outcome: PlanVoteOutcome;
  readonly secrecy: PlanVoteSecrecy;
  readonly session: string | null;
  readonly date: IsoDate;
}

export interface PlanMinorityOpinion {
  readonly text: Markdown;
  readonly authors: readonly string[];
}

export interface PlanProvenance {
  readonly panel: string | null;
  readonly authors: readonly string[];
  readonly mergedFrom: readonly PlanMergedMeasure[];
  /** Name of the file or of the convention that the measure came from. */
  readonly importedFrom: string | null;
  readonly versions: readonly PlanMeasureVersion[];
  readonly amendments: readonly PlanAmendment[];
}

export interface PlanMergedMeasure {
  readonly number: number;
  readonly title: string;
}

export interface PlanMeasureVersion {
  readonly version: number;
  readonly on: IsoDate;
  /** What made this version ("Dépôt", "Amendement 12"). */
  readonly why: string;
}

export type PlanAmendmentOutcome =
  | "adopted"
  | "rejected"
  | "accepted-by-authors"
  | "fallen"
  | "satisfied"
  | "withdrawn"
  | "inadmissible"
  | "no-quorum";

export interface PlanAmendment {
  /** Numbers of sub-amendments are written "12.1". */
  readonly number: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly outcome: PlanAmendmentOutcome;
  /** Arithmetic of its vote, in words; `null` if it was settled without one. */
  readonly arithmetic: string | null;
  readonly resultingVersion: number | null;
}

/** What a writer prints about the authenticity of the text: the hash of the canonical JSON (`writePlanJson`). */
export interface Imprint {
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: string;
}

export interface WriterOptions {
  readonly imprint?: Imprint;
  /** The picture that the plan names as its city's logo; without it, covers have none. */
  readonly logo?: Uint8Array;
}
