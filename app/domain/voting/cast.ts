import { err, ok, type Result } from "../result";
import type { Ballot, Choice, NamedBallot } from "./ballot";
import { isOfPresent, type VoteRule } from "./rule";
import { hasEnded, type VoteState } from "./vote";

/** A line of the roll (émargement), frozen at opening: who may vote, and whether they did. Never what. */
export interface RollEntry {
  readonly memberId: string;
  readonly present: boolean;
  readonly voted: boolean;
}

/** `replaces`: the ballot takes the place of the voter's former one. "unchanged": it is already recorded. */
export type Cast =
  | { readonly kind: "cast"; readonly ballot: Ballot; readonly replaces: boolean }
  | { readonly kind: "unchanged" };

export type CastError =
  | "vote-not-open"
  | "vote-closed"
  | "vote-withdrawn"
  | "vote-annulled"
  | "not-entitled"
  | "not-present"
  | "secret-on-behalf"
  | "already-cast";

/**
 * Decides one voter's ballot.
 *
 * - `entry`: the voter's line of the roll, null when they are not on it.
 * - `previous`: their recorded ballot in a named vote, else null. In a secret vote nobody can find it: the
 *   roll alone tells that they voted, and a second ballot is "already-cast" whatever its choice.
 * - `enteredBy`: the member who enters the ballot on the voter's behalf, null when they cast it themselves. Refused
 *   in a secret vote, where one voter's choice would be known: paper ballots come as a counted bundle.
 *
 * The same choice again (double click, retry after a lost answer) is "unchanged", even if the vote closed in
 * the meantime: the answer that was lost was a yes.
 */
export function castBallot(
  vote: VoteState,
  entry: RollEntry | null,
  previous: NamedBallot | null,
  choice: Choice,
  now: string,
  enteredBy: string | null = null,
): Result<Cast, CastError> {
  const repeated = previous !== null && previous.choice === choice;
  const shut = shutReason(vote, now);
  if (repeated && (shut === null || shut === "vote-closed")) return ok({ kind: "unchanged" });
  if (shut !== null) return err(shut);
  if (entry === null) return err("not-entitled");
  if (isOfPresent(vote.rule) && !entry.present) return err("not-present");
  if (vote.rule.secrecy === "secret" && enteredBy !== null) return err("secret-on-behalf");
  const already = entry.voted || previous !== null;
  if (already && !mayReplace(vote.rule)) return err("already-cast");
  return ok({ kind: "cast", ballot: ballotOf(vote.rule, entry, choice, now, enteredBy), replaces: already });
}

function shutReason(
  vote: VoteState,
  now: string,
): "vote-not-open" | "vote-closed" | "vote-withdrawn" | "vote-annulled" | null {
  switch (vote.status) {
    case "prepared":
      return "vote-not-open";
    case "open":
      return hasEnded(vote.closesAt, now) ? "vote-closed" : null;
    case "closed":
      return "vote-closed";
    case "withdrawn":
      return "vote-withdrawn";
    case "annulled":
      return "vote-annulled";
  }
}

function mayReplace(rule: VoteRule): boolean {
  return rule.secrecy === "named" && rule.changeable;
}

function ballotOf(
  rule: VoteRule,
  entry: RollEntry,
  choice: Choice,
  now: string,
  enteredBy: string | null,
): Ballot {
  if (rule.secrecy === "secret") return { secrecy: "secret", choice };
  return { secrecy: "named", memberId: entry.memberId, choice, castAt: now, enteredBy };
}
