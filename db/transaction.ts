import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema";

/**
 * Runs `work` in one transaction, of which the transactions that it opens itself are parts: all of it stays, or
 * nothing. A part cannot be undone by itself, so `work` throws where a part is refused.
 */
export function inOneTransaction<T>(
  db: Kysely<Database>,
  work: (whole: Kysely<Database>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute((trx) => work(whole(trx)));
}

function whole(trx: Transaction<Database>): Kysely<Database> {
  const transaction = () => ({
    execute: <T>(part: (trx: Transaction<Database>) => Promise<T>) => part(trx),
  });
  return new Proxy(trx, {
    get(target, key) {
      if (key === "transaction") return transaction;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
