import type { Transaction } from "kysely";
import type { Convention } from "~/domain/convention";
import { type NotificationDetail, reminderAt } from "~/domain/notification";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import {
  annulVote,
  type CastError,
  type Choice,
  type CloseVoteError,
  closeVote,
  type OpenVoteError,
  openVote,
  type Question,
  type VoteRule,
  validateRule,
  withdrawVote,
} from "~/domain/voting";
import { addToTally, insertRoll, openSealedBallots, readTally } from "~db/ballots";
import { findConvention } from "~db/conventions";
import { listVoters } from "~db/members";
import type { Database } from "~db/schema";
import { findSession } from "~db/sessions";
import { findVote, insertVote, lastVoteNumber, lockVote, saveVoteState, type Vote } from "~db/votes";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";
import {
  applyOutcome,
  checkQuestion,
  type QuestionError,
  type UndoError,
  undoOutcome,
} from "./outcomes.server";

type Refused<E extends string = never> = "not-allowed" | "not-found" | E;

export interface VoteDraft {
  readonly question: Question;
  readonly title: string;
  readonly rule: VoteRule;
  /** The panel that votes; null: the plenary. */
  readonly panelId: string | null;
  readonly sessionId: string | null;
  readonly closesAt: string | null;
}

/** Prepares a question under a rule; nobody can vote yet. */
export async function prepareVote(
  app: App,
  actor: Actor,
  convention: Convention,
  draft: VoteDraft,
): Promise<Result<{ voteId: string }, Refused<"rule-invalid" | QuestionError>>> {
  if (!may(actor, "vote.prepare", { phase: convention.phase })) return err("not-allowed");
  if (!validateRule(draft.rule).ok) return err("rule-invalid");
  return change(app, actor.personId, async (trx, notes) => {
    const { sessionId } = draft;
    if (sessionId !== null && !(await findSession(trx, convention.id, sessionId))) return err("not-found");
    const refused = await checkQuestion(trx, convention.id, draft.question);
    if (refused) return err(refused);
    const id = newId();
    const number = (await lastVoteNumber(trx, convention.id)) + 1;
    const by = { createdBy: actor.memberId ?? "", createdAt: notes.now };
    await insertVote(trx, { id, number, conventionId: convention.id, ...draft, ...by });
    note(notes, convention.id, id, "vote.prepare", null, "prepared", {
      title: draft.title,
      rule: draft.rule,
    });
    return ok({ voteId: id });
  });
}

/**
 * Opens a vote: its rule and its roll are frozen now.
 *
 * @param presentIds members who are present; null when attendance was not taken
 */
export async function openVoteNow(
  app: App,
  actor: Actor,
  voteId: string,
  presentIds: readonly string[] | null,
): Promise<Result<Vote, Refused<OpenVoteError | QuestionError>>> {
  return onVote(app, actor, voteId, "vote.open", async (trx, notes, vote) => {
    const refused = await checkQuestion(trx, vote.conventionId, vote.question);
    if (refused) return err(refused);
    const voters = await listVoters(trx, vote.conventionId, vote.panelId);
    const here = presentIds === null ? null : voters.filter((voter) => presentIds.includes(voter.memberId));
    const body = { entitled: voters.length, present: here?.length ?? null };
    const opened = openVote(vote.state, body, notes.now);
    if (!opened.ok) return opened;
    const present = new Set((here ?? voters).map((voter) => voter.memberId));
    const roll = voters.map(({ memberId }) => ({ memberId, present: present.has(memberId) }));
    await insertRoll(trx, vote.id, roll);
    await saveVoteState(trx, vote.id, opened.value, actor.memberId);
    if (opened.value.closesAt !== null) {
      notes.job({ kind: "vote.close", payload: { voteId }, runAt: opened.value.closesAt });
      const runAt = reminderAt(notes.now, opened.value.closesAt);
      if (runAt) notes.job({ kind: "vote.remind", payload: { voteId }, runAt });
    }
    const when = opened.value.closesAt;
    tellRoll(notes, vote, "vote-opened", when === null ? {} : { when });
    note(notes, vote.conventionId, vote.id, "vote.open", "prepared", "open", {
      body,
      rule: opened.value.rule,
    });
    return ok({ ...vote, state: opened.value });
  });
}

/** A vote is about to close: those who have not voted are told, once. */
export async function remindVoters(app: App, voteId: string): Promise<void> {
  await change(app, null, async (trx, notes) => {
    const vote = await findVote(trx, voteId);
    if (vote?.state.status !== "open" || vote.state.closesAt === null) return ok(null);
    const { id, conventionId } = vote;
    notes.tell({
      ...{ conventionId, to: { roll: id, voted: false }, kind: "vote-closing", thing: `vote:${id}` },
      ...{ detail: { when: vote.state.closesAt }, once: `vote-closing:${id}` },
    });
    return ok(null);
  });
}

/** Casts the voter's own ballot; the answer comes after it is durably recorded. */
export async function castOwnBallot(
  app: App,
  actor: Actor,
  voteId: string,
  choice: Choice,
): Promise<Result<"cast" | "replaced" | "unchanged", Refused<CastError>>> {
  if (actor.memberId === null || !may(actor, "vote.cast", { state: "open" })) return err("not-allowed");
  const request = { voteId, memberId: actor.memberId, choice, actorId: actor.personId, enteredBy: null };
  return said(await app.ballots.cast(request));
}

/** A facilitator enters a named ballot for a member who votes on paper or by telephone. */
export async function enterBallot(
  app: App,
  actor: Actor,
  voteId: string,
  memberId: string,
  choice: Choice,
): Promise<Result<"cast" | "replaced" | "unchanged", Refused<CastError>>> {
  if (!may(actor, "vote.enter", { state: "open" })) return err("not-allowed");
  const request = { voteId, memberId, choice, actorId: actor.personId, enteredBy: actor.memberId };
  return said(await app.ballots.cast(request));
}

/** Closes a vote, counts it, and lets its outcome act on what was asked. */
export async function closeVoteNow(
  app: App,
  actor: Actor,
  voteId: string,
): Promise<Result<Vote, Refused<CloseVoteError>>> {
  return onVote(app, actor, voteId, "vote.close", (trx, notes, vote) =>
    close(trx, notes, vote, actor.memberId),
  );
}

/** The announced end has come: closes the vote in nobody's name, unless somebody did before. */
export async function closeVoteOnTime(app: App, voteId: string): Promise<void> {
  const done = await change(app, null, async (trx, notes) => {
    const vote = await lockVote(trx, voteId);
    if (vote?.state.status !== "open") return ok(null);
    return close(trx, notes, vote, null);
  });
  if (!done.ok) throw new Error(`vote ${voteId} could not be closed at its end: ${done.error}`);
}

async function close(
  trx: Transaction<Database>,
  notes: Notebook,
  vote: Vote,
  by: string | null,
): Promise<Result<Vote, CloseVoteError>> {
  const secret = vote.state.rule.secrecy === "secret";
  const counts = secret ? await openSealedBallots(trx, vote.id) : await readTally(trx, vote.id);
  const closed = closeVote(vote.state, counts, notes.now);
  if (!closed.ok) return closed;
  if (secret) {
    const { for: yes, against, abstain, blank } = counts;
    await addToTally(
      trx,
      vote.id,
      new Map([
        ["for", yes],
        ["against", against],
        ["abstain", abstain],
        ["blank", blank],
      ]),
    );
  }
  await saveVoteState(trx, vote.id, closed.value, by);
  const { kind } = closed.value.outcome;
  note(notes, vote.conventionId, vote.id, "vote.close", "open", "closed", { counts, outcome: kind });
  const to = { roll: vote.id, voted: true };
  const told = { conventionId: vote.conventionId, thing: `vote:${vote.id}`, detail: { code: kind } };
  notes.tell({ ...told, to, kind: "vote-closed" });
  await applyOutcome(trx, notes, vote, kind);
  return ok({ ...vote, state: closed.value });
}

/** Takes a vote back before it has a result; nothing of it counts. */
export async function withdrawVoteNow(
  app: App,
  actor: Actor,
  voteId: string,
  reason: string,
): Promise<Result<Vote, Refused<"vote-not-withdrawable" | "reason-missing">>> {
  return onVote(app, actor, voteId, "vote.withdraw", async (trx, notes, vote) => {
    const withdrawn = withdrawVote(vote.state, reason, notes.now);
    if (!withdrawn.ok) return withdrawn;
    await saveVoteState(trx, vote.id, withdrawn.value, actor.memberId);
    note(notes, vote.conventionId, vote.id, "vote.withdraw", vote.state.status, "withdrawn", { reason });
    tellRoll(notes, vote, "vote-withdrawn", { reason });
    return ok({ ...vote, state: withdrawn.value });
  });
}

/** Annuls a result that must not count; what it decided is open again. */
export async function annulVoteNow(
  app: App,
  actor: Actor,
  voteId: string,
  reason: string,
): Promise<Result<Vote, Refused<"vote-not-annullable" | "reason-missing" | UndoError>>> {
  return onVote(app, actor, voteId, "vote.annul", async (trx, notes, vote) => {
    const annulled = annulVote(vote.state, reason, notes.now);
    if (!annulled.ok) return annulled;
    const refused = await undoOutcome(trx, notes, vote, annulled.value.outcome.kind);
    if (refused) return err(refused);
    await saveVoteState(trx, vote.id, annulled.value, actor.memberId);
    note(notes, vote.conventionId, vote.id, "vote.annul", "closed", "annulled", { reason });
    tellRoll(notes, vote, "vote-annulled", { reason });
    return ok({ ...vote, state: annulled.value });
  });
}

/** Holds a vote and does something to it that the actor may do, in one transaction. */
async function onVote<T, E extends string>(
  app: App,
  actor: Actor,
  voteId: string,
  action: "vote.open" | "vote.close" | "vote.withdraw" | "vote.annul",
  work: (trx: Transaction<Database>, notes: Notebook, vote: Vote) => Promise<Result<T, E>>,
): Promise<Result<T, Refused<E>>> {
  return change<T, Refused<E>>(app, actor.personId, async (trx, notes) => {
    const vote = await lockVote(trx, voteId);
    const convention = vote && (await findConvention(trx, vote.conventionId));
    if (!vote || !convention) return err("not-found");
    // The state is the domain's to judge: who may open votes is told that this one is open already.
    const thing = { phase: convention.phase, state: expectedState[action] };
    if (!may(actor, action, thing)) return err("not-allowed");
    return work(trx, notes, vote);
  });
}

const expectedState = {
  "vote.open": "prepared",
  "vote.close": "open",
  "vote.withdraw": "open",
  "vote.annul": "closed",
};

function said(
  result: Awaited<ReturnType<App["ballots"]["cast"]>>,
): Result<"cast" | "replaced" | "unchanged", CastError> {
  if (!result.ok) return result;
  if (result.value.kind === "unchanged") return ok("unchanged");
  return ok(result.value.replaces ? "replaced" : "cast");
}

function tellRoll(
  notes: Notebook,
  { id, conventionId }: Vote,
  kind: "vote-opened" | "vote-withdrawn" | "vote-annulled",
  detail: NotificationDetail,
): void {
  notes.tell({ conventionId, to: { roll: id }, kind, thing: `vote:${id}`, detail });
}

function note(
  notes: Notebook,
  conventionId: string,
  voteId: string,
  action: string,
  from: string | null,
  to: string,
  detail: Record<string, unknown>,
): void {
  notes.journal(conventionId, { action, thing: `vote:${voteId}`, from, to, detail });
  notes.changed(conventionId, `vote:${voteId}`, `votes:${conventionId}`, `convention:${conventionId}`);
}
