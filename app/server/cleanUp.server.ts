import { deleteExpiredAuthSessions } from "~db/auth";
import { deleteEventsBefore } from "~db/events";
import { deleteJobsDoneBefore, hasWaitingJob, insertJob } from "~db/jobs";
import { deleteMailBefore } from "~db/mail";
import { deleteNotificationsBefore } from "~db/notifications";
import type { App } from "./app.server";
import { newId } from "./ids.server";

const KIND = "clean-up";
const DAY_MS = 86_400_000;
/** Browsers that were away longer load their page anew. */
const EVENTS_KEPT_DAYS = 2;
const JOBS_KEPT_DAYS = 14;
const MAIL_KEPT_DAYS = 30;
const NOTIFICATIONS_KEPT_DAYS = 365;

/** Once a day: what was only of use for a while is deleted. The journal never is. */
export function cleanUpByJobs(app: App): void {
  app.jobs.handle(KIND, async () => {
    await cleanUp(app);
    await plan(app, DAY_MS);
  });
}

/** Sees to it that a next cleaning is planned; called when a server starts. */
export async function planCleanUp(app: App): Promise<void> {
  if (!(await hasWaitingJob(app.db, KIND))) await plan(app, 0);
}

async function cleanUp(app: App): Promise<void> {
  const now = app.now().getTime();
  const ago = (days: number) => new Date(now - days * DAY_MS).toISOString();
  await deleteEventsBefore(app.db, ago(EVENTS_KEPT_DAYS));
  await deleteJobsDoneBefore(app.db, ago(JOBS_KEPT_DAYS));
  await deleteMailBefore(app.db, ago(MAIL_KEPT_DAYS));
  await deleteNotificationsBefore(app.db, ago(NOTIFICATIONS_KEPT_DAYS));
  await deleteExpiredAuthSessions(app.db, now);
}

async function plan(app: App, wait: number): Promise<void> {
  const now = app.now();
  const runAt = new Date(now.getTime() + wait).toISOString();
  const job = { kind: KIND, payload: {}, runAt };
  await app.db.transaction().execute((trx) => insertJob(trx, newId(), job, now.toISOString()));
}
