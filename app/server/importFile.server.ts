import { normalEmail } from "~/domain/email";
import type { ReadMeasures } from "~/domain/importing";
import { err, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findConventionBySlug } from "~db/conventions";
import { findMembership } from "~db/members";
import { findAccountByEmail } from "~db/people";
import { facilitatorOf, type ImportRefusal, type ImportReport, importMeasures } from "./importing.server";
import type { Writer } from "./writer.server";

export interface FileImport {
  readonly file: ReadMeasures;
  readonly fileName: string;
  /** Address of the convention. */
  readonly slug: string;
  readonly status: "draft" | "tabled";
  /** In whose name; null: the facilitator who has been there longest. */
  readonly email: string | null;
}

export type FileRefusal = "convention-unknown" | "person-unknown" | "no-facilitator" | ImportRefusal;

/** Imports a file from the command line: all of it, or nothing. */
export async function importFile(
  app: Writer,
  { file, fileName, slug, status, email }: FileImport,
): Promise<Result<ImportReport, FileRefusal>> {
  const convention = await findConventionBySlug(app.db, slug);
  if (!convention) return err("convention-unknown");
  const actor = email
    ? await memberWithEmail(app, convention.id, email)
    : await facilitatorOf(app, convention.id);
  if (!actor) return err(email ? "person-unknown" : "no-facilitator");
  return importMeasures(app, actor, convention.id, file, { status, fileName });
}

async function memberWithEmail(
  app: Pick<Writer, "db">,
  conventionId: string,
  email: string,
): Promise<Actor | null> {
  const account = await findAccountByEmail(app.db, normalEmail(email) ?? email);
  const membership = account && (await findMembership(app.db, conventionId, account.id));
  return membership && { ...membership, personId: account.id, administrator: account.administrator };
}
