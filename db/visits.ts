import type { Kysely } from "kysely";
import type { Visit } from "~/domain/visit";
import type { Database } from "./schema";

export async function findVisit(
  db: Kysely<Database>,
  personId: string,
  conventionId: string,
): Promise<Visit | null> {
  const row = await db
    .selectFrom("visit")
    .selectAll()
    .where("person_id", "=", personId)
    .where("convention_id", "=", conventionId)
    .executeTakeFirst();
  return row ? { sinceSeq: row.since_seq, seenSeq: row.seen_seq, visitedAt: row.visited_at } : null;
}

export async function saveVisit(
  db: Kysely<Database>,
  personId: string,
  conventionId: string,
  visit: Visit,
): Promise<void> {
  const seen = { since_seq: visit.sinceSeq, seen_seq: visit.seenSeq, visited_at: visit.visitedAt };
  await db
    .insertInto("visit")
    .values({ person_id: personId, convention_id: conventionId, ...seen })
    .onConflict((conflict) => conflict.columns(["person_id", "convention_id"]).doUpdateSet(seen))
    .execute();
}
