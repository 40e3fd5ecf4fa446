import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema";

/** What an installation remembers about itself, by key. */
export async function findSetting(db: Kysely<Database>, key: string): Promise<string | null> {
  const row = await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value ?? null;
}

export async function putSetting(db: Kysely<Database>, key: string, value: string): Promise<void> {
  await db
    .insertInto("setting")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

/** Removes a setting if it has this value; false if it has not. */
export async function takeSetting(trx: Transaction<Database>, key: string, value: string): Promise<boolean> {
  const taken = await trx
    .deleteFrom("setting")
    .where("key", "=", key)
    .where("value", "=", value)
    .executeTakeFirst();
  return taken.numDeletedRows === 1n;
}
