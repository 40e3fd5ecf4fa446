import type { PlanVote } from "~/documents/model";
import { localOf } from "~/domain/local-time";
import type { OutcomeKind } from "~/domain/voting";
import type { Messages } from "~/messages";
import type { DecidedVote } from "~db/planSources";

const outcomes = {
  adopted: "adopted",
  rejected: "rejected",
  tied: "rejected",
  "quorum-missed": "no-quorum",
} as const satisfies Record<OutcomeKind, PlanVote["outcome"]>;

/** A vote with its rule and its arithmetic as finished sentences. */
export function planVote({ title, rule, outcome, session, closedAt }: DecidedVote, t: Messages): PlanVote {
  return {
    question: title,
    counts: outcome.counts,
    entitled: outcome.body.entitled,
    present: outcome.body.present,
    base: outcome.majority.baseValue,
    ruleInWords: t.rule.ruleSentence(rule),
    arithmetic: t.rule.outcomeSentence(outcome),
    outcome: outcomes[outcome.kind],
    secrecy: rule.secrecy,
    session,
    date: dayOf(closedAt),
  };
}

/** The calendar day of an instant, where conventions are held. */
export function dayOf(instant: string): string {
  return localOf(instant).slice(0, 10);
}
