import { err, ok, type Result } from "../result";
import { type Comparison, type Fraction, reaches } from "./fraction";

/** What a share is counted of: exprimés, votants (abstentions, blanks and spoiled included), présents, inscrits. */
export const bases = ["cast-for-or-against", "votes", "present", "entitled"] as const;
export type Base = (typeof bases)[number];

/** A share that the yes votes must reach. */
export interface FractionMajority extends Fraction {
  readonly kind: "fraction";
  readonly comparison: Comparison;
}

/** "relative": more for than against. "unanimity": every vote of the base is a yes. */
export type Majority = { readonly kind: "relative" } | FractionMajority | { readonly kind: "unanimity" };

/** A share of another base, required besides the majority: for example a quarter of the entitled. */
export interface SecondThreshold extends Fraction {
  readonly base: Base;
  readonly comparison: Comparison;
}

/** How many of the entitled must be there ("presence") or vote ("participation"), always "at least". */
export type Quorum = { readonly kind: "none" } | ({ readonly kind: "presence" | "participation" } & Fraction);

export const secrecies = ["named", "secret"] as const;
export type Secrecy = (typeof secrecies)[number];

/** How the ballots of a vote become its outcome. Plain JSON; frozen when the vote opens. */
export interface VoteRule {
  /** For or against one question. Other methods (choices, rankings, grades) join the union by this name. */
  readonly method: "for-against";
  readonly base: Base;
  readonly majority: Majority;
  readonly second: SecondThreshold | null;
  readonly quorum: Quorum;
  readonly secrecy: Secrecy;
  /** Whether a voter may replace their ballot until the close. */
  readonly changeable: boolean;
}

export const SIMPLE_MAJORITY = {
  kind: "fraction",
  numerator: 1,
  denominator: 2,
  comparison: "more-than",
} as const satisfies Majority;

export const THREE_FIFTHS = {
  kind: "fraction",
  numerator: 3,
  denominator: 5,
  comparison: "at-least",
} as const satisfies Majority;

export const TWO_THIRDS = {
  kind: "fraction",
  numerator: 2,
  denominator: 3,
  comparison: "at-least",
} as const satisfies Majority;

export const QUARTER_OF_ENTITLED = {
  base: "entitled",
  numerator: 1,
  denominator: 4,
  comparison: "at-least",
} as const satisfies SecondThreshold;

/** More than half of the exprimés, no quorum, named, changeable: the rule of a convention that chose none. */
export const DEFAULT_RULE: VoteRule = {
  method: "for-against",
  base: "cast-for-or-against",
  majority: SIMPLE_MAJORITY,
  second: null,
  quorum: { kind: "none" },
  secrecy: "named",
  changeable: true,
};

export type RuleError =
  | "majority-fraction-invalid"
  | "majority-unreachable"
  | "majority-below-half"
  | "second-threshold-fraction-invalid"
  | "second-threshold-unreachable"
  | "quorum-fraction-invalid"
  | "secret-changeable";

/**
 * Whether a rule of the right shape also has a meaning.
 *
 * Refused: a fraction that is not a whole number over a whole number, from above 0 to 1; "more than" the
 * whole; less than half of the exprimés (a tie or a minority would carry, and neither ever does: see
 * `decide`); a secret ballot that could be changed (the ballot of a voter could not be found again).
 */
export function validateRule(rule: VoteRule): Result<VoteRule, RuleError> {
  const { majority, second, quorum } = rule;
  if (majority.kind === "fraction") {
    if (!isShare(majority)) return err("majority-fraction-invalid");
    if (isUnreachable(majority)) return err("majority-unreachable");
    if (rule.base === "cast-for-or-against" && isBelowHalf(majority)) return err("majority-below-half");
  }
  if (second !== null) {
    if (!isShare(second)) return err("second-threshold-fraction-invalid");
    if (isUnreachable(second)) return err("second-threshold-unreachable");
  }
  if (quorum.kind !== "none" && !isShare(quorum)) return err("quorum-fraction-invalid");
  if (rule.secrecy === "secret" && rule.changeable) return err("secret-changeable");
  return ok(rule);
}

/** Whether a vote under this rule needs to know how many are present. */
export function needsAttendance(rule: VoteRule): boolean {
  return rule.quorum.kind === "presence" || isOfPresent(rule);
}

/** Whether a share of the rule is counted of those present: then only those present may vote. */
export function isOfPresent(rule: VoteRule): boolean {
  return rule.base === "present" || rule.second?.base === "present";
}

function isShare({ numerator, denominator }: Fraction): boolean {
  return (
    Number.isSafeInteger(numerator) &&
    Number.isSafeInteger(denominator) &&
    numerator > 0 &&
    numerator <= denominator
  );
}

function isUnreachable(share: Fraction & { readonly comparison: Comparison }): boolean {
  return share.comparison === "more-than" && share.numerator === share.denominator;
}

function isBelowHalf({ numerator, denominator }: Fraction): boolean {
  return !reaches(numerator, denominator, { numerator: 1, denominator: 2 }, "at-least");
}
