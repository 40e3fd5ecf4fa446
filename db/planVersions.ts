import type { Kysely, Transaction } from "kysely";
import type { Database, PlanVersionTable } from "./schema";

/** A published version without its text. */
export interface PlanVersionHead {
  readonly version: number;
  readonly sha256: string;
  readonly note: string;
  readonly publishedAt: string;
}

export interface PlanVersion extends PlanVersionHead {
  /** Canonical JSON of the document. */
  readonly model: string;
  /** Addresses that go with it, as JSON. */
  readonly roads: string;
}

/** All published versions, the newest first. */
export async function listPlanVersions(db: Kysely<Database>, planId: string): Promise<PlanVersionHead[]> {
  const rows = await db
    .selectFrom("plan_version")
    .select(["version", "sha256", "note", "published_at"])
    .where("plan_id", "=", planId)
    .orderBy("version", "desc")
    .execute();
  return rows.map(({ published_at: publishedAt, ...row }) => ({ ...row, publishedAt }));
}

export async function findPlanVersion(
  db: Kysely<Database>,
  planId: string,
  version: number,
): Promise<PlanVersion | null> {
  const row = await db
    .selectFrom("plan_version")
    .select(["version", "sha256", "note", "published_at", "model", "roads"])
    .where("plan_id", "=", planId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (!row) return null;
  const { published_at: publishedAt, ...rest } = row;
  return { ...rest, publishedAt };
}

/** Number of the newest published version; 0 when there is none. */
export async function lastPlanVersion(db: Kysely<Database>, planId: string): Promise<number> {
  const row = await db
    .selectFrom("plan_version")
    .select("version")
    .where("plan_id", "=", planId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
}

export async function insertPlanVersion(trx: Transaction<Database>, row: PlanVersionTable): Promise<void> {
  await trx.insertInto("plan_version").values(row).execute();
}
