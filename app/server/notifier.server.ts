import type pg from "pg";
import type { Logger } from "pino";
import type { Notifier } from "./events.server";

const CHANNEL = "palabre_events";
/** At most 20 a second: `NOTIFY` takes a lock on the whole database. */
const GATHER_MS = 50;
const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 10_000;

/**
 * Wakes the other servers on one PostgreSQL by LISTEN/NOTIFY, on a connection of its own: never inside a
 * transaction that writes. A wake-up says only that there is something to read; one that is lost while the
 * connection is down is made up for when it is back.
 */
export class PostgresNotifier implements Notifier {
  readonly #url: string;
  readonly #log: Logger;
  readonly #wake: () => void;
  #client: pg.Client | null = null;
  #gathering: NodeJS.Timeout | null = null;
  #again = false;
  #retry: NodeJS.Timeout | null = null;
  #wait = FIRST_RETRY_MS;
  #closed = false;

  /** @param wake called when another server wrote, and whenever something may have been missed */
  constructor(url: string, log: Logger, wake: () => void) {
    this.#url = url;
    this.#log = log;
    this.#wake = wake;
  }

  async start(): Promise<void> {
    const { default: driver } = await import("pg");
    const client = new driver.Client({ connectionString: this.#url, application_name: "palabre notifier" });
    client.on("error", (error) => this.#lost(client, error));
    client.on("end", () => this.#lost(client, null));
    client.on("notification", ({ processId }) => {
      // What this server itself wrote it has read already.
      if (processId !== Reflect.get(client, "processID")) this.#wake();
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      this.#lost(client, error);
      return;
    }
    this.#client = client;
    this.#wait = FIRST_RETRY_MS;
    if (this.#closed) return this.close();
    this.#wake();
  }

  /** Called after commits as often as one likes: gathered. */
  notify(): void {
    if (this.#gathering) {
      this.#again = true;
      return;
    }
    this.#send();
    this.#gathering = setTimeout(() => {
      this.#gathering = null;
      if (this.#again) this.notify();
    }, GATHER_MS);
    this.#again = false;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    if (this.#gathering) {
      clearTimeout(this.#gathering);
      if (this.#again) this.#send();
    }
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  #send(): void {
    const client = this.#client;
    client?.query(`notify ${CHANNEL}`).catch((error: unknown) => this.#lost(client, error));
  }

  #lost(client: pg.Client, error: unknown): void {
    if (this.#closed || this.#retry) return;
    if (this.#client !== null && this.#client !== client) return;
    this.#client = null;
    this.#log.warn({ err: error }, "other servers are not heard of for now");
    client.end().catch(() => undefined);
    this.#retry = setTimeout(() => {
      this.#retry = null;
      void this.start();
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, LAST_RETRY_MS);
  }
}
