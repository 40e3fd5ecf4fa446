import type { Transaction } from "kysely";
import { type JournalEntry, type JournalFact, sealText } from "~/domain/journal";
import type { Result } from "~/domain/result";
import { insertEvents, type NewEvent } from "~db/events";
import { insertJob, type NewJob } from "~db/jobs";
import { appendEntries, reserveLines } from "~db/journal";
import type { Database } from "~db/schema";
import { newId, sha256 } from "./ids.server";
import { type Told, writeTold } from "./told.server";
import type { Writer } from "./writer.server";

/** What a use case notes down while it writes; kept in its own transaction. */
export interface Notebook {
  /** Adds a line to the journal of a convention, or of the platform (`null`). */
  journal(
    conventionId: string | null,
    fact: Partial<JournalFact> & Pick<JournalFact, "action" | "thing">,
  ): void;
  /** Names what changed, so that pages which show it are loaded again. */
  changed(conventionId: string | null, ...names: string[]): void;
  /** Tells people what concerns them; whoever does it is not told. */
  tell(told: Told): void;
  /** Work to be done after the commit, that outlives the request. */
  job(job: NewJob): void;
  readonly now: string;
}

/**
 * One use case, one transaction: `work` reads, asks the domain, writes; then its journal lines, events,
 * notifications and jobs are written in the same transaction, and after the commit the listeners are woken up. A refusal
 * (`err`) writes nothing: whatever was written before it is undone.
 */
export async function change<T, E extends string>(
  app: Writer,
  actorId: string | null,
  work: (trx: Transaction<Database>, notes: Notebook) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const notes = new Notes(actorId, app.now().toISOString());
  let refusal: Result<T, E> | null = null;
  try {
    const result = await app.db.transaction().execute(async (trx) => {
      const done = await work(trx, notes);
      if (!done.ok) {
        refusal = done;
        throw ROLL_BACK;
      }
      await notes.write(trx);
      return done;
    });
    if (notes.events.length > 0) app.events.wake();
    if (notes.jobs.length > 0) app.jobs.wake();
    return result;
  } catch (error) {
    if (error === ROLL_BACK && refusal) return refusal;
    throw error;
  }
}

/** Thrown to undo what a use case wrote before it refused. */
const ROLL_BACK = new Error("refused");

class Notes implements Notebook {
  readonly facts: { book: string; fact: JournalFact }[] = [];
  readonly events: NewEvent[] = [];
  readonly jobs: NewJob[] = [];
  readonly told: Told[] = [];
  readonly now: string;
  readonly #actorId: string | null;

  constructor(actorId: string | null, now: string) {
    this.#actorId = actorId;
    this.now = now;
  }

  journal(conventionId: string | null, fact: Partial<JournalFact> & Pick<JournalFact, "action" | "thing">) {
    const defaults = {
      at: this.now,
      actorId: this.#actorId,
      onBehalfOf: null,
      from: null,
      to: null,
      detail: {},
    };
    this.facts.push({ book: conventionId ?? "platform", fact: { ...defaults, ...fact } });
  }

  changed(conventionId: string | null, ...names: string[]) {
    for (const name of names) {
      if (!this.events.some((event) => event.name === name)) this.events.push({ conventionId, name });
    }
  }

  tell(told: Told) {
    this.told.push(told);
  }

  job(job: NewJob) {
    this.jobs.push(job);
  }

  async write(trx: Transaction<Database>): Promise<void> {
    for (const told of this.told) await writeTold(trx, this, told, this.#actorId);
    for (const job of this.jobs) await insertJob(trx, job.id ?? newId(), job, this.now);
    for (const book of new Set(this.facts.map((fact) => fact.book))) {
      const facts = this.facts.filter((fact) => fact.book === book).map(({ fact }) => fact);
      await appendEntries(trx, await chain(trx, book, facts));
    }
    await insertEvents(trx, this.events, this.now);
  }
}

async function chain(
  trx: Transaction<Database>,
  book: string,
  facts: readonly JournalFact[],
): Promise<JournalEntry[]> {
  const head = await reserveLines(trx, book, facts.length);
  let previousHash = head.hash;
  return facts.map((fact, index) => {
    const seq = head.seq + index + 1;
    const hash = sha256(sealText(book, seq, previousHash, fact));
    const entry = { ...fact, book, seq, previousHash, hash };
    previousHash = hash;
    return entry;
  });
}
