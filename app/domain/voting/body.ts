import { allVotes, type Counts, castForOrAgainst } from "./ballot";
import { count } from "./fraction";
import { type Base, isOfPresent, needsAttendance, type VoteRule } from "./rule";

/** Who may vote, in numbers, frozen with the rule. `present` is null when no attendance was taken. */
export interface Body {
  readonly entitled: number;
  readonly present: number | null;
}

/** The number of people or ballots behind each base. */
export type BaseValues = Readonly<Record<Exclude<Base, "present">, number>> & {
  readonly present: number | null;
};

/** Throws a RangeError for counts that are no whole numbers from 0: that is a bug. */
export function baseValues(counts: Counts, body: Body): BaseValues {
  for (const number of Object.values(counts)) count(number);
  return {
    "cast-for-or-against": castForOrAgainst(counts),
    votes: allVotes(counts),
    present: body.present,
    entitled: body.entitled,
  };
}

/**
 * The bases of a worked example, shown before the vote: everyone who can vote does so, `undecided` of them
 * neither for nor against. Throws a RangeError when more are undecided than vote.
 */
export function exampleBases(body: Body, undecided = 0): BaseValues {
  const votes = body.present ?? body.entitled;
  if (undecided > votes) throw new RangeError("More undecided than voters");
  return { "cast-for-or-against": votes - undecided, votes, present: body.present, entitled: body.entitled };
}

/** The number behind one base. Throws a RangeError when it is the present and nobody counted them. */
export function baseValue(values: BaseValues, base: Base): number {
  const value = values[base];
  if (value === null) throw new RangeError("The rule counts those present, but no attendance was taken");
  return value;
}

export type BodyError = "nobody-entitled" | "attendance-missing" | "more-present-than-entitled";

/** Why no vote can open before this body under this rule, or null. */
export function bodyError(rule: VoteRule, body: Body): BodyError | null {
  if (body.entitled === 0) return "nobody-entitled";
  if (body.present === null) return needsAttendance(rule) ? "attendance-missing" : null;
  return body.present > body.entitled ? "more-present-than-entitled" : null;
}

export type CountsError = "more-ballots-than-entitled" | "more-ballots-than-present";

/** Why these counts cannot come from this body (a bundle of paper ballots too large, for example), or null. */
export function countsError(rule: VoteRule, counts: Counts, body: Body): CountsError | null {
  const votes = allVotes(counts);
  if (votes > body.entitled) return "more-ballots-than-entitled";
  if (isOfPresent(rule) && body.present !== null && votes > body.present) return "more-ballots-than-present";
  return null;
}
