import { may } from "./permission";
import type { Phase } from "./phase";
import type { Actor } from "./role";

export interface OpenVoteFact {
  readonly id: string;
  readonly title: string;
  readonly closesAt: string | null;
  /** Whether the reader is on its roll, and has voted. */
  readonly mine: "to-cast" | "cast" | "none";
}

/** What a convention holds, as far as it decides what somebody can do now. */
export interface AgendaFacts {
  readonly openVotes: readonly OpenVoteFact[];
  /** Drafts of the reader's panels (of all panels, for a facilitator). */
  readonly drafts: number;
  /** Measures tabled or in debate that the reader may see. */
  readonly toRead: number;
  /** Amendments that wait for a facilitator's judgement. */
  readonly toJudge: number;
  readonly preparedVotes: number;
  readonly pendingInvitations: number;
  readonly axes: number;
  readonly planPublished: boolean;
  readonly nextSession: { readonly title: string; readonly startsAt: string } | null;
  /** The announced end of the convention, a day. */
  readonly endsOn: string | null;
}

/** One thing to do. `due`: an instant or a day. */
export type AgendaItem = { readonly due: string | null } & (
  | { readonly kind: "cast-vote" | "close-vote"; readonly id: string; readonly title: string }
  | { readonly kind: "attend"; readonly title: string }
  | { readonly kind: CountedItem; readonly count: number }
  | { readonly kind: PlainItem }
);
type CountedItem = "judge" | "open-votes" | "write" | "amend" | "read" | "invitations";
type PlainItem = "propose" | "prepare" | "edit-plan" | "read-plan" | "move-phase";

/**
 * What somebody can do now and by when, the most pressing first: what closes by itself, then what others
 * wait for, then what can be read.
 *
 * @param facts of this convention, as this reader may know them
 */
export function whatNow(actor: Actor, phase: Phase, facts: AgendaFacts): AgendaItem[] {
  return [
    ...votesToCast(actor, facts),
    ...facilitation(actor, phase, facts),
    ...preparation(actor, phase, facts),
    ...writing(actor, phase, facts),
    ...reading(actor, facts),
  ];
}

function votesToCast(actor: Actor, { openVotes }: AgendaFacts): AgendaItem[] {
  if (!may(actor, "vote.cast", { state: "open" })) return [];
  return openVotes
    .filter((vote) => vote.mine === "to-cast")
    .sort((a, b) => compareDue(a.closesAt, b.closesAt))
    .map(({ id, title, closesAt }) => ({ kind: "cast-vote", id, title, due: closesAt }));
}

/** Without an end comes after every end. */
function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

function facilitation(actor: Actor, phase: Phase, facts: AgendaFacts): AgendaItem[] {
  const items: AgendaItem[] = [];
  const { toJudge, preparedVotes, openVotes } = facts;
  if (toJudge > 0 && may(actor, "amendment.judge", { phase, state: "submitted" })) {
    items.push({ kind: "judge", count: toJudge, due: null });
  }
  if (may(actor, "vote.close", { phase, state: "open" })) {
    for (const { id, title, closesAt } of openVotes)
      items.push({ kind: "close-vote", id, title, due: closesAt });
  }
  if (preparedVotes > 0 && may(actor, "vote.open", { phase, state: "prepared" })) {
    items.push({ kind: "open-votes", count: preparedVotes, due: null });
  }
  return items;
}

function preparation(actor: Actor, phase: Phase, facts: AgendaFacts): AgendaItem[] {
  const items: AgendaItem[] = [];
  if (facts.axes === 0 && may(actor, "convention.edit", { phase }))
    items.push({ kind: "prepare", due: null });
  if (facts.pendingInvitations > 0 && may(actor, "people.manage", { phase })) {
    items.push({ kind: "invitations", count: facts.pendingInvitations, due: null });
  }
  if (phase === "adoption" && may(actor, "plan.edit", { phase, state: "draft" })) {
    items.push({ kind: "edit-plan", due: facts.endsOn });
  }
  return items;
}

function writing(actor: Actor, phase: Phase, { drafts, toRead, endsOn }: AgendaFacts): AgendaItem[] {
  const items: AgendaItem[] = [];
  const panelId = actor.panelIds[0] ?? null;
  if (drafts > 0 && may(actor, "measure.edit", { phase, state: "draft", panelId })) {
    items.push({ kind: "write", count: drafts, due: phase === "drafting" ? endsOn : null });
  }
  if (toRead > 0 && may(actor, "amendment.propose", { phase, state: "deliberation" })) {
    items.push({ kind: "amend", count: toRead, due: null });
  } else if (toRead > 0) items.push({ kind: "read", count: toRead, due: null });
  if (may(actor, "measure.create", { phase })) items.push({ kind: "propose", due: null });
  return items;
}

function reading(actor: Actor, { nextSession, planPublished }: AgendaFacts): AgendaItem[] {
  const items: AgendaItem[] = [];
  if (planPublished) items.push({ kind: "read-plan", due: null });
  if (nextSession && actor.memberId !== null) {
    items.push({ kind: "attend", title: nextSession.title, due: nextSession.startsAt });
  }
  if (may(actor, "convention.move-phase")) items.push({ kind: "move-phase", due: null });
  return items;
}
