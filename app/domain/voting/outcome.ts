import type { Counts } from "./ballot";
import { type Body, baseValues } from "./body";
import type { VoteRule } from "./rule";
import {
  majorityArithmetic,
  needed,
  type QuorumArithmetic,
  quorumArithmetic,
  reachedOrEqual,
  secondArithmetic,
  type ThresholdArithmetic,
} from "./threshold";

export const outcomeKinds = ["adopted", "rejected", "quorum-missed", "tied"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What kept a question from carrying. */
export type Obstacle = "quorum" | "empty-box" | "not-more-for-than-against" | "majority" | "second-threshold";

/** The result of a vote with the arithmetic that led to it. Plain JSON. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly counts: Counts;
  readonly body: Body;
  /** The smallest number of yes votes that carries, the bases being what they are. */
  readonly needed: number;
  readonly majority: ThresholdArithmetic;
  readonly second: ThresholdArithmetic | null;
  readonly quorum: QuorumArithmetic | null;
  /** Empty when adopted. */
  readonly obstacles: readonly Obstacle[];
}

/**
 * Turns the counts of a vote into its outcome, in exact integers.
 *
 * Under every rule: a missed quorum comes first and is its own outcome; without a yes nothing carries; and
 * nothing carries without more for than against. "tied" means level, with nothing but the equality in the
 * way: 15 to 15 is a tie under more than half, a rejection under two thirds.
 *
 * `rule` has passed `validateRule`. Throws a RangeError for counts that are no whole numbers, and when the
 * rule counts those present but `body.present` is null.
 */
export function decide(rule: VoteRule, counts: Counts, body: Body): Outcome {
  const values = baseValues(counts, body);
  const arithmetic = {
    majority: majorityArithmetic(rule, counts.for, values),
    second: secondArithmetic(rule, counts.for, values),
    quorum: quorumArithmetic(rule, values),
  };
  const obstacles = obstaclesOf(counts, arithmetic);
  const kind = kindOf(counts, arithmetic, obstacles);
  return { kind, counts, body, needed: needed(rule, values).yes, ...arithmetic, obstacles };
}

type Arithmetic = Pick<Outcome, "majority" | "second" | "quorum">;

function obstaclesOf(counts: Counts, { majority, second, quorum }: Arithmetic): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (quorum !== null && !quorum.reached) obstacles.push("quorum");
  if (counts.for + counts.against === 0) obstacles.push("empty-box");
  else if (counts.for <= counts.against) obstacles.push("not-more-for-than-against");
  if (!majority.reached) obstacles.push("majority");
  if (second !== null && !second.reached) obstacles.push("second-threshold");
  return obstacles;
}

function kindOf(counts: Counts, arithmetic: Arithmetic, obstacles: readonly Obstacle[]): OutcomeKind {
  if (obstacles.includes("quorum")) return "quorum-missed";
  if (obstacles.length === 0) return "adopted";
  return isTie(counts, arithmetic) ? "tied" : "rejected";
}

function isTie(counts: Counts, { majority, second }: Arithmetic): boolean {
  if (counts.for === 0 || counts.for !== counts.against) return false;
  return reachedOrEqual(majority) && (second === null || reachedOrEqual(second));
}
