import type { Kysely, Transaction } from "kysely";
import { byName } from "~/domain/ordering";
import {
  type Choice,
  type Counts,
  isChoice,
  type NamedBallot,
  NO_BALLOTS,
  type RollEntry,
} from "~/domain/voting";
import type { Database } from "./schema";

export async function insertRoll(
  trx: Transaction<Database>,
  voteId: string,
  roll: readonly { readonly memberId: string; readonly present: boolean }[],
): Promise<void> {
  const rows = roll.map(({ memberId, present }) => ({
    vote_id: voteId,
    member_id: memberId,
    present: present ? (1 as const) : (0 as const),
    voted: 0 as const,
  }));
  for (let at = 0; at < rows.length; at += 500) {
    await trx
      .insertInto("vote_roll")
      .values(rows.slice(at, at + 500))
      .execute();
  }
}

/** The lines of the roll of some voters. */
export async function findRollEntries(
  db: Kysely<Database>,
  voteId: string,
  memberIds: readonly string[],
): Promise<RollEntry[]> {
  const rows = await db
    .selectFrom("vote_roll")
    .select(["member_id", "present", "voted"])
    .where("vote_id", "=", voteId)
    .where("member_id", "in", memberIds)
    .execute();
  return rows.map((row) => ({ memberId: row.member_id, present: row.present === 1, voted: row.voted === 1 }));
}

export async function markVoted(
  trx: Transaction<Database>,
  voteId: string,
  memberIds: readonly string[],
): Promise<void> {
  await trx
    .updateTable("vote_roll")
    .set({ voted: 1 })
    .where("vote_id", "=", voteId)
    .where("member_id", "in", memberIds)
    .execute();
}

export async function addTurnout(trx: Transaction<Database>, voteId: string, ballots: number): Promise<void> {
  await trx
    .updateTable("vote")
    .set((eb) => ({ ballots: eb("ballots", "+", ballots) }))
    .where("id", "=", voteId)
    .execute();
}

export async function findNamedBallots(
  db: Kysely<Database>,
  voteId: string,
  memberIds: readonly string[],
): Promise<NamedBallot[]> {
  const rows = await db
    .selectFrom("ballot")
    .selectAll()
    .where("vote_id", "=", voteId)
    .where("member_id", "in", memberIds)
    .execute();
  return rows.map((row) => ({
    secrecy: "named",
    memberId: row.member_id,
    choice: toChoice(row.choice),
    castAt: row.cast_at,
    enteredBy: row.entered_by,
  }));
}

/** Writes named ballots; a voter's new ballot takes the place of their former one. */
export async function saveNamedBallots(
  trx: Transaction<Database>,
  voteId: string,
  ballots: readonly NamedBallot[],
): Promise<void> {
  await trx
    .insertInto("ballot")
    .values(
      ballots.map((ballot) => ({
        vote_id: voteId,
        member_id: ballot.memberId,
        choice: ballot.choice,
        cast_at: ballot.castAt,
        entered_by: ballot.enteredBy,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["vote_id", "member_id"]).doUpdateSet((eb) => ({
        choice: eb.ref("excluded.choice"),
        cast_at: eb.ref("excluded.cast_at"),
        entered_by: eb.ref("excluded.entered_by"),
      })),
    )
    .execute();
}

export async function insertSealedBallots(
  trx: Transaction<Database>,
  voteId: string,
  ballots: readonly { readonly id: string; readonly choice: Choice }[],
): Promise<void> {
  await trx
    .insertInto("sealed_ballot")
    .values(ballots.map(({ id, choice }) => ({ vote_id: voteId, id, choice })))
    .execute();
}

/**
 * Counts the secret ballots, at the close, and writes them again in the order of their random ids: the order
 * in which they came is then nowhere.
 */
export async function openSealedBallots(trx: Transaction<Database>, voteId: string): Promise<Counts> {
  const rows = await trx
    .selectFrom("sealed_ballot")
    .selectAll()
    .where("vote_id", "=", voteId)
    .orderBy("id")
    .execute();
  await trx.deleteFrom("sealed_ballot").where("vote_id", "=", voteId).execute();
  for (let at = 0; at < rows.length; at += 500) {
    await trx
      .insertInto("sealed_ballot")
      .values(rows.slice(at, at + 500))
      .execute();
  }
  const counts = { ...NO_BALLOTS };
  for (const row of rows) counts[toChoice(row.choice)] += 1;
  return counts;
}

/** Adds to the counts by choice; the difference may be negative, for a ballot that was replaced. */
export async function addToTally(
  trx: Transaction<Database>,
  voteId: string,
  differences: ReadonlyMap<Choice, number>,
): Promise<void> {
  const rows = [...differences].map(([choice, ballots]) => ({ vote_id: voteId, choice, ballots }));
  if (rows.length === 0) return;
  await trx
    .insertInto("tally")
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(["vote_id", "choice"])
        .doUpdateSet((eb) => ({ ballots: eb("tally.ballots", "+", eb.ref("excluded.ballots")) })),
    )
    .execute();
}

/** The counts as they were kept while the ballots came. */
export async function readTally(db: Kysely<Database>, voteId: string): Promise<Counts> {
  const rows = await db.selectFrom("tally").selectAll().where("vote_id", "=", voteId).execute();
  const counts = { ...NO_BALLOTS };
  for (const row of rows) counts[toChoice(row.choice)] = row.ballots;
  return counts;
}

/** The counts, counted anew from the ballots: what the tally must agree with. */
export async function recount(db: Kysely<Database>, voteId: string): Promise<Counts> {
  const counts = { ...NO_BALLOTS };
  for (const table of ["ballot", "sealed_ballot"] as const) {
    const rows = await db
      .selectFrom(table)
      .select((eb) => ["choice", eb.fn.countAll<number>().as("ballots")])
      .where("vote_id", "=", voteId)
      .groupBy("choice")
      .execute();
    for (const row of rows) counts[toChoice(row.choice)] += Number(row.ballots);
  }
  return counts;
}

export interface RollLine {
  readonly memberId: string;
  readonly name: string;
  readonly present: boolean;
  readonly voted: boolean;
  /** What they voted, in a named vote. */
  readonly choice: Choice | null;
  readonly enteredBy: string | null;
}

/** The whole roll with the named ballots, by name. */
export async function readRoll(db: Kysely<Database>, voteId: string): Promise<RollLine[]> {
  const rows = await db
    .selectFrom("vote_roll")
    .innerJoin("member", "member.id", "vote_roll.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .leftJoin("ballot", (join) =>
      join
        .onRef("ballot.vote_id", "=", "vote_roll.vote_id")
        .onRef("ballot.member_id", "=", "vote_roll.member_id"),
    )
    .select(["vote_roll.member_id", "person.name", "vote_roll.present", "vote_roll.voted"])
    .select(["ballot.choice", "ballot.entered_by"])
    .where("vote_roll.vote_id", "=", voteId)
    .orderBy("person.name")
    .orderBy("vote_roll.member_id")
    .execute();
  return rows.sort(byName).map((row) => ({
    memberId: row.member_id,
    name: row.name,
    present: row.present === 1,
    voted: row.voted === 1,
    choice: row.choice === null ? null : toChoice(row.choice),
    enteredBy: row.entered_by,
  }));
}

function toChoice(value: string): Choice {
  if (!isChoice(value)) throw new Error(`a ballot carries an unknown choice: ${value}`);
  return value;
}
