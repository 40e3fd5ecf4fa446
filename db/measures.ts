import type { Insertable, Kysely, Selectable, Transaction } from "kysely";
import { fold } from "~/domain/folding";
import {
  type Indicator,
  isMeasureStatus,
  isVersionOrigin,
  type Measure,
  type MeasureContent,
  type MeasureStatus,
  type MeasureVersion,
} from "~/domain/measure";
import type { WeightedTerm } from "~/domain/search";
import type { Database, MeasureTable, MeasureVersionTable } from "./schema";
import { advance } from "./sequence";

export async function findMeasure(db: Kysely<Database>, id: string): Promise<Measure | null> {
  return (await findMeasures(db, [id]))[0] ?? null;
}

/** Measures by their ids, in no order, with their authors. */
export async function findMeasures(db: Kysely<Database>, ids: readonly string[]): Promise<Measure[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("measure")
    .leftJoin("measure_author", "measure_author.measure_id", "measure.id")
    .selectAll("measure")
    .select("measure_author.member_id")
    .where("measure.id", "in", ids)
    .orderBy("measure_author.member_id")
    .execute();
  const found = new Map<string, Measure>();
  for (const row of rows) {
    const known = found.get(row.id)?.authorIds ?? [];
    found.set(row.id, toMeasure(row, row.member_id ? [...known, row.member_id] : known));
  }
  return [...found.values()];
}

/** The measure that a form with this key has made already. */
export async function findMeasureByFormKey(db: Kysely<Database>, formKey: string): Promise<string | null> {
  const row = await db.selectFrom("measure").select("id").where("form_key", "=", formKey).executeTakeFirst();
  return row?.id ?? null;
}

export async function findVersion(
  db: Kysely<Database>,
  measureId: string,
  version: number,
): Promise<MeasureVersion | null> {
  const row = await db
    .selectFrom("measure_version")
    .selectAll()
    .where("measure_id", "=", measureId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row ? toVersion(row) : null;
}

/** The versions of a measure up to this one, the first first. */
export async function listVersionsUpTo(
  db: Kysely<Database>,
  measureId: string,
  version: number,
): Promise<MeasureVersion[]> {
  const rows = await db
    .selectFrom("measure_version")
    .selectAll()
    .where("measure_id", "=", measureId)
    .where("version", "<=", version)
    .orderBy("version")
    .execute();
  return rows.map(toVersion);
}

/** The measures that were merged into this one. */
export async function measuresMergedInto(db: Kysely<Database>, measureId: string) {
  return db
    .selectFrom("measure")
    .select(["id", "number", "title", "version"])
    .where("merged_into_id", "=", measureId)
    .orderBy("number")
    .orderBy("created_at")
    .execute();
}

/** False when the same form has made a measure already, be it a moment ago in another transaction. */
export async function insertMeasure(trx: Transaction<Database>, row: MeasureTable): Promise<boolean> {
  const result = await trx
    .insertInto("measure")
    .values(row)
    .onConflict((conflict) => conflict.column("form_key").doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function insertVersion(
  trx: Transaction<Database>,
  id: string,
  version: MeasureVersion,
): Promise<void> {
  await trx.insertInto("measure_version").values(versionRow(id, version)).execute();
}

export type MeasurePatch = Partial<
  Pick<
    MeasureTable,
    | "number"
    | "position"
    | "status"
    | "axis_id"
    | "panel_id"
    | "merged_into_id"
    | "withdrawn_reason"
    | "tabled_at"
    | "decided_at"
  >
>;

/** Changes the status if it still is what was read; false when somebody was faster. */
export async function moveStatus(
  trx: Transaction<Database>,
  id: string,
  from: MeasureStatus,
  patch: MeasurePatch & { readonly status: MeasureStatus },
): Promise<boolean> {
  const result = await trx
    .updateTable("measure")
    .set(patch)
    .where("id", "=", id)
    .where("status", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Makes `version + 1` the current version if `version` still is; false when somebody was faster. */
export async function moveVersion(
  trx: Transaction<Database>,
  id: string,
  version: number,
  title: string,
): Promise<boolean> {
  const result = await trx
    .updateTable("measure")
    .set({ version: version + 1, title, title_sort: fold(title) })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function addAuthors(
  trx: Transaction<Database>,
  measureId: string,
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length === 0) return;
  await trx
    .insertInto("measure_author")
    .values(memberIds.map((memberId) => ({ measure_id: measureId, member_id: memberId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Puts the words of the current version in the place of those of the version before. */
export async function replaceTerms(
  trx: Transaction<Database>,
  conventionId: string,
  measureId: string,
  terms: readonly WeightedTerm[],
): Promise<void> {
  await trx.deleteFrom("measure_term").where("measure_id", "=", measureId).execute();
  const rows = terms.map((term) => ({ convention_id: conventionId, measure_id: measureId, ...term }));
  // PostgreSQL and SQLite both bound the parameters of a statement.
  for (let at = 0; at < rows.length; at += 500) {
    await trx
      .insertInto("measure_term")
      .values(rows.slice(at, at + 500))
      .execute();
  }
}

/** The next numbers of a convention's measures: the first of `count` in a row. Never given twice. */
export async function takeNumbers(
  trx: Transaction<Database>,
  conventionId: string,
  count: number,
): Promise<number> {
  const { value } = await advance(trx, `measure:${conventionId}`, count);
  return value + 1;
}

function toMeasure(row: Selectable<MeasureTable>, authorIds: readonly string[]): Measure {
  if (!isMeasureStatus(row.status)) throw new Error(`measure ${row.id} has an unknown status: ${row.status}`);
  return {
    id: row.id,
    conventionId: row.convention_id,
    number: row.number,
    axisId: row.axis_id,
    panelId: row.panel_id,
    status: row.status,
    version: row.version,
    title: row.title,
    mergedIntoId: row.merged_into_id,
    withdrawnReason: row.withdrawn_reason,
    importedFrom: row.imported_from,
    createdAt: row.created_at,
    tabledAt: row.tabled_at,
    decidedAt: row.decided_at,
    authorIds,
  };
}

export function toVersion(row: Selectable<MeasureVersionTable>): MeasureVersion {
  if (!isVersionOrigin(row.origin)) throw new Error(`version ${row.id} has an unknown origin: ${row.origin}`);
  return {
    measureId: row.measure_id,
    version: row.version,
    content: toContent(row),
    blockIds: JSON.parse(row.block_ids) as string[],
    authorId: row.author_id,
    onBehalfOf: row.on_behalf_of,
    createdAt: row.created_at,
    origin: row.origin,
    amendmentId: row.amendment_id,
    note: row.note,
  };
}

function toContent(row: Selectable<MeasureVersionTable>): MeasureContent {
  const { title, body, reasons, actors, means, cost, deadline, alternative } = row;
  return {
    ...{ title, body, reasons, actors, means, cost, deadline, alternative },
    easyRead: row.easy_read,
    indicators: JSON.parse(row.indicators) as Indicator[],
    sources: JSON.parse(row.sources) as string[],
  };
}

function versionRow(id: string, version: MeasureVersion): Insertable<MeasureVersionTable> {
  const { easyRead, indicators, sources, ...texts } = version.content;
  return {
    id,
    measure_id: version.measureId,
    version: version.version,
    ...texts,
    easy_read: easyRead,
    indicators: JSON.stringify(indicators),
    sources: JSON.stringify(sources),
    block_ids: JSON.stringify(version.blockIds),
    author_id: version.authorId,
    on_behalf_of: version.onBehalfOf,
    created_at: version.createdAt,
    origin: version.origin,
    amendment_id: version.amendmentId,
    note: version.note,
  };
}
