import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from "kysely";
import type { MeasureStatus } from "~/domain/measure";
import type { MeasureReach } from "~/domain/measure-reach";
import type { Database } from "./schema";

export const measureOrders = ["number", "title", "newest", "relevance"] as const;
export type MeasureOrder = (typeof measureOrders)[number];

/** Which measures of a convention to list, and for whom. */
export interface MeasureFilter {
  readonly conventionId: string;
  readonly reach: MeasureReach;
  readonly panelIds: readonly string[];
  readonly memberId: string | null;
  readonly axisId: string | null;
  readonly panelId: string | null;
  /** Null for whatever state. */
  readonly statuses: readonly MeasureStatus[] | null;
}

type Measures<O = object> = SelectQueryBuilder<Database, "measure", O>;
type Condition = (eb: ExpressionBuilder<Database, "measure">) => Expression<SqlBool>;

/** Drafts have no number: they come after all that do. The index is on this very expression. */
const byNumber = sql`coalesce(measure.number, 1000000000)`;

/** What the reader asks for and may read. */
export function filtered(db: Kysely<Database>, filter: MeasureFilter): Measures {
  return narrowed(db.selectFrom("measure"), filter).where((eb) => readable(filter)(eb));
}

/** What the reader asks for, whatever they may read. */
export function narrowed(measures: Measures, filter: MeasureFilter): Measures {
  let query = measures.where("measure.convention_id", "=", filter.conventionId);
  if (filter.axisId) query = query.where("measure.axis_id", "=", filter.axisId);
  if (filter.panelId) query = query.where("measure.panel_id", "=", filter.panelId);
  if (filter.statuses) query = query.where("measure.status", "in", filter.statuses);
  return query;
}

/** What the reader may read, as the table of permissions says. */
function readable(filter: MeasureFilter): Condition {
  const { reach, panelIds } = filter;
  return (eb) =>
    eb.or([
      ...(reach.every.length > 0 ? [eb("measure.status", "in", reach.every)] : []),
      ...(reach.ofPanels.length > 0 && panelIds.length > 0
        ? [eb.and([eb("measure.status", "in", reach.ofPanels), eb("measure.panel_id", "in", panelIds)])]
        : []),
      ...(filter.memberId && reach.asAuthor.length > 0 ? [byAuthor(filter, filter.memberId)(eb)] : []),
    ]);
}

/** Those that somebody may read as their author; whether they are is asked of each, not listed first. */
export function byAuthor({ reach }: MeasureFilter, memberId: string): Condition {
  return (eb) =>
    eb.and([
      eb("measure.status", "in", reach.asAuthor),
      eb.exists(
        eb
          .selectFrom("measure_author")
          .select("measure_author.member_id")
          .whereRef("measure_author.measure_id", "=", "measure.id")
          .where("measure_author.member_id", "=", memberId),
      ),
    ]);
}

export function ordered<O>(query: Measures<O>, order: MeasureOrder): Measures<O> {
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
