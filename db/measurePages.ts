import { type Kysely, sql } from "kysely";
import { isMeasureStatus, isVersionOrigin } from "~/domain/measure";
import { toVersion } from "./measures";
import type { Database } from "./schema";

/** What a measure's pages show around its text, in a fixed number of queries. */

/** One version of a measure (the current one without `version`) with the names that its page needs. */
export async function findMeasurePage(db: Kysely<Database>, id: string, version?: number) {
  const row = await db
    .selectFrom("measure")
    .innerJoin("measure_version", (join) =>
      join
        .onRef("measure_version.measure_id", "=", "measure.id")
        .on("measure_version.version", "=", version ?? sql.ref<number>("measure.version")),
    )
    .innerJoin("member", "member.id", "measure_version.author_id")
    .innerJoin("person", "person.id", "member.person_id")
    .leftJoin("axis", "axis.id", "measure.axis_id")
    .leftJoin("panel", "panel.id", "measure.panel_id")
    .selectAll("measure_version")
    .select([
      "measure.convention_id",
      "measure.number",
      "measure.status",
      "measure.version as current_version",
      "measure.panel_id",
      "measure.axis_id",
      "measure.merged_into_id",
      "measure.withdrawn_reason",
      "measure.imported_from",
      "measure.created_at as begun_at",
      "measure.tabled_at",
      "measure.decided_at",
      "axis.number as axis_number",
      "axis.title as axis_title",
      "panel.name as panel_name",
      "person.name as writer",
      "person.erased_at as writer_erased_at",
    ])
    .where("measure.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { status } = row;
  if (!isMeasureStatus(status)) throw new Error(`measure ${id} has an unknown status: ${status}`);
  const { number: axisNumber, title: axisTitle } = { number: row.axis_number, title: row.axis_title };
  return {
    id,
    conventionId: row.convention_id,
    number: row.number,
    status,
    currentVersion: row.current_version,
    axis: axisNumber === null || axisTitle === null ? null : { number: axisNumber, name: axisTitle },
    axisId: row.axis_id,
    panelId: row.panel_id,
    panelName: row.panel_name,
    mergedIntoId: row.merged_into_id,
    withdrawnReason: row.withdrawn_reason,
    importedFrom: row.imported_from,
    begunAt: row.begun_at,
    tabledAt: row.tabled_at,
    decidedAt: row.decided_at,
    writer: nameOf(row.writer, row.writer_erased_at),
    version: toVersion(row),
  };
}

export interface NamedMember {
  readonly memberId: string;
  /** Null once the person has had their data erased. */
  readonly name: string | null;
}

export async function listAuthors(db: Kysely<Database>, measureId: string): Promise<NamedMember[]> {
  const rows = await db
    .selectFrom("measure_author")
    .innerJoin("member", "member.id", "measure_author.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["member.id", "person.name", "person.erased_at"])
    .where("measure_author.measure_id", "=", measureId)
    .orderBy("person.name")
    .execute();
  return rows.map((row) => ({ memberId: row.id, name: nameOf(row.name, row.erased_at) }));
}

/** The measures that this one was merged from, and the one that it was merged into. */
export async function listMerged(db: Kysely<Database>, measureId: string, mergedIntoId: string | null) {
  return db
    .selectFrom("measure")
    .select(["id", "number", "title"])
    .where((eb) => eb.or([eb("merged_into_id", "=", measureId), eb("id", "=", mergedIntoId ?? "")]))
    .orderBy("number")
    .orderBy("id")
    .execute();
}

/** How many comments of each kind each paragraph has; `null` stands for those on the whole measure. */
export async function countComments(db: Kysely<Database>, measureId: string) {
  const rows = await db
    .selectFrom("comment")
    .select(["block_id", "kind", (eb) => eb.fn.countAll<number>().as("count")])
    .where("measure_id", "=", measureId)
    .where("hidden_at", "is", null)
    .groupBy(["block_id", "kind"])
    .execute();
  return rows.map(({ block_id: blockId, ...row }) => ({ blockId, ...row }));
}

export async function countDebates(db: Kysely<Database>, measureId: string) {
  return db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("amendment")
        .select(eb.fn.countAll<number>().as("n"))
        .where("measure_id", "=", measureId)
        .as("amendments"),
      eb
        .selectFrom("vote")
        .select(eb.fn.countAll<number>().as("n"))
        .where("measure_id", "=", measureId)
        .as("votes"),
    ])
    .executeTakeFirstOrThrow();
}

/** All versions of a measure, the newest first, without their texts. */
export async function listVersions(db: Kysely<Database>, measureId: string) {
  const rows = await db
    .selectFrom("measure_version")
    .innerJoin("member", "member.id", "measure_version.author_id")
    .innerJoin("person", "person.id", "member.person_id")
    .leftJoin("amendment", "amendment.id", "measure_version.amendment_id")
    .select([
      "measure_version.version",
      "measure_version.title",
      "measure_version.created_at",
      "measure_version.origin",
      "measure_version.note",
      "measure_version.amendment_id",
      "amendment.number as amendment_number",
      "person.name",
      "person.erased_at",
    ])
    .where("measure_version.measure_id", "=", measureId)
    .orderBy("measure_version.version", "desc")
    .execute();
  return rows.map((row) => {
    if (!isVersionOrigin(row.origin)) throw new Error(`a version has an unknown origin: ${row.origin}`);
    return { ...row, origin: row.origin, writer: nameOf(row.name, row.erased_at) };
  });
}

function nameOf(name: string, erasedAt: string | null): string | null {
  return erasedAt === null ? name : null;
}
