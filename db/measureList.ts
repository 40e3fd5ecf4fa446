import {
  type Expression,
  type ExpressionBuilder,
  expressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from "kysely";
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
  /** Null for whatever state. */
  readonly statuses: readonly MeasureStatus[] | null;
}

/** Drafts have no number: they come after all that do. The index is on this very expression. */
const byNumber = sql`coalesce(measure.number, 1000000000)`;

/**
 * Counted in parts that do not overlap: each reads a stretch of an index, their union would read every row.
 * Words are looked up once instead: they leave few rows.
 */
export async function countMeasures(db: Kysely<Database>, filter: MeasureFilter): Promise<number> {
  if (filter.words.length > 0) {
    const found = filtered(db, filter).select((eb) => eb.fn.countAll<number>().as("n"));
    return (await found.executeTakeFirstOrThrow()).n;
  }
  const parts = readableParts(filter);
  if (parts.length === 0) return 0;
  const row = await db
    .selectNoFrom(
      parts.map(
        (part, at) => (eb) =>
          narrowed(eb.selectFrom("measure"), filter)
            .where(part)
            .select((measures) => measures.fn.countAll<number>().as("n"))
            .as(`part${at}`),
      ),
    )
    .executeTakeFirstOrThrow();
  return Object.values(row as Record<string, number>).reduce((sum, count) => sum + count, 0);
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
          .selectFrom(() => hits(filter.conventionId, filter.words.flat()).as("row"))
          .select((row) => ["row.measure_id", row.fn.sum<number>("row.weight").as("score")])
          .groupBy("row.measure_id")
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
type Condition = (eb: ExpressionBuilder<Database, "measure">) => Expression<SqlBool>;

function filtered(db: Kysely<Database>, filter: MeasureFilter): Measures {
  const parts = readableParts(filter);
  return narrowed(db.selectFrom("measure"), filter).where((eb) => eb.or(parts.map((part) => part(eb))));
}

/** What the reader asks for, whatever they may read. */
function narrowed(measures: Measures, filter: MeasureFilter): Measures {
  let query = measures.where("measure.convention_id", "=", filter.conventionId);
  if (filter.axisId) query = query.where("measure.axis_id", "=", filter.axisId);
  if (filter.panelId) query = query.where("measure.panel_id", "=", filter.panelId);
  if (filter.statuses) query = query.where("measure.status", "in", filter.statuses);
  for (const terms of filter.words) {
    query = query.where("measure.id", "in", (eb) =>
      eb.selectFrom(() => hits(filter.conventionId, terms).as("hit")).select("hit.measure_id"),
    );
  }
  return query;
}

/** What the reader may read, as the table of permissions says, in parts that do not overlap. */
function readableParts({ reach, memberId, panelIds }: MeasureFilter): Condition[] {
  const { every, ofPanels, asAuthor } = reach;
  const byPanel = panelIds.length > 0 ? ofPanels : [];
  const byAuthor = memberId ? asAuthor : [];
  const parts: Condition[] = [];
  if (every.length > 0) parts.push((eb) => eb("measure.status", "in", every));
  if (byPanel.length > 0) {
    parts.push((eb) => eb.and([eb("measure.status", "in", byPanel), eb("measure.panel_id", "in", panelIds)]));
  }
  if (memberId && byAuthor.length > 0) {
    const elsewhere: Condition = (eb) =>
      eb.or([
        eb("measure.panel_id", "is", null),
        ...(byPanel.length > 0 ? [eb("measure.panel_id", "not in", panelIds)] : [eb.lit(true)]),
      ]);
    parts.push((eb) => eb.and([eb("measure.status", "in", byAuthor), isAuthor(eb, memberId), elsewhere(eb)]));
  }
  return parts;
}

function isAuthor(eb: ExpressionBuilder<Database, "measure">, memberId: string) {
  return eb(
    "measure.id",
    "in",
    eb
      .selectFrom("measure_author")
      .select("measure_author.measure_id")
      .where("measure_author.member_id", "=", memberId),
  );
}

/** The rows of the index for these terms: a union, since each term is then found by its own stretch of it. */
function hits(conventionId: string, terms: readonly QueryTerm[]) {
  const rowsOf = ({ term, prefix }: QueryTerm) => {
    const rows = expressionBuilder<Database, never>()
      .selectFrom("measure_term")
      .select(["measure_term.measure_id", "measure_term.term", "measure_term.weight"])
      .where("measure_term.convention_id", "=", conventionId);
    if (!prefix) return rows.where("measure_term.term", "=", term);
    const { from, to } = prefixBounds(term);
    return rows.where("measure_term.term", ">=", from).where("measure_term.term", "<=", to);
  };
  const [first = { term: "", prefix: false }, ...rest] = terms;
  return rest.reduce((all, term) => all.union(rowsOf(term)), rowsOf(first));
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
