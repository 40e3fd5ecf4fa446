import { type Choice, DEFAULT_RULE, type VoteRule } from "~/domain/voting";

export interface DemoVote {
  /** Number of the measure. */
  readonly measure: number;
  readonly rule: VoteRule;
  /** How many ballots of each kind are cast; the others of the thirty stay away. */
  readonly ballots: Readonly<Record<Choice, number>>;
  /** Held in the plenary of the first votes, and closed there; the open one closes some days after the load. */
  readonly closed: boolean;
  /** Its text is frozen so many days before the load. */
  readonly frozenDaysBefore: number;
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
    ...{ closed: true, frozenDaysBefore: 16 },
  },
  {
    measure: 10,
    rule: { ...conventionRule, secrecy: "secret", changeable: false },
    ballots: { for: 9, against: 14, abstain: 2, blank: 1 },
    ...{ closed: true, frozenDaysBefore: 16 },
  },
  {
    measure: 38,
    rule: { ...conventionRule, quorum: { kind: "participation", numerator: 2, denominator: 3 } },
    ballots: { for: 12, against: 4, abstain: 1, blank: 0 },
    ...{ closed: true, frozenDaysBefore: 15 },
  },
  {
    measure: 29,
    rule: conventionRule,
    ballots: { for: 7, against: 2, abstain: 1, blank: 0 },
    ...{ closed: false, frozenDaysBefore: 6 },
  },
];

/** Final, and waiting for the next plenary. */
export const finalWithoutVote = [{ measure: 5, frozenDaysBefore: 3 }];

export const openVoteDays = { openedBefore: 2, closesAfter: 5 };

/** By somebody who voted against the adopted measure. */
export const opinion = { measure: 13, by: "Maëlys Rousseau" };
