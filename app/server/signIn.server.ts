import { z } from "zod";
import { normalEmail } from "~/domain/email";
import { normalCode } from "~/domain/letter-code";
import { localPath } from "~/domain/local-path";
import { err, ok, type Result } from "~/domain/result";
import { isLanguage, type Language, languages, messages } from "~/messages";
import { findAccountByEmail, findCredentials, findCredentialsByCode } from "~db/people";
import { deleteSignInLinksBefore, findSignInLink, insertSignInLink, takeSignInLink } from "~db/signInLinks";
import type { App } from "./app.server";
import { verifyPassword } from "./auth/password.server";
import { change } from "./change.server";
import { newToken, sha256 } from "./ids.server";
import { postMail } from "./mail.server";

const LINK_MINUTES = 15;
const SEND_LINK = "sign-in.link";

const linkRequest = z.object({ email: z.string(), next: z.string(), language: z.enum(languages) });
type LinkRequest = z.infer<typeof linkRequest>;

/**
 * Somebody asks for a link by mail. Whether the address is known is found out by a job, after the answer: the
 * answer and the time it takes are the same for everybody.
 */
export async function requestSignInLink(
  app: App,
  request: LinkRequest,
  network: string,
): Promise<Result<null, "too-many-requests">> {
  if (!(await app.limits.take("link", request.email, network))) return err("too-many-requests");
  return change(app, null, async (_trx, notes) => {
    notes.job({ kind: SEND_LINK, payload: request });
    return ok(null);
  });
}

export function sendLinksByJobs(app: App): void {
  app.jobs.handle(SEND_LINK, async (payload) => {
    const request = linkRequest.parse(payload);
    const account = await findAccountByEmail(app.db, request.email);
    if (!account?.email) return;
    const language = isLanguage(account.locale) ? account.locale : request.language;
    const mail = messages(language).mail.signInLink;
    const to = account.email;
    await change(app, account.id, async (trx, notes) => {
      const token = newToken();
      const expiresAt = minutesAfter(notes.now, LINK_MINUTES);
      await deleteSignInLinksBefore(trx, minutesAfter(notes.now, -24 * 60));
      await insertSignInLink(trx, { tokenHash: sha256(token), personId: account.id, expiresAt });
      const url = signInLinkUrl(app, language, token, request.next);
      await postMail(app, trx, notes, { to, subject: mail.subject, text: mail.text(account.name, url) });
      return ok(null);
    });
  });
}

/** A link made at once, for the operator's terminal. */
export async function makeSignInLink(app: App, personId: string, language: Language, minutes: number) {
  const token = newToken();
  const expiresAt = new Date(app.now().getTime() + minutes * 60_000).toISOString();
  await app.db.transaction().execute(async (trx) => {
    await insertSignInLink(trx, { tokenHash: sha256(token), personId, expiresAt });
  });
  return signInLinkUrl(app, language, token, `/${language}`);
}

type LinkProblem = "link-unknown" | "link-used" | "link-expired";

/** Looks at a link without using it: programs that check mails for harm open every address they find. */
export async function inspectSignInLink(app: App, token: string): Promise<Result<string, LinkProblem>> {
  const link = await findSignInLink(app.db, sha256(token));
  if (!link) return err("link-unknown");
  if (link.usedAt) return err("link-used");
  return link.expiresAt > app.now().toISOString() ? ok(link.personId) : err("link-expired");
}

/** Uses a link, once; returns the cookie of the sign-in. */
export async function signInByLink(
  app: App,
  token: string,
  network: string,
): Promise<Result<string, LinkProblem | "too-many-requests">> {
  const tokenHash = sha256(token);
  if (!(await app.limits.take("link", tokenHash, network))) return err("too-many-requests");
  const found = await inspectSignInLink(app, token);
  if (!found.ok) return found;
  const used = await change(app, found.value, async (trx, notes) =>
    (await takeSignInLink(trx, tokenHash, notes.now)) ? ok(null) : err("link-used"),
  );
  return used.ok ? ok(await app.auth.signIn(found.value)) : used;
}

/**
 * Signs in with an address, or the code of a letter for those who have none, and a password; returns the
 * cookie. Whoever is unknown gets the same answer after the same work as a wrong password.
 */
export async function signInByPassword(
  app: App,
  identifier: string,
  password: string,
  network: string,
): Promise<Result<string, "wrong-password" | "too-many-requests">> {
  const who = normalEmail(identifier) ?? normalCode(identifier);
  if (!(await app.limits.take("password", who, network))) return err("too-many-requests");
  const credentials = who.includes("@")
    ? await findCredentials(app.db, who)
    : await findCredentialsByCode(app.db, sha256(who));
  const right = await verifyPassword(credentials?.passwordHash ?? null, password);
  if (!right || !credentials) return err("wrong-password");
  await app.limits.forgive("password", who);
  return ok(await app.auth.signIn(credentials.personId));
}

function signInLinkUrl(app: App, language: Language, token: string, next: string): string {
  const wanted = localPath(next, "");
  const query = wanted === "" || wanted === `/${language}` ? "" : `?next=${encodeURIComponent(wanted)}`;
  return `${app.settings.baseUrl}/${language}/sign-in/link/${token}${query}`;
}

function minutesAfter(iso: string, minutes: number): string {
  return new Date(Date.parse(iso) + minutes * 60_000).toISOString();
}
