import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema";
import { advance } from "./sequence";

export interface EventRow {
  readonly id: number;
  readonly convention_id: string | null;
  readonly name: string;
  readonly at: string;
}

export interface NewEvent {
  readonly conventionId: string | null;
  /** What changed, never the data: `vote:k3j9…`. */
  readonly name: string;
}

/** Writes what changed, in the writing transaction; call it last: it holds the lock on the sequence. */
export async function insertEvents(
  trx: Transaction<Database>,
  events: readonly NewEvent[],
  at: string,
): Promise<void> {
  if (events.length === 0) return;
  const { value } = await advance(trx, "event", events.length);
  const rows = events.map((event, index) => ({
    id: value + index + 1,
    convention_id: event.conventionId,
    name: event.name,
    at,
  }));
  await trx.insertInto("event").values(rows).execute();
}

export async function eventsAfter(db: Kysely<Database>, id: number, limit = 1_000): Promise<EventRow[]> {
  return db.selectFrom("event").selectAll().where("id", ">", id).orderBy("id").limit(limit).execute();
}

export async function lastEventId(db: Kysely<Database>): Promise<number> {
  const row = await db.selectFrom("sequence").select("value").where("name", "=", "event").executeTakeFirst();
  return row?.value ?? 0;
}

/** Events are only for waking up readers; what happened is told by the journal. */
export async function deleteEventsBefore(db: Kysely<Database>, at: string): Promise<void> {
  await db.deleteFrom("event").where("at", "<", at).execute();
}
