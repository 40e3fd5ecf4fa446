import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import { ok } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { type Choice, hasEnded, type QuestionKind, type VoteState } from "~/domain/voting";
import { findNamedBallots, findRollEntries, type RollLine, readRoll } from "~db/ballots";
import { findDefaultRule, listPanels } from "~db/conventions";
import { listVoters } from "~db/members";
import { findSession, listSessions } from "~db/sessions";
import { findVote, type Vote } from "~db/votes";
import type { App } from "./app.server";
import { findQuestion } from "./outcomes.server";

/** Where this reader stands in a vote. */
export interface OwnBallot {
  readonly onRoll: boolean;
  readonly voted: boolean;
  /** Null in a secret vote: it is not known. */
  readonly choice: Choice | null;
}

export interface VotePage {
  readonly vote: Vote;
  readonly panelName: string | null;
  /** The sitting that it is held in. */
  readonly session: { readonly id: string; readonly title: string } | null;
  readonly own: OwnBallot;
  /** Null where this reader may not see it (yet). */
  readonly roll: readonly RollLine[] | null;
  readonly can: Readonly<Record<"cast" | "open" | "close" | "withdraw" | "annul" | "enter", boolean>>;
}

/** A vote with what this reader may see of it and do with it; null when it is not theirs to see. */
export async function loadVotePage(
  app: App,
  convention: Convention,
  actor: Actor,
  voteId: string,
): Promise<VotePage | null> {
  const vote = await findVote(app.db, voteId);
  if (vote?.conventionId !== convention.id) return null;
  const thing = { phase: convention.phase, state: vote.state.status };
  if (!may(actor, "vote.read", thing)) return null;
  const own = await ownBallot(app, vote, actor);
  const isOpen = vote.state.status === "open" && !hasEnded(vote.state.closesAt, app.now().toISOString());
  const can = {
    cast: isOpen && own.onRoll && may(actor, "vote.cast", thing),
    open: may(actor, "vote.open", thing),
    close: may(actor, "vote.close", thing),
    withdraw: may(actor, "vote.withdraw", thing),
    annul: may(actor, "vote.annul", thing),
    enter: isOpen && vote.state.rule.secrecy === "named" && may(actor, "vote.enter", thing),
  };
  const shown = isRollShown(vote.state, actor);
  return {
    vote,
    panelName: await panelName(app, vote),
    session: await sessionOf(app, vote),
    own,
    roll: shown ? await readRoll(app.db, vote.id) : null,
    can,
  };
}

async function ownBallot(app: App, vote: Vote, actor: Actor): Promise<OwnBallot> {
  if (actor.memberId === null || vote.state.status === "prepared") {
    return { onRoll: false, voted: false, choice: null };
  }
  const [entry] = await findRollEntries(app.db, vote.id, [actor.memberId]);
  const named = vote.state.rule.secrecy === "named" && entry?.voted === true;
  const [ballot] = named ? await findNamedBallots(app.db, vote.id, [actor.memberId]) : [];
  return { onRoll: entry !== undefined, voted: entry?.voted === true, choice: ballot?.choice ?? null };
}

/**
 * A named roll is published with the result, to everybody; a secret one to the convention. While the vote is
 * open facilitators see who is missing.
 */
function isRollShown(state: VoteState, actor: Actor): boolean {
  if (state.status === "open") return actor.role === "facilitator";
  if (state.status !== "closed" && state.status !== "annulled") return false;
  return state.rule.secrecy === "named" || actor.role !== null;
}

async function sessionOf(app: App, { conventionId, sessionId }: Vote) {
  const session = sessionId === null ? null : await findSession(app.db, conventionId, sessionId);
  return session && { id: session.id, title: session.title };
}

async function panelName(app: App, vote: Vote): Promise<string | null> {
  if (vote.panelId === null) return null;
  const panels = await listPanels(app.db, vote.conventionId);
  return panels.find((panel) => panel.id === vote.panelId)?.name ?? null;
}

/** A vote with those who may vote in it, for its opening. */
export async function votersOf(app: App, convention: Convention, voteId: string) {
  const vote = await findVote(app.db, voteId);
  if (vote?.conventionId !== convention.id) return null;
  return { vote, voters: await listVoters(app.db, convention.id, vote.panelId) };
}

/** What the form of a new vote starts from; refused when this cannot be put to the vote now. */
export async function loadNewVote(
  app: App,
  convention: Convention,
  asked: { readonly kind: QuestionKind; readonly id: string },
) {
  const found = await findQuestion(app.db, convention.id, asked.kind, asked.id);
  if (!found.ok) return found;
  const [panels, sessions] = await Promise.all([
    listPanels(app.db, convention.id),
    listSessions(app.db, convention.id),
  ]);
  return ok({ ...found.value, rule: await findDefaultRule(app.db, convention.id), panels, sessions });
}
