import type { Kysely, Selectable, Transaction } from "kysely";
import { type Annex, isPlanStatus, type Plan, type PlanStatus, type PlanTexts } from "~/domain/plan";
import type { Database, PlanTable } from "./schema";

/** The plan of a convention: there is one, once somebody has begun it. */
export async function findPlan(db: Kysely<Database>, conventionId: string): Promise<Plan | null> {
  const row = await db
    .selectFrom("plan")
    .selectAll()
    .where("convention_id", "=", conventionId)
    .executeTakeFirst();
  return row ? toPlan(row) : null;
}

export async function findPlanById(db: Kysely<Database>, id: string): Promise<Plan | null> {
  const row = await db.selectFrom("plan").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toPlan(row) : null;
}

/** Reads a plan and holds it until the transaction ends: edits, votes and publications come one by one. */
export async function lockPlan(trx: Transaction<Database>, conventionId: string): Promise<Plan | null> {
  const row = await trx
    .updateTable("plan")
    .set((eb) => ({ revision: eb.ref("revision") }))
    .where("convention_id", "=", conventionId)
    .returningAll()
    .executeTakeFirst();
  return row ? toPlan(row) : null;
}

/** Begins the plan of a convention, unless it is begun. */
export async function insertPlan(
  trx: Transaction<Database>,
  id: string,
  conventionId: string,
  title: string,
): Promise<void> {
  const texts = { title, foreword: "", method: "", annexes: "[]" };
  await trx
    .insertInto("plan")
    .values({
      ...{ id, convention_id: conventionId, ...texts },
      ...{ status: "draft", revision: 0, measure_ids: null },
    })
    .onConflict((conflict) => conflict.column("convention_id").doNothing())
    .execute();
}

/** Gives the plan its next revision, with other texts or only with its measures in another order. */
export async function raiseRevision(
  trx: Transaction<Database>,
  plan: Plan,
  texts: PlanTexts = plan,
): Promise<number> {
  const { title, foreword, method, annexes } = texts;
  const revision = plan.revision + 1;
  await trx
    .updateTable("plan")
    .set({ title, foreword, method, annexes: JSON.stringify(annexes), revision })
    .where("id", "=", plan.id)
    .execute();
  return revision;
}

export async function setPlanStatus(
  trx: Transaction<Database>,
  id: string,
  status: PlanStatus,
  measureIds: readonly string[] | null,
): Promise<void> {
  const measure_ids = measureIds && JSON.stringify(measureIds);
  await trx.updateTable("plan").set({ status, measure_ids }).where("id", "=", id).execute();
}

/** Whether people are voting on the plan now. */
export async function isPlanVoteOpen(db: Kysely<Database>, planId: string): Promise<boolean> {
  const row = await db
    .selectFrom("vote")
    .select("id")
    .where("plan_id", "=", planId)
    .where("status", "=", "open")
    .executeTakeFirst();
  return row !== undefined;
}

function toPlan(row: Selectable<PlanTable>): Plan {
  if (!isPlanStatus(row.status)) throw new Error(`plan ${row.id} has an unknown status: ${row.status}`);
  return {
    id: row.id,
    conventionId: row.convention_id,
    title: row.title,
    foreword: row.foreword,
    method: row.method,
    annexes: JSON.parse(row.annexes) as Annex[],
    status: row.status,
    revision: row.revision,
    measureIds: row.measure_ids === null ? null : (JSON.parse(row.measure_ids) as string[]),
  };
}
