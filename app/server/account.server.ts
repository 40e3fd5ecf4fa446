import type { MailWish } from "~/domain/notification";
import type { PasswordProblem } from "~/domain/password";
import { err, ok, type Result } from "~/domain/result";
import type { Language } from "~/messages";
import { deletePersonAuthSessions } from "~db/auth";
import { type Account, findAccount, findPasswordHash, updatePassword, updatePerson } from "~db/people";
import { listPlaces, type Place } from "~db/places";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
import { hashNewPassword } from "./auth/newPassword.server";
import { verifyPassword } from "./auth/password.server";
import { change } from "./change.server";
import { mailWishOf } from "./mailWishes.server";

export interface AccountPage {
  readonly account: Account;
  /** The conventions where they have a place. */
  readonly places: readonly Place[];
  readonly mails: MailWish;
}

export async function readAccount(app: App, person: Person): Promise<AccountPage> {
  const account = await findAccount(app.db, person.id);
  if (!account) throw new Error(`person ${person.id} is signed in without an account`);
  const mails = await mailWishOf(app, person);
  return { account, places: await listPlaces(app.db, person.id), mails };
}

export async function updateDetails(
  app: App,
  person: Person,
  details: { readonly name: string; readonly locale: Language },
): Promise<void> {
  await change(app, person.id, async (trx, notes) => {
    await updatePerson(trx, person.id, details);
    const places = await listPlaces(trx, person.id);
    // Their name stands on the pages of their conventions.
    for (const { conventionId } of places) {
      notes.changed(conventionId, `convention:${conventionId}`, `people:${conventionId}`);
    }
    notes.journal(null, { action: "person.edit", thing: `person:${person.id}` });
    return ok(null);
  });
}

export interface NewPassword {
  /** Asked for where there is one already. */
  readonly current: string;
  readonly password: string;
}

/** Sets or changes a password; every other sign-in ends. Returns the cookie of a new one. */
export async function choosePassword(
  app: App,
  person: Person,
  { current, password }: NewPassword,
  network: string,
): Promise<Result<string, PasswordProblem | "wrong-current-password" | "too-many-requests">> {
  if (!(await app.limits.take("password", person.id, network))) return err("too-many-requests");
  const stored = await findPasswordHash(app.db, person.id);
  if (stored !== null && !(await verifyPassword(stored, current))) return err("wrong-current-password");
  const hashed = await hashNewPassword(password, [person.name, person.email]);
  if (!hashed.ok) return hashed;
  await change(app, person.id, async (trx, notes) => {
    await updatePassword(trx, person.id, hashed.value);
    await deletePersonAuthSessions(trx, person.id);
    notes.journal(null, { action: "person.password", thing: `person:${person.id}` });
    return ok(null);
  });
  return ok(await app.auth.signIn(person.id));
}
