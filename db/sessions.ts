import type { Kysely, Selectable, Transaction } from "kysely";
import type { Session } from "~/domain/session";
import type { Database, SessionTable } from "./schema";

/** Sittings from an instant on, the next first; all of them without one. */
export async function listSessions(
  db: Kysely<Database>,
  conventionId: string,
  { endingAfter, limit = 200 }: { readonly endingAfter?: string; readonly limit?: number } = {},
): Promise<Session[]> {
  let query = db.selectFrom("session").selectAll().where("convention_id", "=", conventionId);
  if (endingAfter) query = query.where("ends_at", ">", endingAfter);
  const rows = await query.orderBy("starts_at").orderBy("id").limit(limit).execute();
  return rows.map(toSession);
}

export async function findSession(
  db: Kysely<Database>,
  conventionId: string,
  id: string,
): Promise<Session | null> {
  const row = await db
    .selectFrom("session")
    .selectAll()
    .where("convention_id", "=", conventionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toSession(row) : null;
}

export async function insertSession(
  trx: Transaction<Database>,
  conventionId: string,
  session: Session,
): Promise<void> {
  await trx
    .insertInto("session")
    .values({ ...toRow(session), convention_id: conventionId })
    .execute();
}

export async function updateSession(trx: Transaction<Database>, session: Session): Promise<void> {
  await trx.updateTable("session").set(toRow(session)).where("id", "=", session.id).execute();
}

export async function deleteSession(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom("session").where("id", "=", id).execute();
}

export async function isSessionUsed(db: Kysely<Database>, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("vote")
    .select("id")
    .where("session_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function toRow(session: Session): Omit<SessionTable, "convention_id"> {
  return {
    id: session.id,
    panel_id: session.panelId,
    title: session.title,
    starts_at: session.startsAt,
    ends_at: session.endsAt,
    place: session.place,
    notes: session.notes,
  };
}

function toSession(row: Selectable<SessionTable>): Session {
  return {
    id: row.id,
    panelId: row.panel_id,
    title: row.title,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    notes: row.notes,
  };
}
