import type { ExpressionBuilder, Kysely } from "kysely";
import { isMeasureStatus } from "~/domain/measure";
import {
  byAuthor,
  filtered,
  type MeasureFilter,
  type MeasureOrder,
  narrowed,
  ordered,
} from "./measureFilter";
import type { Database } from "./schema";

/** The ids of one page of measures: a walk along the index of the order, until the page is full. */
export async function listMeasureIds(
  db: Kysely<Database>,
  filter: MeasureFilter,
  order: MeasureOrder,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<string[]> {
  const page = ordered(filtered(db, filter), order).select("measure.id").limit(limit).offset(offset);
  return (await page.execute()).map((row) => row.id);
}

/** How many measures somebody may read only because they are an author of them: not in their panels. */
export async function countOwn(db: Kysely<Database>, filter: MeasureFilter): Promise<number> {
  const { memberId, panelIds, reach } = filter;
  if (!memberId || reach.asAuthor.length === 0) return 0;
  const elsewhere = (eb: ExpressionBuilder<Database, "measure">) =>
    eb.or([
      eb("measure.panel_id", "is", null),
      eb("measure.status", "not in", reach.ofPanels.length > 0 ? reach.ofPanels : [""]),
      ...(panelIds.length > 0 ? [eb("measure.panel_id", "not in", panelIds)] : [eb.lit(true)]),
    ]);
  const row = await narrowed(db.selectFrom("measure"), filter)
    .where((eb) => eb.and([byAuthor(filter, memberId)(eb), elsewhere(eb)]))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What a list shows of these measures, in the order of their ids. */
export async function listMeasures(db: Kysely<Database>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("measure")
    .leftJoin("axis", "axis.id", "measure.axis_id")
    .leftJoin("panel", "panel.id", "measure.panel_id")
    .select(["measure.id", "measure.number", "measure.title", "measure.status", "measure.version"])
    .select(["axis.number as axis_number", "axis.title as axis_title", "panel.name as panel_name"])
    .where("measure.id", "in", ids)
    .execute();
  const found = rows.map(({ status, axis_number: number, axis_title: name, panel_name: panel, ...row }) => {
    if (!isMeasureStatus(status)) throw new Error(`measure ${row.id} has an unknown status: ${status}`);
    return { ...row, status, panel, axis: number === null || name === null ? null : { number, name } };
  });
  return ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
}
