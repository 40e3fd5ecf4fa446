import type { Logger } from "pino";
import type { Db } from "~db/connection";
import { type EventRow, eventsAfter, lastEventId } from "~db/events";

export type { EventRow } from "~db/events";

const POLL_MS = 2_000;

export type Listener = (events: readonly EventRow[]) => void;

/** Tells other servers that there are new events; null where there is one process only. */
export interface Notifier {
  notify(): void;
  close(): Promise<void>;
}

/**
 * Reads new events once for the whole process and hands them to the listeners. A wake-up carries nothing:
 * whoever is woken reads the rows after the last one seen, so a lost or doubled wake-up does no harm.
 */
export class EventHub {
  readonly #db: Db;
  readonly #log: Logger;
  readonly #listeners = new Set<Listener>();
  #notifier: Notifier | null = null;
  #last = 0;
  #reading = false;
  #again = false;
  #poll: NodeJS.Timeout | null = null;

  constructor(db: Db, log: Logger) {
    this.#db = db;
    this.#log = log;
  }

  /** Begins after the events that are there already. */
  async start(notifier: Notifier | null = null): Promise<void> {
    this.#last = await lastEventId(this.#db);
    this.#notifier = notifier;
    // A command beside the server (an import) wakes nobody; neither does a lost notification.
    this.#poll = setInterval(() => void this.read(), POLL_MS);
    this.#poll.unref();
  }

  get lastId(): number {
    return this.#last;
  }

  /** What a reader who saw everything up to `id` has missed. */
  since(id: number): Promise<EventRow[]> {
    return eventsAfter(this.#db, id);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** After a commit of this process. */
  wake(): void {
    this.#notifier?.notify();
    void this.read();
  }

  /** Reads what is new; calls that come while it reads are answered by one more reading. */
  async read(): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return;
    }
    this.#reading = true;
    try {
      do {
        this.#again = false;
        await this.#readNew();
      } while (this.#again);
    } catch (error) {
      this.#log.error({ err: error }, "events could not be read");
    } finally {
      this.#reading = false;
    }
  }

  async #readNew(): Promise<void> {
    const events = await eventsAfter(this.#db, this.#last);
    const last = events.at(-1);
    if (!last) return;
    this.#last = last.id;
    for (const listener of this.#listeners) listener(events);
    if (events.length >= 1_000) this.#again = true;
  }

  async close(): Promise<void> {
    if (this.#poll) clearInterval(this.#poll);
    this.#listeners.clear();
    await this.#notifier?.close();
  }
}
