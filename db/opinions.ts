import type { Kysely, Transaction } from "kysely";
import type { Database, MinorityOpinionTable } from "./schema";

export interface MinorityOpinion {
  readonly id: string;
  readonly body: string;
  readonly createdAt: string;
  /** Null once the person has had their data erased. */
  readonly author: string | null;
  /** A facilitator typed it on their behalf. */
  readonly entered: boolean;
}

/** The minority opinions on a measure, the oldest first. */
export async function listOpinions(db: Kysely<Database>, measureId: string): Promise<MinorityOpinion[]> {
  const rows = await db
    .selectFrom("minority_opinion")
    .innerJoin("member", "member.id", "minority_opinion.author_id")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["minority_opinion.id", "body", "minority_opinion.created_at", "entered_by"])
    .select(["person.name", "person.erased_at"])
    .where("measure_id", "=", measureId)
    .orderBy("minority_opinion.created_at")
    .orderBy("minority_opinion.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    body: row.body,
    createdAt: row.created_at,
    author: row.erased_at === null ? row.name : null,
    entered: row.entered_by !== null,
  }));
}

/** The same form sent twice writes one opinion: false when it is written already. */
export async function insertOpinion(trx: Transaction<Database>, row: MinorityOpinionTable): Promise<boolean> {
  const result = await trx
    .insertInto("minority_opinion")
    .values(row)
    .onConflict((conflict) => conflict.column("form_key").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
