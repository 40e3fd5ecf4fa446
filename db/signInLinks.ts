import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema";

export interface SignInLink {
  readonly personId: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

export async function insertSignInLink(
  trx: Transaction<Database>,
  link: { readonly tokenHash: string; readonly personId: string; readonly expiresAt: string },
): Promise<void> {
  await trx
    .insertInto("sign_in_link")
    .values({
      token_hash: link.tokenHash,
      person_id: link.personId,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

export async function findSignInLink(db: Kysely<Database>, tokenHash: string): Promise<SignInLink | null> {
  const row = await db
    .selectFrom("sign_in_link")
    .innerJoin("person", "person.id", "sign_in_link.person_id")
    .select(["person_id", "expires_at", "used_at"])
    .where("token_hash", "=", tokenHash)
    .where("person.erased_at", "is", null)
    .executeTakeFirst();
  return row ? { personId: row.person_id, expiresAt: row.expires_at, usedAt: row.used_at } : null;
}

/** Uses a link; false if somebody was faster. */
export async function takeSignInLink(
  trx: Transaction<Database>,
  tokenHash: string,
  now: string,
): Promise<boolean> {
  const used = await trx
    .updateTable("sign_in_link")
    .set({ used_at: now })
    .where("token_hash", "=", tokenHash)
    .where("used_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** Links that have been over since before `date`: they no longer help anybody to understand what happened. */
export async function deleteSignInLinksBefore(trx: Transaction<Database>, date: string): Promise<void> {
  await trx.deleteFrom("sign_in_link").where("expires_at", "<", date).execute();
}

export async function deleteSignInLinksOf(trx: Transaction<Database>, personId: string): Promise<void> {
  await trx.deleteFrom("sign_in_link").where("person_id", "=", personId).execute();
}
