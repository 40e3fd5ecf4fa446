import type { Kysely } from "kysely";
import type { Database } from "./schema";

export interface AuthSessionRow {
  readonly id_hash: string;
  readonly person_id: string;
  readonly expires_at: number;
}

/** A sign-in with its person, in one query: every signed-in request asks it. */
export async function findAuthSession(db: Kysely<Database>, idHash: string) {
  return db
    .selectFrom("auth_session")
    .innerJoin("person", "person.id", "auth_session.person_id")
    .select([
      "auth_session.person_id",
      "auth_session.expires_at",
      "person.name",
      "person.email",
      "person.locale",
      "person.is_administrator",
    ])
    .where("auth_session.id_hash", "=", idHash)
    .where("person.erased_at", "is", null)
    .executeTakeFirst();
}

export async function findPersonAuthSessions(
  db: Kysely<Database>,
  personId: string,
): Promise<AuthSessionRow[]> {
  return db.selectFrom("auth_session").selectAll().where("person_id", "=", personId).execute();
}

export async function insertAuthSession(db: Kysely<Database>, row: AuthSessionRow): Promise<void> {
  await db.insertInto("auth_session").values(row).execute();
}

export async function extendAuthSession(
  db: Kysely<Database>,
  idHash: string,
  expiresAt: number,
): Promise<void> {
  await db.updateTable("auth_session").set({ expires_at: expiresAt }).where("id_hash", "=", idHash).execute();
}

export async function deleteAuthSession(db: Kysely<Database>, idHash: string): Promise<void> {
  await db.deleteFrom("auth_session").where("id_hash", "=", idHash).execute();
}

export async function deletePersonAuthSessions(db: Kysely<Database>, personId: string): Promise<void> {
  await db.deleteFrom("auth_session").where("person_id", "=", personId).execute();
}

export async function deleteExpiredAuthSessions(db: Kysely<Database>, now: number): Promise<void> {
  await db.deleteFrom("auth_session").where("expires_at", "<=", now).execute();
}
