import { z } from "zod";
import { ok } from "~/domain/result";
import { isLanguage, type Language } from "~/messages";
import { listToMail, type MailTaker, takeTurn } from "~db/mailWishes";
import { takeUnmailed } from "~db/notifications";
import type { App } from "./app.server";
import { change } from "./change.server";
import { DIGEST } from "./digestJob.server";
import { writeDigest } from "./digestLetter.server";
import { newToken } from "./ids.server";
import { type Letter, postMail } from "./mail.server";
import { type NamedNotification, named } from "./notifications.server";

/** Mails written by one job: others that are due have their turn in between. */
const BATCH = 100;

const gathering = z.object({ wish: z.enum(["at-once", "daily"]), until: z.string() });
type Due = z.infer<typeof gathering>;

/**
 * Teaches the jobs to write the mails of a gathering. Each is one small transaction that takes what it mails: a job
 * that runs twice, or in two servers, writes each mail once.
 */
export function writeDigestsByJobs(app: App): void {
  app.jobs.handle(DIGEST, async (payload) => {
    const due = gathering.parse(payload);
    const people = await listToMail(app.db, due.wish, due.until, BATCH);
    for (const personId of people) await mailTo(app, personId, due);
    if (people.length < BATCH) return;
    await change(app, null, async (_trx, notes) => {
      notes.job({ kind: DIGEST, payload: due });
      return ok(null);
    });
  });
}

async function mailTo(app: App, personId: string, { wish, until }: Due): Promise<void> {
  await change(app, null, async (trx, notes) => {
    const taker = await takeTurn(trx, personId, wish, until, newToken());
    if (!taker) return ok(null);
    const items = await named(trx, await takeUnmailed(trx, personId, notes.now));
    if (items.length > 0) await postMail(app, trx, notes, letterTo(app, taker, items));
    return ok(null);
  });
}

function letterTo(app: App, taker: MailTaker, items: readonly NamedNotification[]): Letter {
  const language: Language = isLanguage(taker.locale) ? taker.locale : "fr";
  const { baseUrl } = app.settings;
  const unsubscribe = `${baseUrl}/${language}/unsubscribe/${taker.token}`;
  return { to: taker.email, unsubscribe, ...writeDigest(language, baseUrl, taker.name, unsubscribe, items) };
}
