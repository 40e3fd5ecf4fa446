import type { Gathering } from "~/domain/notification";
import type { NewJob } from "~db/jobs";

export const DIGEST = "digest.write";

/** The job that writes the mails of one gathering; asked for by everything that goes into it, done once. */
export function digestJob(wish: "at-once" | "daily", { runAt, until }: Gathering): NewJob {
  return { id: `${DIGEST}:${wish}:${until}`, kind: DIGEST, payload: { wish, until }, runAt };
}
