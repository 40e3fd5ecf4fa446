import type { PasswordProblem } from "~/domain/password";
import { err, ok, type Result } from "~/domain/result";
import type { Language } from "~/messages";
import { countAdministrators, insertPerson } from "~db/people";
import { findSetting, putSetting, takeSetting } from "~db/settings";
import type { App } from "./app.server";
import { hashNewPassword } from "./auth/newPassword.server";
import { change } from "./change.server";
import { newId, newToken, sha256 } from "./ids.server";

/** Hash of the token of the link by which a new installation is claimed. */
const CLAIM = "claim";

/**
 * A new link for whoever installed this, while nobody administers it; null afterwards. The link printed at an
 * earlier start no longer works.
 */
export async function makeClaimLink(app: App, language: Language): Promise<string | null> {
  if ((await countAdministrators(app.db)) > 0) return null;
  const token = newToken();
  await putSetting(app.db, CLAIM, sha256(token));
  return `${app.settings.baseUrl}/${language}/claim/${token}`;
}

export async function mayClaim(app: App, token: string): Promise<boolean> {
  return (await findSetting(app.db, CLAIM)) === sha256(token);
}

export interface Claim {
  readonly name: string;
  readonly email: string;
  /** Empty: signs in by links only. */
  readonly password: string;
}

/** Makes the first administrator, once; returns the cookie of their sign-in. */
export async function claimInstallation(
  app: App,
  token: string,
  { name, email, password }: Claim,
  language: Language,
): Promise<Result<string, "claim-over" | PasswordProblem>> {
  if (!(await mayClaim(app, token))) return err("claim-over");
  const hashed = password === "" ? ok(null) : await hashNewPassword(password, [name, email]);
  if (!hashed.ok) return hashed;
  const id = newId();
  const claimed = await change(app, id, async (trx, notes) => {
    if (!(await takeSetting(trx, CLAIM, sha256(token)))) return err("claim-over");
    const person = { id, name, email, passwordHash: hashed.value, locale: language, administrator: true };
    await insertPerson(trx, person, notes.now);
    notes.journal(null, { action: "installation.claim", thing: `person:${id}` });
    return ok(id);
  });
  return claimed.ok ? ok(await app.auth.signIn(id)) : claimed;
}
