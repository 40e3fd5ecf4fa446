import { type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from "kysely";
import { isMeasureStatus, type MeasureStatus } from "~/domain/measure";
import type { MeasureReach } from "~/domain/measure-reach";
import { prefixBounds, type QueryTerm } from "~/domain/search";
import type { Database } from "./schema";

export const measureOrders = ["number", "title", "newest", "relevance"] as const;
export type MeasureOrder = (typeof measureOrders)[number];

/** Which measures of a convention to list, and for whom. */
export interface MeasureFilter {
  readonly conventionId: string;
  readonly reach: MeasureReach;
  readonly panelIds: readonly string[];
  readonly memberId: string | null;
  /** All must be found; of the terms of one, any. */
  readonly words: readonly (readonly QueryTerm[])[];
  readonly axisId: string | null;
  readonly panelId: string | null;
  readonly status: MeasureStatus | null;
}

/** Drafts have no number: they come after all that do. The index is on this very expression. */
const byNumber = sql`coalesce(measure.number, 1000000000)`;

export async function countMeasures(db: Kysely<Database>, filter: MeasureFilter): Promise<number> {
  const row = await filtered(db, filter)
    .select((eb) => eb.fn.countAll<number>().as("measures"))
    .executeTakeFirstOrThrow();
  return row.measures;
}

interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** One page of measures; relevance counts only where words are asked for. */
export async function listMeasures(
  db: Kysely<Database>,
  filter: MeasureFilter,
  order: MeasureOrder,
  slice: Slice,
) {
  const ids = await (order === "relevance" && filter.words.length > 0
    ? idsByRelevance(db, filter, slice)
    : idsInOrder(db, filter, order, slice));
  const rows = await measureRows(db, ids);
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

async function measureRows(db: Kysely<Database>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("measure")
    .leftJoin("axis", "axis.id", "measure.axis_id")
    .leftJoin("panel", "panel.id", "measure.panel_id")
    .select(["measure.id", "measure.number", "measure.title", "measure.status", "measure.version"])
    .select(["axis.number as axis_number", "axis.title as axis_title", "panel.name as panel_name"])
    .where("measure.id", "in", ids)
    .execute();
  return rows.map(({ status, axis_number: number, axis_title: name, panel_name: panel, ...row }) => {
    if (!isMeasureStatus(status)) throw new Error(`measure ${row.id} has an unknown status: ${status}`);
    return { ...row, status, panel, axis: number === null || name === null ? null : { number, name } };
  });
}

async function idsInOrder(
  db: Kysely<Database>,
  filter: MeasureFilter,
  order: MeasureOrder,
  { offset, limit }: Slice,
): Promise<string[]> {
  const query = ordered(filtered(db, filter), order).select("measure.id").limit(limit).offset(offset);
  return (await query.execute()).map((row) => row.id);
}

/** The weights of all the words asked for that stand in a measure, the heaviest measures first. */
async function idsByRelevance(
  db: Kysely<Database>,
  filter: MeasureFilter,
  { offset, limit }: Slice,
): Promise<string[]> {
  const rows = await filtered(db, filter)
    .innerJoin(
      (eb) =>
        eb
          .selectFrom("measure_term")
          .select((term) => ["measure_term.measure_id", term.fn.sum<number>("weight").as("score")])
          .where("measure_term.convention_id", "=", filter.conventionId)
          .where((term) => matches(term, filter.words.flat()))
          .groupBy("measure_term.measure_id")
          .as("hit"),
      (join) => join.onRef("hit.measure_id", "=", "measure.id"),
    )
    .select("measure.id")
    .orderBy("hit.score", "desc")
    .orderBy(byNumber)
    .orderBy("measure.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => row.id);
}

type Measures = SelectQueryBuilder<Database, "measure", object>;

function filtered(db: Kysely<Database>, filter: MeasureFilter): Measures {
  let query: Measures = db
    .selectFrom("measure")
    .where("measure.convention_id", "=", filter.conventionId)
    .where((eb) => readable(eb, filter));
  if (filter.axisId) query = query.where("measure.axis_id", "=", filter.axisId);
  if (filter.panelId) query = query.where("measure.panel_id", "=", filter.panelId);
  if (filter.status) query = query.where("measure.status", "=", filter.status);
  for (const terms of filter.words) {
    query = query.where("measure.id", "in", (eb) =>
      eb
        .selectFrom("measure_term")
        .select("measure_term.measure_id")
        .where("measure_term.convention_id", "=", filter.conventionId)
        .where((term) => matches(term, terms)),
    );
  }
  return query;
}

/** The same answer as the table of permissions, for each row. */
function readable(eb: ExpressionBuilder<Database, "measure">, filter: MeasureFilter) {
  const { every, ofPanels, asAuthor } = filter.reach;
  const { memberId, panelIds } = filter;
  return eb.or([
    ...(every.length > 0 ? [eb("measure.status", "in", every)] : []),
    ...(ofPanels.length > 0 && panelIds.length > 0
      ? [eb.and([eb("measure.status", "in", ofPanels), eb("measure.panel_id", "in", panelIds)])]
      : []),
    ...(asAuthor.length > 0 && memberId
      ? [eb.and([eb("measure.status", "in", asAuthor), isAuthor(eb, memberId)])]
      : []),
  ]);
}

function isAuthor(eb: ExpressionBuilder<Database, "measure">, memberId: string) {
  return eb.exists(
    eb
      .selectFrom("measure_author")
      .select("measure_author.measure_id")
      .whereRef("measure_author.measure_id", "=", "measure.id")
      .where("measure_author.member_id", "=", memberId),
  );
}

function matches(eb: ExpressionBuilder<Database, "measure_term">, terms: readonly QueryTerm[]) {
  return eb.or(
    terms.map(({ term, prefix }) => {
      if (!prefix) return eb("measure_term.term", "=", term);
      const { from, to } = prefixBounds(term);
      return eb.and([eb("measure_term.term", ">=", from), eb("measure_term.term", "<=", to)]);
    }),
  );
}

function ordered(query: Measures, order: MeasureOrder): Measures {
  switch (order) {
    case "title":
      return query.orderBy("measure.title_sort").orderBy("measure.id");
    case "newest":
      return query.orderBy("measure.created_at", "desc").orderBy("measure.id", "desc");
    case "number":
    case "relevance":
      return query.orderBy(byNumber).orderBy("measure.id");
  }
}
