import type { Transaction } from "kysely";
import { gatheringAt, type NotificationDetail, type NotificationKind } from "~/domain/notification";
import type { NewJob } from "~db/jobs";
import { anyAtOnce } from "~db/mailWishes";
import { type Audience, insertNotifications } from "~db/notifications";
import type { Database } from "~db/schema";
import { digestJob } from "./digestJob.server";
import { newId } from "./ids.server";

/** Something that concerns people, told in the transaction in which it happens. */
export interface Told {
  readonly conventionId: string;
  readonly to: Audience;
  readonly kind: NotificationKind;
  /** `measure:…`, as the journal names it. */
  readonly thing: string;
  readonly detail?: NotificationDetail;
  /** What is told under the same key again is told nobody twice. */
  readonly once?: string;
}

/** Where it writes what follows from being told: pages to load again, mails to make. */
interface Margin {
  readonly now: string;
  changed(conventionId: string, ...names: string[]): void;
  job(job: NewJob): void;
}

/** Of more people, their convention's page is named, and a mail at once is gathered if anybody wants any. */
const MOST_NAMED = 20;

/** Writes it down for each of them; their mails are made later, by jobs that gather what happens meanwhile. */
export async function writeTold(
  trx: Transaction<Database>,
  notes: Margin,
  { conventionId, to, kind, thing, detail = {}, once }: Told,
  actorId: string | null,
): Promise<void> {
  const id = once ?? newId();
  const told = await insertNotifications(
    trx,
    to,
    { id, conventionId, kind, thing, detail },
    actorId,
    notes.now,
  );
  if (told.length === 0) return;
  const named = told.length <= MOST_NAMED ? told : null;
  notes.changed(conventionId, ...(named ?? [conventionId]).map((page) => `notifications:${page}`));
  notes.job(digestJob("daily", gatheringAt("daily", notes.now)));
  if (await anyAtOnce(trx, named)) notes.job(digestJob("at-once", gatheringAt("at-once", notes.now)));
}
