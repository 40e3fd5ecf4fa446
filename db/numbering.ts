import { sql, type Transaction } from "kysely";
import type { Database } from "./schema";

/**
 * Numbers the axes or panels of a convention from 1, in this order. By way of negative numbers: no two rows
 * may bear the same number at any moment.
 */
export async function renumber(
  trx: Transaction<Database>,
  table: "axis" | "panel",
  conventionId: string,
  ids: readonly string[],
): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await sql`update ${sql.table(table)} set number = ${-(index + 1)} where id = ${id}`.execute(trx);
  }
  const numbered = sql`convention_id = ${conventionId} and number < 0`;
  await sql`update ${sql.table(table)} set number = -number where ${numbered}`.execute(trx);
}
