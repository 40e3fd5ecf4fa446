import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema";

/** The order of a measure's votes that the chair set. */
export interface AmendingOrder {
  readonly ids: readonly string[];
  readonly reason: string;
  /** The member who set it. */
  readonly setBy: string;
  readonly setAt: string;
}

export async function findAmendingOrder(
  db: Kysely<Database>,
  measureId: string,
): Promise<AmendingOrder | null> {
  const row = await db
    .selectFrom("amending_order")
    .selectAll()
    .where("measure_id", "=", measureId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ids: JSON.parse(row.ids) as string[],
    reason: row.reason,
    setBy: row.set_by,
    setAt: row.set_at,
  };
}

export async function saveAmendingOrder(
  trx: Transaction<Database>,
  measureId: string,
  { ids, reason, setBy, setAt }: AmendingOrder,
): Promise<void> {
  const row = { ids: JSON.stringify(ids), reason, set_by: setBy, set_at: setAt };
  await trx
    .insertInto("amending_order")
    .values({ measure_id: measureId, ...row })
    .onConflict((conflict) => conflict.column("measure_id").doUpdateSet(row))
    .execute();
}
