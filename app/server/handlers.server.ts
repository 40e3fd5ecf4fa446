import type { App } from "./app.server";
import { cleanUpByJobs } from "./cleanUp.server";
import { writeDigestsByJobs } from "./digests.server";
import { sendMailByJobs } from "./mail.server";
import { sendLinksByJobs } from "./signIn.server";
import { closeVoteOnTime, remindVoters } from "./votes.server";

/** What the jobs of the table do, by kind. */
export function handleJobs(app: App): void {
  cleanUpByJobs(app);
  sendMailByJobs(app);
  sendLinksByJobs(app);
  app.jobs.handle("vote.close", (payload) => closeVoteOnTime(app, textOf(payload, "voteId")));
  app.jobs.handle("vote.remind", (payload) => remindVoters(app, textOf(payload, "voteId")));
  writeDigestsByJobs(app);
}

function textOf(payload: unknown, key: string): string {
  const value = typeof payload === "object" && payload !== null ? Reflect.get(payload, key) : undefined;
  if (typeof value !== "string") throw new Error(`a job lacks its ${key}`);
  return value;
}
