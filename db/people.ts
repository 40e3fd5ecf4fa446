import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema";

/** A person's account, without what only signing in needs. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string;
  readonly administrator: boolean;
  readonly hasPassword: boolean;
  readonly createdAt: string;
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly passwordHash: string | null;
  readonly locale: string;
  readonly administrator: boolean;
}

/** Nobody whose account was erased is found. */
export async function findAccount(db: Kysely<Database>, id: string): Promise<Account | null> {
  const row = await db
    .selectFrom("person")
    .selectAll()
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    administrator: row.is_administrator === 1,
    hasPassword: row.password_hash !== null,
    createdAt: row.created_at,
  };
}

/** @param email as `normalEmail` writes it */
export async function findAccountByEmail(db: Kysely<Database>, email: string): Promise<Account | null> {
  const row = await db.selectFrom("person").select("id").where("email", "=", email).executeTakeFirst();
  return row ? findAccount(db, row.id) : null;
}

export async function insertPerson(
  trx: Transaction<Database>,
  { passwordHash, administrator, ...person }: NewPerson,
  now: string,
): Promise<void> {
  await trx
    .insertInto("person")
    .values({
      ...person,
      password_hash: passwordHash,
      is_administrator: administrator ? 1 : 0,
      created_at: now,
      erased_at: null,
    })
    .execute();
}

export interface Credentials {
  readonly personId: string;
  readonly passwordHash: string | null;
}

/** Who signs in with this address. */
export async function findCredentials(db: Kysely<Database>, email: string): Promise<Credentials | null> {
  const row = await db
    .selectFrom("person")
    .select(["id", "password_hash"])
    .where("email", "=", email)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row ? { personId: row.id, passwordHash: row.password_hash } : null;
}

export async function findPasswordHash(db: Kysely<Database>, id: string): Promise<string | null> {
  const row = await db.selectFrom("person").select("password_hash").where("id", "=", id).executeTakeFirst();
  return row?.password_hash ?? null;
}

/** Who signs in with this letter: somebody who has joined by it. */
export async function findCredentialsByCode(
  db: Kysely<Database>,
  codeHash: string,
): Promise<Credentials | null> {
  const row = await db
    .selectFrom("invitation")
    .innerJoin("person", "person.id", "invitation.accepted_by")
    .select(["person.id", "person.password_hash"])
    .where("invitation.code_hash", "=", codeHash)
    .where("invitation.revoked_at", "is", null)
    .where("person.erased_at", "is", null)
    .executeTakeFirst();
  return row ? { personId: row.id, passwordHash: row.password_hash } : null;
}

export async function updatePerson(
  trx: Transaction<Database>,
  id: string,
  change: { readonly name?: string; readonly locale?: string; readonly email?: string },
): Promise<void> {
  await trx.updateTable("person").set(change).where("id", "=", id).execute();
}

export async function updatePassword(
  trx: Transaction<Database>,
  id: string,
  passwordHash: string | null,
): Promise<void> {
  await trx.updateTable("person").set({ password_hash: passwordHash }).where("id", "=", id).execute();
}

export async function countAdministrators(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom("person")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("is_administrator", "=", 1)
    .where("erased_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether there ever was a person here. */
export async function anybody(db: Kysely<Database>): Promise<boolean> {
  return (await db.selectFrom("person").select("id").limit(1).executeTakeFirst()) !== undefined;
}

export async function listAdministrators(
  db: Kysely<Database>,
): Promise<{ readonly id: string; readonly name: string; readonly email: string | null }[]> {
  return db
    .selectFrom("person")
    .select(["id", "name", "email"])
    .where("is_administrator", "=", 1)
    .where("erased_at", "is", null)
    .orderBy("name")
    .execute();
}

export async function setAdministrator(
  trx: Transaction<Database>,
  id: string,
  administrator: boolean,
): Promise<void> {
  await trx
    .updateTable("person")
    .set({ is_administrator: administrator ? 1 : 0 })
    .where("id", "=", id)
    .execute();
}
