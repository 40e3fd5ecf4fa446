import type { MailWish } from "~/domain/notification";
import { err, ok, type Result } from "~/domain/result";
import { findMailWish, findMailWishByToken, saveMailWish, skipUnmailed } from "~db/mailWishes";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
import { change } from "./change.server";
import { newToken } from "./ids.server";

export function mailWishOf(app: App, person: Person): Promise<MailWish> {
  return findMailWish(app.db, person.id);
}

/** How often somebody wants mail from now on; what they did not want to be mailed stays unmailed. */
export async function chooseMails(
  app: App,
  actorId: string | null,
  personId: string,
  wish: MailWish,
): Promise<void> {
  await change(app, actorId, async (trx, notes) => {
    const before = await findMailWish(trx, personId);
    if (before === wish) return ok(null);
    if (before === "never") await skipUnmailed(trx, personId, notes.now);
    await saveMailWish(trx, personId, wish, newToken());
    notes.journal(null, { action: "person.mails", thing: `person:${personId}`, from: before, to: wish });
    return ok(null);
  });
}

/**
 * What the link of a mail does: ends the mails, or begins them again. Whoever holds it need not be signed in, and
 * is not signed in by it.
 */
export async function chooseMailsByToken(
  app: App,
  token: string,
  wish: "never" | "daily",
): Promise<Result<null, "link-unknown">> {
  const holder = await findMailWishByToken(app.db, token);
  if (!holder) return err("link-unknown");
  await chooseMails(app, null, holder.personId, wish);
  return ok(null);
}

/** Whose mails a link ends, now; null for a link that is not known. */
export async function wishOfToken(app: App, token: string): Promise<MailWish | null> {
  return (await findMailWishByToken(app.db, token))?.wish ?? null;
}
