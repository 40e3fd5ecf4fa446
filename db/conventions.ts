import type { Kysely, Selectable, Transaction } from "kysely";
import type { Axis, Convention, Panel } from "~/domain/convention";
import type { ConventionEdit } from "~/domain/convention-edit";
import type { Logo } from "~/domain/logo";
import { isPhase, type Phase } from "~/domain/phase";
import type { VoteRule } from "~/domain/voting";
import type { ConventionTable, Database } from "./schema";

export async function findConventionBySlug(db: Kysely<Database>, slug: string): Promise<Convention | null> {
  const row = await db.selectFrom("convention").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row ? toConvention(row) : null;
}

export async function findConvention(db: Kysely<Database>, id: string): Promise<Convention | null> {
  const row = await db.selectFrom("convention").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toConvention(row) : null;
}

/** Reads a convention and holds it until the transaction ends (an update that changes nothing takes the lock). */
export async function lockConvention(trx: Transaction<Database>, id: string): Promise<Convention | null> {
  const row = await trx
    .updateTable("convention")
    .set((eb) => ({ phase: eb.ref("phase") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row ? toConvention(row) : null;
}

/** All conventions, the newest first. */
export async function listConventions(db: Kysely<Database>): Promise<Convention[]> {
  const rows = await db.selectFrom("convention").selectAll().orderBy("created_at", "desc").execute();
  return rows.map(toConvention);
}

export async function listAxes(db: Kysely<Database>, conventionId: string): Promise<Axis[]> {
  return db
    .selectFrom("axis")
    .select(["id", "number", "title", "description"])
    .where("convention_id", "=", conventionId)
    .orderBy("number")
    .execute();
}

export async function listPanels(db: Kysely<Database>, conventionId: string): Promise<Panel[]> {
  const rows = await db
    .selectFrom("panel")
    .select(["id", "number", "name", "axis_id"])
    .where("convention_id", "=", conventionId)
    .orderBy("number")
    .execute();
  return rows.map(({ axis_id: axisId, ...panel }) => ({ ...panel, axisId }));
}

export async function insertAxis(
  trx: Transaction<Database>,
  conventionId: string,
  axis: Axis,
): Promise<void> {
  await trx
    .insertInto("axis")
    .values({ ...axis, convention_id: conventionId })
    .execute();
}

export async function insertPanel(
  trx: Transaction<Database>,
  conventionId: string,
  { axisId, ...panel }: Panel,
): Promise<void> {
  await trx
    .insertInto("panel")
    .values({ ...panel, axis_id: axisId, convention_id: conventionId })
    .execute();
}

/** The rule that a convention's votes start from. */
export async function findDefaultRule(db: Kysely<Database>, conventionId: string): Promise<VoteRule> {
  const row = await db
    .selectFrom("convention")
    .select("default_rule")
    .where("id", "=", conventionId)
    .executeTakeFirstOrThrow();
  return JSON.parse(row.default_rule) as VoteRule;
}

/** The addresses that begin like this one. */
export async function slugsLike(db: Kysely<Database>, slug: string): Promise<string[]> {
  const rows = await db.selectFrom("convention").select("slug").where("slug", "like", `${slug}%`).execute();
  return rows.map((row) => row.slug);
}

export async function insertConvention(trx: Transaction<Database>, row: ConventionTable): Promise<void> {
  await trx.insertInto("convention").values(row).execute();
}

/** Writes a part and counts the revision up; false when somebody else wrote since `revision` was read. */
export async function updateConvention(
  trx: Transaction<Database>,
  id: string,
  revision: number,
  edit: ConventionEdit,
): Promise<boolean> {
  const result = await trx
    .updateTable("convention")
    .set({ ...toColumns(edit), revision: revision + 1 })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function toColumns(edit: ConventionEdit): Partial<ConventionTable> {
  switch (edit.part) {
    case "identity":
      return { title: edit.title, city: edit.city, accent: edit.accent };
    case "mandate":
      return { mandate: edit.mandate };
    case "charter":
      return { charter: edit.charter };
    case "dates":
      return { starts_on: edit.startsOn, ends_on: edit.endsOn };
    case "openness":
      return { public_measures: edit.publicMeasures ? 1 : 0 };
    case "rule":
      return { default_rule: JSON.stringify(edit.defaultRule) };
  }
}

export async function updateLogo(trx: Transaction<Database>, id: string, logo: Logo | null): Promise<void> {
  await trx
    .updateTable("convention")
    .set({ logo: logo && JSON.stringify(logo) })
    .where("id", "=", id)
    .execute();
}

export async function setPhase(trx: Transaction<Database>, id: string, phase: Phase): Promise<void> {
  await trx.updateTable("convention").set({ phase }).where("id", "=", id).execute();
}

function toConvention(row: Selectable<ConventionTable>): Convention {
  if (!isPhase(row.phase)) throw new Error(`convention ${row.id} is in an unknown phase: ${row.phase}`);
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    city: row.city,
    mandate: row.mandate,
    charter: row.charter,
    accent: row.accent,
    phase: row.phase,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    publicMeasures: row.public_measures === 1,
    logo: row.logo === null ? null : (JSON.parse(row.logo) as Logo),
    defaultRule: JSON.parse(row.default_rule) as VoteRule,
    revision: row.revision,
  };
}
