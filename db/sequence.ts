import type { Transaction } from "kysely";
import type { Database } from "./schema";

export interface SequenceState {
  readonly value: number;
  readonly hash: string;
}

/**
 * Adds `by` to a named sequence and returns its state before. The row stays locked until the transaction
 * ends, so numbers are committed in their order and without holes.
 */
export async function advance(trx: Transaction<Database>, name: string, by: number): Promise<SequenceState> {
  await trx
    .insertInto("sequence")
    .values({ name, value: 0, hash: "" })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await trx
    .updateTable("sequence")
    .set((eb) => ({ value: eb("value", "+", by) }))
    .where("name", "=", name)
    .returning(["value", "hash"])
    .executeTakeFirstOrThrow();
  return { value: row.value - by, hash: row.hash };
}

export async function setSequenceHash(trx: Transaction<Database>, name: string, hash: string): Promise<void> {
  await trx.updateTable("sequence").set({ hash }).where("name", "=", name).execute();
}
