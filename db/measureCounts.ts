import type { Kysely } from "kysely";
import { isMeasureStatus, type MeasureStatus } from "~/domain/measure";
import type { Database } from "./schema";

export interface MeasureCount {
  readonly status: MeasureStatus;
  readonly axisId: string | null;
  readonly panelId: string | null;
  readonly count: number;
}

/** How many measures there are by state, axis and panel: one walk over an index. */
export async function countMeasures(db: Kysely<Database>, conventionId: string): Promise<MeasureCount[]> {
  const rows = await db
    .selectFrom("measure")
    .select(({ fn }) => ["status", "axis_id", "panel_id", fn.countAll<number>().as("count")])
    .where("convention_id", "=", conventionId)
    .groupBy(["status", "axis_id", "panel_id"])
    .execute();
  return rows.map(({ status, axis_id: axisId, panel_id: panelId, count }) => {
    if (!isMeasureStatus(status)) throw new Error(`measures have an unknown status: ${status}`);
    return { status, axisId, panelId, count };
  });
}
