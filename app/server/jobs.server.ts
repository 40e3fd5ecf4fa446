import type { Logger } from "pino";
import type { Db } from "~db/connection";
import { finishJob, leaseJob, nextDue, returnJob } from "~db/jobs";
import type { JobTable } from "~db/schema";
import { newId } from "./ids.server";

const LEASE_MS = 5 * 60_000;
const IDLE_MS = 30_000;
const MAX_ATTEMPTS = 8;

export type JobHandler = (payload: unknown) => Promise<void>;

/** Runs the jobs of the table, one after the other, in this process. */
export class Jobs {
  readonly #db: Db;
  readonly #log: Logger;
  readonly #now: () => Date;
  readonly #worker = newId();
  readonly #handlers = new Map<string, JobHandler>();
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = true;

  constructor(db: Db, log: Logger, now: () => Date) {
    this.#db = db;
    this.#log = log;
    this.#now = now;
  }

  handle(kind: string, handler: JobHandler): void {
    this.#handlers.set(kind, handler);
  }

  start(): void {
    this.#stopped = false;
    this.wake();
  }

  /** There may be work: begins, or goes on once more when it is done. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    if (this.#timer) clearTimeout(this.#timer);
    this.#running = this.runDue().finally(() => {
      this.#running = null;
      if (this.#again) this.#wakeAgain();
      else void this.#sleep();
    });
  }

  /** Works until nothing is due; used by itself in tests and by commands that end. */
  async runDue(): Promise<void> {
    for (;;) {
      const now = this.#now();
      const until = new Date(now.getTime() + LEASE_MS).toISOString();
      const job = await leaseJob(this.#db, this.#worker, now.toISOString(), until);
      if (!job) return;
      await this.#run(job);
    }
  }

  /** Finishes the job at hand. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  #wakeAgain(): void {
    this.#again = false;
    this.wake();
  }

  async #sleep(): Promise<void> {
    if (this.#stopped) return;
    const due = await nextDue(this.#db).catch(() => null);
    const wait = due ? Date.parse(due) - this.#now().getTime() : IDLE_MS;
    this.#timer = setTimeout(() => this.wake(), Math.min(Math.max(wait, 1_000), IDLE_MS));
    this.#timer.unref();
  }

  async #run(job: JobTable): Promise<void> {
    const handler = this.#handlers.get(job.kind);
    try {
      if (!handler) throw new Error(`no handler for jobs of kind ${job.kind}`);
      await handler(JSON.parse(job.payload));
      await finishJob(this.#db, job.id, this.#now().toISOString());
    } catch (error) {
      this.#log.warn({ err: error, job: job.id, kind: job.kind, attempts: job.attempts }, "a job failed");
      const wait = 2 ** job.attempts * 5_000;
      const now = this.#now();
      const again = job.attempts < MAX_ATTEMPTS ? new Date(now.getTime() + wait).toISOString() : null;
      await returnJob(this.#db, job.id, String(error), now.toISOString(), again);
    }
  }
}
