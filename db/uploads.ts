import type { Kysely, Transaction } from "kysely";
import type { Database, UploadTable } from "./schema";

/** Files that wait between being looked at and being imported; read only by whoever sent them. */
export async function insertUpload(trx: Transaction<Database>, row: UploadTable): Promise<void> {
  await trx.insertInto("upload").values(row).execute();
}

export async function findUpload(
  db: Kysely<Database>,
  id: string,
  owner: { readonly personId: string; readonly conventionId: string },
): Promise<UploadTable | null> {
  const row = await db
    .selectFrom("upload")
    .selectAll()
    .where("id", "=", id)
    .where("person_id", "=", owner.personId)
    .where("convention_id", "=", owner.conventionId)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes a file out of the waiting room; false when it was taken before. */
export async function takeUpload(trx: Transaction<Database>, id: string): Promise<boolean> {
  const result = await trx.deleteFrom("upload").where("id", "=", id).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

export async function dropUploadsBefore(trx: Transaction<Database>, moment: string): Promise<void> {
  await trx.deleteFrom("upload").where("created_at", "<", moment).execute();
}
