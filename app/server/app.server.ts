import type { Logger } from "pino";
import type { Db } from "~db/connection";
import type { Auth } from "./auth/auth.server";
import type { BallotBox } from "./ballots.server";
import type { EventHub } from "./events.server";
import type { Jobs } from "./jobs.server";
import type { Settings } from "./settings.server";

/** What a use case works with: made once at start, handed to every request. */
export interface App {
  readonly settings: Settings;
  readonly db: Db;
  readonly now: () => Date;
  readonly log: Logger;
  readonly auth: Auth;
  readonly events: EventHub;
  readonly jobs: Jobs;
  readonly ballots: BallotBox;
}
