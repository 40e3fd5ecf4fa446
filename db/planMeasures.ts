import type { Kysely, Transaction } from "kysely";
import { inPlanOrder, type PlacedMeasure } from "~/domain/plan";
import type { Database } from "./schema";

/** A measure as the page that orders the plan lists it. */
export interface ListedMeasure extends PlacedMeasure {
  readonly axisId: string | null;
  readonly axisTitle: string | null;
  readonly title: string;
}

/**
 * The measures of the plan in its order: those adopted so far.
 *
 * @param decidedBy leaves out those adopted after this instant
 */
export async function listPlanMeasures(
  db: Kysely<Database>,
  conventionId: string,
  decidedBy: string | null = null,
): Promise<readonly ListedMeasure[]> {
  let query = db
    .selectFrom("measure")
    .leftJoin("axis", "axis.id", "measure.axis_id")
    .select([
      "measure.id",
      "measure.number",
      "measure.title",
      "measure.position",
      "measure.axis_id as axisId",
      "axis.number as axisNumber",
      "axis.title as axisTitle",
    ])
    .where("measure.convention_id", "=", conventionId)
    .where("measure.status", "=", "adopted");
  if (decidedBy !== null) query = query.where("measure.decided_at", "<=", decidedBy);
  const rows = await query.execute();
  return inPlanOrder(rows.map((row) => ({ ...row, number: row.number ?? 0 })));
}

/** Places measures in this order within their axis. */
export async function placeMeasures(trx: Transaction<Database>, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await trx
      .updateTable("measure")
      .set({ position: index + 1 })
      .where("id", "=", id)
      .execute();
  }
}
