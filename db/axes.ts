import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "./schema";

export async function updateAxis(
  trx: Transaction<Database>,
  id: string,
  values: { title: string; description: string },
): Promise<void> {
  await trx.updateTable("axis").set(values).where("id", "=", id).execute();
}

export async function deleteAxis(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom("axis").where("id", "=", id).execute();
}

/** The axes of a convention that panels or measures stand on. */
export async function usedAxes(db: Kysely<Database>, conventionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("axis")
    .select("axis.id")
    .where("axis.convention_id", "=", conventionId)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom("panel").select("panel.id").whereRef("panel.axis_id", "=", "axis.id")),
        eb.exists(
          eb
            .selectFrom("measure")
            .select("measure.id")
            .where("measure.convention_id", "=", conventionId)
            .whereRef("measure.axis_id", "=", "axis.id"),
        ),
      ]),
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}

export async function updatePanel(
  trx: Transaction<Database>,
  id: string,
  values: { name: string; axisId: string | null },
): Promise<void> {
  const { name, axisId: axis_id } = values;
  await trx.updateTable("panel").set({ name, axis_id }).where("id", "=", id).execute();
}

export async function deletePanel(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom("panel").where("id", "=", id).execute();
}

/** The panels of a convention that have members, measures, votes, sittings or invitations. */
export async function usedPanels(db: Kysely<Database>, conventionId: string): Promise<ReadonlySet<string>> {
  const uses = ["panel_member", "measure", "vote", "session", "invitation"] as const;
  const rows = await db
    .selectFrom("panel")
    .select("panel.id")
    .where("panel.convention_id", "=", conventionId)
    .where((eb) =>
      eb.or(
        uses.map(
          (table) =>
            sql<boolean>`exists (select 1 from ${sql.table(table)} as used where used.panel_id = panel.id)`,
        ),
      ),
    )
    .execute();
  return new Set(rows.map((row) => row.id));
}
