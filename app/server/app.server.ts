import type { Logger } from "pino";
import type { Auth } from "./auth/auth.server";
import type { BallotBox } from "./ballots.server";
import type { Counts } from "./counts.server";
import type { Limits } from "./limits.server";
import type { Settings } from "./settings.server";
import type { Writer } from "./writer.server";

/** What a use case works with: made once at start, handed to every request. */
export interface App extends Writer {
  readonly settings: Settings;
  readonly log: Logger;
  readonly auth: Auth;
  readonly ballots: BallotBox;
  readonly counts: Counts;
  readonly limits: Limits;
}
