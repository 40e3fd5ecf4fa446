import { type PasswordProblem, passwordProblem } from "~/domain/password";
import { err, ok, type Result } from "~/domain/result";
import { isCommonPassword } from "./commonPasswords.server";
import { hashPassword } from "./password.server";

/** Judges a password that somebody chose, then hashes it: slow, so never inside a transaction. */
export async function hashNewPassword(
  password: string,
  personal: readonly (string | null)[],
): Promise<Result<string, PasswordProblem>> {
  const known = personal.filter((text) => text !== null);
  const problem = passwordProblem(password, known, isCommonPassword);
  return problem ? err(problem) : ok(await hashPassword(password));
}
