import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findAccountByEmail, listAdministrators, setAdministrator } from "~db/people";
import type { App } from "./app.server";
import { change } from "./change.server";

export type AdministratorRefusal = "not-allowed" | "person-unknown" | "last-administrator";

export async function administrators(app: App) {
  return listAdministrators(app.db);
}

/** Makes somebody who has an account an administrator. */
export async function appoint(
  app: App,
  actor: Actor,
  email: string,
): Promise<Result<null, "not-allowed" | "person-unknown">> {
  if (!may(actor, "administrators.manage")) return err("not-allowed");
  return change(app, actor.personId, async (trx, notes) => {
    const account = await findAccountByEmail(trx, email);
    if (!account) return err("person-unknown");
    await setAdministrator(trx, account.id, true);
    notes.journal(null, { action: "administrator.appoint", thing: `person:${account.id}` });
    return ok(null);
  });
}

/** Ends somebody's administration; the last one stays. */
export async function dismiss(
  app: App,
  actor: Actor,
  personId: string,
): Promise<Result<null, "not-allowed" | "last-administrator">> {
  if (!may(actor, "administrators.manage")) return err("not-allowed");
  return change(app, actor.personId, async (trx, notes) => {
    const others = (await listAdministrators(trx)).filter(({ id }) => id !== personId);
    if (others.length === 0) return err("last-administrator");
    await setAdministrator(trx, personId, false);
    notes.journal(null, { action: "administrator.dismiss", thing: `person:${personId}` });
    return ok(null);
  });
}
