import type { Convention } from "~/domain/convention";
import { type ConventionEdit, type ConventionPart, partOf } from "~/domain/convention-edit";
import { canonical } from "~/domain/journal";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import type { Body } from "~/domain/voting";
import { findConvention, updateConvention } from "~db/conventions";
import { listVoters } from "~db/members";
import type { App } from "./app.server";
import { change } from "./change.server";
import { sha256 } from "./ids.server";

/** Stands for what an editor was shown, so that it is known whether somebody else wrote since. */
export function fingerprint(shown: unknown): string {
  return sha256(JSON.stringify(canonical(shown))).slice(0, 16);
}

export function fingerprintOf(convention: Convention, part: ConventionPart): string {
  return fingerprint(partOf(convention, part));
}

/** A convention of the usual size, for examples before its own people are known. */
const USUAL: Body = { entitled: 30, present: 24 };

/** Those of whom a rule is told by example: the convention's own members, once there are any. */
export async function exampleBody(app: App, conventionId: string): Promise<Body> {
  const { length } = await listVoters(app.db, conventionId, null);
  return length === 0 ? USUAL : { entitled: length, present: null };
}

export type EditRefusal = "not-found" | "not-allowed" | "changed-meanwhile";

/**
 * Writes one part of a convention, unless somebody else wrote the same part since the editor was shown it:
 * then nothing is written, and the editor settles it before both texts.
 *
 * @param seen the fingerprint of the part as the editor was shown it
 */
export async function editConvention(
  app: App,
  actor: Actor,
  conventionId: string,
  edit: ConventionEdit,
  seen: string,
): Promise<Result<null, EditRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await findConvention(trx, conventionId);
    if (!convention) return err("not-found");
    if (!may(actor, "convention.edit", { phase: convention.phase })) return err("not-allowed");
    const before = partOf(convention, edit.part);
    if (fingerprint(before) === fingerprint(edit)) return ok(null);
    if (fingerprint(before) !== seen) return err("changed-meanwhile");
    const written = await updateConvention(trx, convention.id, convention.revision, edit);
    if (!written) return err("changed-meanwhile");
    const detail = { part: edit.part, before, after: edit };
    notes.journal(convention.id, { action: "convention.edit", thing: `convention:${convention.id}`, detail });
    notes.changed(convention.id, "conventions", `convention:${convention.id}`);
    return ok(null);
  });
}
