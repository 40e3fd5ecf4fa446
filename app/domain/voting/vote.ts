import { err, ok, type Result } from "../result";
import type { Counts } from "./ballot";
import { type Body, type BodyError, bodyError, type CountsError, countsError } from "./body";
import { decide, type Outcome } from "./outcome";
import { type VoteRule, validateRule } from "./rule";

/** What is put to the vote, with the version of the text that the voters read. */
export type Question =
  | { readonly kind: "measure"; readonly measureId: string; readonly version: number }
  | { readonly kind: "amendment"; readonly amendmentId: string }
  | { readonly kind: "plan"; readonly planId: string; readonly version: number };

export const questionKinds = ["measure", "amendment", "plan"] as const satisfies readonly Question["kind"][];
export type QuestionKind = (typeof questionKinds)[number];

export const voteStatuses = ["prepared", "open", "closed", "withdrawn", "annulled"] as const;
export type VoteStatus = (typeof voteStatuses)[number];

/** A vote is withdrawn before it has a result, annulled after. */
export const nextVoteStatuses = {
  prepared: ["open", "withdrawn"],
  open: ["closed", "withdrawn"],
  closed: ["annulled"],
  withdrawn: [],
  annulled: [],
} satisfies Record<VoteStatus, readonly VoteStatus[]> as Record<VoteStatus, readonly VoteStatus[]>;

export function isVoteStatus(value: string): value is VoteStatus {
  return (voteStatuses as readonly string[]).includes(value);
}

/** Where a vote stands. All instants are ISO 8601 in UTC. */
export type VoteState = PreparedVote | OpenVote | ClosedVote | WithdrawnVote | AnnulledVote;

export interface PreparedVote {
  readonly status: "prepared";
  readonly rule: VoteRule;
  /** The announced end, after which no ballot is taken; null: until a facilitator closes. */
  readonly closesAt: string | null;
}

/** From the opening on, the rule and the body no longer change. */
export interface OpenVote {
  readonly status: "open";
  readonly rule: VoteRule;
  readonly closesAt: string | null;
  readonly body: Body;
  readonly openedAt: string;
}

export interface ClosedVote {
  readonly status: "closed";
  readonly rule: VoteRule;
  readonly body: Body;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly outcome: Outcome;
}

export interface WithdrawnVote {
  readonly status: "withdrawn";
  readonly rule: VoteRule;
  readonly reason: string;
  readonly withdrawnAt: string;
}

/** The outcome stays on record, but no longer counts. */
export interface AnnulledVote {
  readonly status: "annulled";
  readonly rule: VoteRule;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly annulledAt: string;
}

export type OpenVoteError = "vote-not-prepared" | "end-already-past" | "rule-invalid" | BodyError;

/** Opens a prepared vote and freezes its rule with the body that will answer it. */
export function openVote(vote: VoteState, body: Body, now: string): Result<OpenVote, OpenVoteError> {
  if (vote.status !== "prepared") return err("vote-not-prepared");
  if (hasEnded(vote.closesAt, now)) return err("end-already-past");
  if (!validateRule(vote.rule).ok) return err("rule-invalid");
  const refusal = bodyError(vote.rule, body);
  if (refusal !== null) return err(refusal);
  return ok({ status: "open", rule: vote.rule, closesAt: vote.closesAt, body, openedAt: now });
}

export type CloseVoteError = "vote-not-open" | CountsError;

/** Closes an open vote (before its announced end too) and decides its outcome from the counts. */
export function closeVote(vote: VoteState, counts: Counts, now: string): Result<ClosedVote, CloseVoteError> {
  if (vote.status !== "open") return err("vote-not-open");
  const { rule, body, openedAt } = vote;
  const refusal = countsError(rule, counts, body);
  if (refusal !== null) return err(refusal);
  const outcome = decide(rule, counts, body);
  return ok({ status: "closed", rule, body, openedAt, closedAt: now, outcome });
}

/** Withdraws a vote that has no result yet. The reason is recorded, so it may not be empty. */
export function withdrawVote(
  vote: VoteState,
  reason: string,
  now: string,
): Result<WithdrawnVote, "vote-not-withdrawable" | "reason-missing"> {
  if (vote.status !== "prepared" && vote.status !== "open") return err("vote-not-withdrawable");
  if (reason.trim() === "") return err("reason-missing");
  return ok({ status: "withdrawn", rule: vote.rule, reason, withdrawnAt: now });
}

/** Annuls a closed vote. The reason is recorded, so it may not be empty. */
export function annulVote(
  vote: VoteState,
  reason: string,
  now: string,
): Result<AnnulledVote, "vote-not-annullable" | "reason-missing"> {
  if (vote.status !== "closed") return err("vote-not-annullable");
  if (reason.trim() === "") return err("reason-missing");
  return ok({ status: "annulled", rule: vote.rule, outcome: vote.outcome, reason, annulledAt: now });
}

/** Whether the announced end is past; the end itself is already too late. */
export function hasEnded(closesAt: string | null, now: string): boolean {
  return closesAt !== null && Date.parse(now) >= Date.parse(closesAt);
}

/** Whether counts by choice may be shown: never before the close of a secret vote, nor of one withdrawn. */
export function mayShowCounts(vote: VoteState): boolean {
  switch (vote.status) {
    case "prepared":
      return false;
    case "open":
    case "withdrawn":
      return vote.rule.secrecy === "named";
    case "closed":
    case "annulled":
      return true;
  }
}
