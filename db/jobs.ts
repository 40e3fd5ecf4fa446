import type { Kysely, Transaction } from "kysely";
import type { Database, JobTable } from "./schema";

export interface NewJob {
  readonly kind: string;
  readonly payload: unknown;
  /** ISO date; at once if left out. */
  readonly runAt?: string;
  /** Where several ask for the same work, which is done once; a new id if left out. */
  readonly id?: string;
}

/** Work under an id that is known already is there already: it is not added twice. */
export async function insertJob(
  trx: Transaction<Database>,
  id: string,
  job: NewJob,
  now: string,
): Promise<void> {
  await trx
    .insertInto("job")
    .values({
      id,
      kind: job.kind,
      payload: JSON.stringify(job.payload),
      run_at: job.runAt ?? now,
      attempts: 0,
      lease_until: null,
      leased_by: null,
      done_at: null,
      error: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/**
 * Takes one due job for a worker, until `leaseUntil`: a worker that dies leaves its lease to run out. The
 * update checks again what the select saw, so two workers never hold the same lease.
 */
export async function leaseJob(
  db: Kysely<Database>,
  worker: string,
  now: string,
  leaseUntil: string,
): Promise<JobTable | null> {
  const due = await db
    .selectFrom("job")
    .select(["id", "attempts"])
    .where("done_at", "is", null)
    .where("run_at", "<=", now)
    .where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<", now)]))
    .orderBy("run_at")
    .limit(1)
    .executeTakeFirst();
  if (!due) return null;
  const taken = await db
    .updateTable("job")
    .set({ leased_by: worker, lease_until: leaseUntil, attempts: due.attempts + 1 })
    .where("id", "=", due.id)
    .where("attempts", "=", due.attempts)
    .where("done_at", "is", null)
    .returningAll()
    .executeTakeFirst();
  return taken ?? leaseJob(db, worker, now, leaseUntil);
}

/** A job that is done forgets what it was about: its payload may name somebody. */
export async function finishJob(db: Kysely<Database>, id: string, now: string): Promise<void> {
  await db
    .updateTable("job")
    .set({ done_at: now, payload: "{}", error: null, lease_until: null })
    .where("id", "=", id)
    .execute();
}

/** Gives a failed job back, to be tried again at `runAt`, or for good when `runAt` is null. */
export async function returnJob(
  db: Kysely<Database>,
  id: string,
  error: string,
  now: string,
  runAt: string | null,
): Promise<void> {
  await db
    .updateTable("job")
    .set({ error, lease_until: null, ...(runAt ? { run_at: runAt } : { done_at: now }) })
    .where("id", "=", id)
    .execute();
}

/** When the next job falls due, for a worker that sleeps until then. */
export async function nextDue(db: Kysely<Database>): Promise<string | null> {
  const row = await db
    .selectFrom("job")
    .select(["run_at"])
    .where("done_at", "is", null)
    .orderBy("run_at")
    .limit(1)
    .executeTakeFirst();
  return row?.run_at ?? null;
}

export async function hasWaitingJob(db: Kysely<Database>, kind: string): Promise<boolean> {
  const row = await db
    .selectFrom("job")
    .select("id")
    .where("kind", "=", kind)
    .where("done_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteJobsDoneBefore(db: Kysely<Database>, at: string): Promise<void> {
  await db.deleteFrom("job").where("done_at", "<", at).execute();
}
