import type { Kysely, Selectable, Transaction } from "kysely";
import type { Question, VoteRule, VoteState } from "~/domain/voting";
import { isVoteStatus, type Outcome, type VoteStatus } from "~/domain/voting";
import type { Database, VoteTable } from "./schema";

/** A vote as it stands: what is asked, of whom, and its state. */
export interface Vote {
  readonly id: string;
  readonly conventionId: string;
  readonly number: number;
  readonly question: Question;
  readonly title: string;
  /** The panel that votes; null: the plenary. */
  readonly panelId: string | null;
  readonly sessionId: string | null;
  readonly ballots: number;
  readonly entitled: number | null;
  readonly openedAt: string | null;
  readonly state: VoteState;
}

export async function findVote(db: Kysely<Database>, id: string): Promise<Vote | null> {
  const row = await db.selectFrom("vote").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toVote(row) : null;
}

/**
 * Reads votes and holds them until the transaction ends: a ballot and the close of its vote cannot pass each
 * other. An update that changes nothing takes the row's lock on both databases.
 */
export async function lockVotes(trx: Transaction<Database>, ids: readonly string[]): Promise<Vote[]> {
  const rows = await trx
    .updateTable("vote")
    .set((eb) => ({ ballots: eb.ref("ballots") }))
    .where("id", "in", ids)
    .returningAll()
    .execute();
  return rows.map(toVote);
}

export async function lockVote(trx: Transaction<Database>, id: string): Promise<Vote | null> {
  return (await lockVotes(trx, [id]))[0] ?? null;
}

export interface VoteFilter {
  readonly conventionId: string;
  readonly measureId?: string | undefined;
  readonly amendmentId?: string | undefined;
  /** Votes on the amendments of this measure. */
  readonly amendmentsOf?: string | undefined;
  readonly planId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly statuses?: readonly VoteStatus[] | undefined;
  /** States to leave out: a few, which no index serves, so that votes are read along the index of their numbers. */
  readonly except?: readonly VoteStatus[] | undefined;
}

/** The newest first. */
export async function listVotes(
  db: Kysely<Database>,
  filter: VoteFilter,
  page: { readonly limit: number; readonly offset: number } = { limit: 100, offset: 0 },
): Promise<Vote[]> {
  const rows = await filtered(db, filter)
    .selectAll()
    .orderBy("number", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toVote);
}

/** The numbers of votes. */
export async function listVotesById(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<{ id: string; number: number }[]> {
  if (ids.length === 0) return [];
  return db.selectFrom("vote").select(["id", "number"]).where("id", "in", ids).execute();
}

export async function lastVoteNumber(trx: Transaction<Database>, conventionId: string): Promise<number> {
  const row = await trx
    .selectFrom("vote")
    .select("number")
    .where("convention_id", "=", conventionId)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}

export interface NewVote {
  readonly id: string;
  readonly conventionId: string;
  readonly number: number;
  readonly question: Question;
  readonly title: string;
  readonly rule: VoteRule;
  readonly panelId: string | null;
  readonly sessionId: string | null;
  readonly closesAt: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
}

export async function insertVote(trx: Transaction<Database>, vote: NewVote): Promise<void> {
  const { question, rule } = vote;
  await trx
    .insertInto("vote")
    .values({
      id: vote.id,
      convention_id: vote.conventionId,
      number: vote.number,
      kind: question.kind,
      measure_id: question.kind === "measure" ? question.measureId : null,
      amendment_id: question.kind === "amendment" ? question.amendmentId : null,
      plan_id: question.kind === "plan" ? question.planId : null,
      subject_version: question.kind === "amendment" ? null : question.version,
      title: vote.title,
      status: "prepared",
      rule: JSON.stringify(rule),
      secrecy: rule.secrecy,
      changeable: rule.changeable ? 1 : 0,
      panel_id: vote.panelId,
      session_id: vote.sessionId,
      entitled: null,
      present: null,
      ballots: 0,
      closes_at: vote.closesAt,
      opened_at: null,
      opened_by: null,
      closed_at: null,
      closed_by: null,
      outcome: null,
      reason: null,
      created_by: vote.createdBy,
      created_at: vote.createdAt,
    })
    .execute();
}

/** Writes the state that the domain decided. */
export async function saveVoteState(
  trx: Transaction<Database>,
  id: string,
  state: VoteState,
  by: string | null,
): Promise<void> {
  await trx.updateTable("vote").set(stateColumns(state, by)).where("id", "=", id).execute();
}

function stateColumns(state: VoteState, by: string | null) {
  switch (state.status) {
    case "prepared":
      return { status: state.status };
    case "open": {
      const { entitled, present } = state.body;
      return { status: state.status, entitled, present, opened_at: state.openedAt, opened_by: by };
    }
    case "closed": {
      const outcome = JSON.stringify(state.outcome);
      return { status: state.status, closed_at: state.closedAt, closed_by: by, outcome };
    }
    case "withdrawn":
      return { status: state.status, reason: state.reason, closed_at: state.withdrawnAt, closed_by: by };
    case "annulled":
      return { status: state.status, reason: state.reason };
  }
}

function toVote(row: Selectable<VoteTable>): Vote {
  return {
    id: row.id,
    conventionId: row.convention_id,
    number: row.number,
    question: toQuestion(row),
    title: row.title,
    panelId: row.panel_id,
    sessionId: row.session_id,
    ballots: row.ballots,
    entitled: row.entitled,
    openedAt: row.opened_at,
    state: toState(row),
  };
}

function toQuestion(row: Selectable<VoteTable>): Question {
  const version = row.subject_version ?? 0;
  if (row.measure_id && row.kind === "measure")
    return { kind: "measure", measureId: row.measure_id, version };
  if (row.amendment_id) return { kind: "amendment", amendmentId: row.amendment_id };
  if (row.plan_id) return { kind: "plan", planId: row.plan_id, version };
  throw new Error(`vote ${row.id} asks nothing`);
}

function toState(row: Selectable<VoteTable>): VoteState {
  if (!isVoteStatus(row.status)) throw new Error(`vote ${row.id} is in an unknown state: ${row.status}`);
  const rule = JSON.parse(row.rule) as VoteRule;
  const body = { entitled: row.entitled ?? 0, present: row.present };
  const openedAt = row.opened_at ?? "";
  const reason = row.reason ?? "";
  switch (row.status) {
    case "prepared":
      return { status: row.status, rule, closesAt: row.closes_at };
    case "open":
      return { status: row.status, rule, closesAt: row.closes_at, body, openedAt };
    case "closed":
      return {
        status: row.status,
        rule,
        body,
        openedAt,
        closedAt: row.closed_at ?? "",
        outcome: toOutcome(row),
      };
    case "withdrawn":
      return { status: row.status, rule, reason, withdrawnAt: row.closed_at ?? "" };
    case "annulled":
      return { status: row.status, rule, reason, outcome: toOutcome(row), annulledAt: row.closed_at ?? "" };
  }
}

function toOutcome(row: Selectable<VoteTable>): Outcome {
  if (row.outcome === null) throw new Error(`vote ${row.id} is closed without an outcome`);
  return JSON.parse(row.outcome) as Outcome;
}

export interface VoteCount {
  readonly status: VoteStatus;
  readonly count: number;
}

/** How many votes there are in each state: one walk over an index. */
export async function countVotes(db: Kysely<Database>, conventionId: string): Promise<VoteCount[]> {
  const rows = await db
    .selectFrom("vote")
    .select(({ fn }) => ["status", fn.countAll<number>().as("count")])
    .where("convention_id", "=", conventionId)
    .groupBy("status")
    .execute();
  return rows.map(({ status, count }) => {
    if (!isVoteStatus(status)) throw new Error(`votes are in an unknown state: ${status}`);
    return { status, count };
  });
}

function filtered(db: Kysely<Database>, filter: VoteFilter) {
  let query = db.selectFrom("vote").where("convention_id", "=", filter.conventionId);
  if (filter.measureId) query = query.where("measure_id", "=", filter.measureId);
  const { amendmentsOf } = filter;
  if (amendmentsOf) {
    query = query.where("amendment_id", "in", (eb) =>
      eb.selectFrom("amendment").select("id").where("measure_id", "=", amendmentsOf),
    );
  }
  if (filter.amendmentId) query = query.where("amendment_id", "=", filter.amendmentId);
  if (filter.planId) query = query.where("plan_id", "=", filter.planId);
  if (filter.sessionId) query = query.where("session_id", "=", filter.sessionId);
  if (filter.statuses) query = query.where("status", "in", filter.statuses);
  if (filter.except) query = query.where("status", "not in", filter.except);
  return query;
}
