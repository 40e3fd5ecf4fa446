import { type BaseValues, baseValue } from "./body";
import { reaches, smallestReaching, thousandths } from "./fraction";
import { type Base, type Majority, type Quorum, SIMPLE_MAJORITY, type VoteRule } from "./rule";

/** How many yes votes (or people, for the quorum) a vote needs, once its bases are known. */
export interface Needed {
  /** The smallest number of yes votes that carries: enough for every threshold, and more for than against. */
  readonly yes: number;
  readonly majority: number;
  readonly second: number | null;
  /** People present, or ballots, that the quorum asks for. */
  readonly quorum: number | null;
}

/**
 * What it takes to carry a question, from the rule and the bases alone: usable before the vote, for a worked
 * example (see `exampleBases`), as well as after it. The bases are held fixed: "so many yes out of these".
 * May exceed what the base can give (then nothing carries). Throws a RangeError when the rule counts those
 * present and their number is null.
 */
export function needed(rule: VoteRule, values: BaseValues): Needed {
  const majority = majorityNeeded(rule.majority, rule.base, values);
  const second =
    rule.second && smallestReaching(baseValue(values, rule.second.base), rule.second, rule.second.comparison);
  return {
    yes: Math.max(majority, second ?? 0, moreForThanAgainst(values)),
    majority,
    second,
    quorum: quorumNeeded(rule.quorum, values.entitled),
  };
}

/** Out of fixed exprimés, more for than against is more than half of them. */
function moreForThanAgainst(values: BaseValues): number {
  return smallestReaching(values["cast-for-or-against"], SIMPLE_MAJORITY, "more-than");
}

function majorityNeeded(majority: Majority, base: Base, values: BaseValues): number {
  switch (majority.kind) {
    case "relative":
      return moreForThanAgainst(values);
    case "unanimity":
      return Math.max(1, baseValue(values, base));
    case "fraction":
      return smallestReaching(baseValue(values, base), majority, majority.comparison);
  }
}

function quorumNeeded(quorum: Quorum, entitled: number): number | null {
  return quorum.kind === "none" ? null : smallestReaching(entitled, quorum, "at-least");
}

/** One threshold with its figures, as a sentence or a drawn bar needs them. */
export interface ThresholdArithmetic {
  readonly base: Base;
  readonly baseValue: number;
  readonly criterion: Majority;
  readonly yes: number;
  /** The smallest number of yes votes that reaches this threshold (not yet the whole rule). */
  readonly needed: number;
  readonly reached: boolean;
  /** The share of yes in the base, for display; null when the base is empty. */
  readonly thousandths: number | null;
}

export interface QuorumArithmetic {
  readonly kind: "presence" | "participation";
  readonly needed: number;
  /** People present, or ballots. */
  readonly value: number;
  readonly of: number;
  readonly reached: boolean;
}

/** The first threshold of the rule. */
export function majorityArithmetic(rule: VoteRule, yes: number, values: BaseValues): ThresholdArithmetic {
  return arithmetic(rule.majority, rule.base, yes, values);
}

/** The second threshold of the rule, or null if it has none. */
export function secondArithmetic(
  rule: VoteRule,
  yes: number,
  values: BaseValues,
): ThresholdArithmetic | null {
  if (rule.second === null) return null;
  const { base, numerator, denominator, comparison } = rule.second;
  return arithmetic({ kind: "fraction", numerator, denominator, comparison }, base, yes, values);
}

function arithmetic(criterion: Majority, base: Base, yes: number, values: BaseValues): ThresholdArithmetic {
  const least = majorityNeeded(criterion, base, values);
  const whole = baseValue(values, base);
  return {
    base,
    baseValue: whole,
    criterion,
    yes,
    needed: least,
    reached: yes >= least,
    thousandths: thousandths(yes, whole),
  };
}

/** The quorum of the rule, or null if it has none. */
export function quorumArithmetic(rule: VoteRule, values: BaseValues): QuorumArithmetic | null {
  const { quorum } = rule;
  const least = quorumNeeded(quorum, values.entitled);
  if (quorum.kind === "none" || least === null) return null;
  const value = baseValue(values, quorum.kind === "presence" ? "present" : "votes");
  return { kind: quorum.kind, needed: least, value, of: values.entitled, reached: value >= least };
}

/** Whether the threshold would be reached if equality were enough: what tells a tie from a defeat. */
export function reachedOrEqual({ criterion, yes, baseValue: whole }: ThresholdArithmetic): boolean {
  switch (criterion.kind) {
    case "relative":
      return true;
    case "unanimity":
      return yes >= whole;
    case "fraction":
      return reaches(yes, whole, criterion, "at-least");
  }
}
