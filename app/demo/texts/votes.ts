import { type Choice, DEFAULT_RULE, type VoteRule } from "~/domain/voting";

export interface DemoVote {
  /** Number of the measure. */
  readonly measure: number;
  /** Title of the amendment to it that is voted on; without it, the measure is. */
  readonly amendment?: string;
  readonly rule: VoteRule;
  /** How many ballots of each kind are cast; the others of the thirty stay away. */
  readonly ballots: Readonly<Record<Choice, number>>;
  /**
   * `closed`: held in the plenary of the first votes; `open`: online, until some days after the load; `prepared`:
   * for the next plenary.
   */
  readonly stage: "closed" | "open" | "prepared";
  /** Its measure is frozen so many days before the load. */
  readonly frozenDaysBefore?: number;
}

/** The charter's rule: more than half of the exprimés, if half of the members at least have voted. */
export const conventionRule: VoteRule = {
  ...DEFAULT_RULE,
  quorum: { kind: "participation", numerator: 1, denominator: 2 },
};

export const votes: readonly DemoVote[] = [
  {
    measure: 13,
    rule: conventionRule,
    ballots: { for: 22, against: 3, abstain: 2, blank: 0 },
    ...{ stage: "closed", frozenDaysBefore: 16 },
  },
  {
    measure: 10,
    rule: { ...conventionRule, secrecy: "secret", changeable: false },
    ballots: { for: 9, against: 14, abstain: 2, blank: 1 },
    ...{ stage: "closed", frozenDaysBefore: 16 },
  },
  {
    measure: 38,
    rule: { ...conventionRule, quorum: { kind: "participation", numerator: 2, denominator: 3 } },
    ballots: { for: 12, against: 4, abstain: 1, blank: 0 },
    ...{ stage: "closed", frozenDaysBefore: 15 },
  },
  {
    measure: 29,
    rule: conventionRule,
    ballots: { for: 7, against: 2, abstain: 1, blank: 0 },
    ...{ stage: "open", frozenDaysBefore: 6 },
  },
  {
    ...{ measure: 9, amendment: "Compter n’est pas suivre" },
    rule: conventionRule,
    ballots: { for: 17, against: 6, abstain: 3, blank: 0 },
    stage: "closed",
  },
  {
    ...{ measure: 17, amendment: "Ne pas fixer le prix" },
    rule: conventionRule,
    ballots: { for: 0, against: 0, abstain: 0, blank: 0 },
    stage: "prepared",
  },
];

/** Final, and waiting for the next plenary. */
export const finalWithoutVote = [{ measure: 5, frozenDaysBefore: 3 }];

export const voteDays = { preparedBefore: 1, openedBefore: 2, closesAfter: 5 };

/** By somebody who voted against the adopted measure. */
export const opinion = { measure: 13, by: "Maëlys Rousseau" };
