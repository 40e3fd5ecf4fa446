import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { countMail, listMail, type Mail } from "~db/mail";
import type { App } from "./app.server";

const PAGE = 25;

export interface OutboxPage {
  /** Whether mails leave from here, or wait to be passed on by hand. */
  readonly sends: boolean;
  readonly page: number;
  readonly pageCount: number;
  readonly count: number;
  readonly mails: readonly Mail[];
}

/** The mails written, the newest first: those that left, without their secrets, and those that have not. */
export async function readOutbox(
  app: App,
  actor: Actor,
  wanted: number,
): Promise<Result<OutboxPage, "not-allowed">> {
  if (!may(actor, "outbox.read")) return err("not-allowed");
  const count = await countMail(app.db);
  const pageCount = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(Math.max(1, Math.floor(wanted) || 1), pageCount);
  const mails = await listMail(app.db, (page - 1) * PAGE, PAGE);
  return ok({ sends: app.settings.smtpUrl !== undefined, page, pageCount, count, mails });
}
