import type { Transaction } from "kysely";
import type { Transporter } from "nodemailer";
import { z } from "zod";
import { findMail, insertMail, markSent, markUnsent } from "~db/mail";
import type { Database } from "~db/schema";
import type { App } from "./app.server";
import type { Notebook } from "./change.server";
import { newId } from "./ids.server";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | null;
  /** The address that ends mails like this one: for mails that nobody asked for one by one. */
  readonly unsubscribe?: string | null;
}

const SEND = "mail.send";
/** Well within a job's lease, so that no second worker sends the same mail meanwhile. */
const PATIENCE_MS = 60_000;

/** Writes a mail down in the transaction of a use case; it leaves after the commit, where mail can be sent. */
export async function postMail(
  app: App,
  trx: Transaction<Database>,
  notes: Notebook,
  { to, subject, text, html = null, unsubscribe = null }: Letter,
): Promise<void> {
  const id = newId();
  await insertMail(trx, { id, recipient: to, subject, text, html, unsubscribe }, notes.now);
  if (app.settings.smtpUrl) notes.job({ kind: SEND, payload: { mail: id } });
}

/** Loaded with the first mail: it is a quarter of what a server without mail would hold. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  const patience = {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
  return createTransport({ url, ...patience });
}

/** Teaches the jobs to send mail. Without SMTP_URL mails stay in the outbox. */
export function sendMailByJobs(app: App): void {
  const { smtpUrl, mailFrom, baseUrl } = app.settings;
  if (!smtpUrl) return;
  let transport: Transporter | null = null;
  const host = new URL(baseUrl).hostname;
  app.jobs.handle(SEND, async (payload) => {
    const { mail: id } = z.object({ mail: z.string() }).parse(payload);
    const mail = await findMail(app.db, id);
    if (!mail || mail.sentAt) return;
    try {
      transport ??= await openTransport(smtpUrl);
      await transport.sendMail({
        from: mailFrom ?? `Palabre <palabre@${host}>`,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.text,
        ...(mail.html ? { html: mail.html } : {}),
        ...(mail.unsubscribe ? { headers: listHeaders(mail.unsubscribe) } : {}),
        // Always the same: if the server stops between sending and noting it, the second copy can be told apart.
        messageId: `<${mail.id}@${host}>`,
      });
    } catch (error) {
      await markUnsent(app.db, id, String(error));
      throw error;
    }
    await markSent(app.db, id, withoutSecrets(mail.text), app.now().toISOString());
  });
}

/** One request, without a sign-in and without a page, ends such mails (RFC 8058). */
function listHeaders(unsubscribe: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${unsubscribe}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "Auto-Submitted": "auto-generated",
  };
}

/** Links and codes that let somebody in are blotted out once the mail has left. */
function withoutSecrets(text: string): string {
  return text.replace(/[2-9b-z]{32}/g, "…");
}
