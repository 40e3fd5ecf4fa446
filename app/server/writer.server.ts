import type { Db } from "~db/connection";
import type { EventHub } from "./events.server";
import type { Jobs } from "./jobs.server";

/** What it takes to write: the database, the clock, and those who wait for changes. */
export interface Writer {
  readonly db: Db;
  readonly now: () => Date;
  readonly events: EventHub;
  readonly jobs: Jobs;
}
