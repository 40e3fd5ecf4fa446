import type { Logger } from "pino";
import { openDatabase } from "~db/connection";
import { migrate } from "~db/migrate";
import type { App } from "./app.server";
import { Auth } from "./auth/auth.server";
import { BallotBox } from "./ballots.server";
import { Counts } from "./counts.server";
import { EventHub } from "./events.server";
import { handleJobs } from "./handlers.server";
import { Jobs } from "./jobs.server";
import { Limits } from "./limits.server";
import { PostgresNotifier } from "./notifier.server";
import type { Settings } from "./settings.server";

export interface RunningApp extends App {
  /** Finishes the job at hand and closes the database. */
  close(): Promise<void>;
}

/** Opens and migrates the database and makes what the use cases work with. */
export async function createApp(
  settings: Settings,
  log: Logger,
  now: () => Date = () => new Date(),
): Promise<RunningApp> {
  const db = openDatabase({ url: settings.databaseUrl, dataDir: settings.dataDir });
  await migrate(db);
  const events = new EventHub(db, log);
  await listenToOthers(events, settings, log);
  const jobs = new Jobs(db, log, now);
  const auth = new Auth(db, settings.baseUrl);
  const app = {
    settings,
    db,
    now,
    log,
    auth,
    events,
    jobs,
    ballots: new BallotBox({ db, now, events, jobs }),
    counts: new Counts(),
    limits: new Limits(),
    async close() {
      await jobs.stop();
      await events.close();
      await db.destroy();
    },
  };
  handleJobs(app);
  return app;
}

/** Several servers may work on one PostgreSQL; the embedded database has one. */
async function listenToOthers(events: EventHub, settings: Settings, log: Logger): Promise<void> {
  const { databaseUrl } = settings;
  if (!databaseUrl) return events.start();
  const notifier = new PostgresNotifier(databaseUrl, log, () => void events.read());
  await events.start(notifier);
  await notifier.start();
}
