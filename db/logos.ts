import type { Kysely, Transaction } from "kysely";
import type { Database, LogoTable } from "./schema";

/** Keeps a picture under its hash; the same picture again is the same row. */
export async function insertLogo(trx: Transaction<Database>, row: LogoTable): Promise<void> {
  await trx
    .insertInto("logo")
    .values(row)
    .onConflict((conflict) => conflict.column("hash").doNothing())
    .execute();
}

export async function findLogoContent(db: Kysely<Database>, hash: string): Promise<Buffer | null> {
  const row = await db.selectFrom("logo").select("content").where("hash", "=", hash).executeTakeFirst();
  return row ? Buffer.from(row.content, "base64") : null;
}
