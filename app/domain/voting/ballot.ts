/** Pour, contre, abstention, blanc. */
export const choices = ["for", "against", "abstain", "blank"] as const;
export type Choice = (typeof choices)[number];

export function isChoice(value: string): value is Choice {
  return (choices as readonly string[]).includes(value);
}

/** Ballots by choice; `spoiled` (nul) only comes from paper. */
export type Counts = Readonly<Record<Choice | "spoiled", number>>;

export const NO_BALLOTS: Counts = { for: 0, against: 0, abstain: 0, blank: 0, spoiled: 0 };

/** Exprimés: ballots for or against. */
export function castForOrAgainst(counts: Counts): number {
  return counts.for + counts.against;
}

/** Votants: every ballot, abstentions, blanks and spoiled ones included. */
export function allVotes(counts: Counts): number {
  return counts.for + counts.against + counts.abstain + counts.blank + counts.spoiled;
}

/** A ballot whose voter is known. */
export interface NamedBallot {
  readonly secrecy: "named";
  readonly memberId: string;
  readonly choice: Choice;
  /** ISO instant. */
  readonly castAt: string;
  /** The member who entered it from paper or telephone, on behalf of the voter; null when cast in person. */
  readonly enteredBy: string | null;
}

/** A ballot that nothing joins to a voter: it has neither a name nor a time. */
export interface SecretBallot {
  readonly secrecy: "secret";
  readonly choice: Choice;
}

export type Ballot = NamedBallot | SecretBallot;
