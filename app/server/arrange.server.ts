import type { Transaction } from "kysely";
import { may } from "~/domain/permission";
import { err, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { lockConvention } from "~db/conventions";
import type { Database } from "~db/schema";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";

export type ArrangeRefusal =
  | "not-found"
  | "not-allowed"
  | "axis-in-use"
  | "panel-in-use"
  | "changed-meanwhile";

/**
 * Changes how a convention is divided. The convention's row is held meanwhile: two editors who reorder or
 * add at once come one after the other.
 */
export async function arrange(
  app: App,
  actor: Actor,
  conventionId: string,
  work: (trx: Transaction<Database>, notes: Notebook) => Promise<Result<null, ArrangeRefusal>>,
): Promise<Result<null, ArrangeRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await lockConvention(trx, conventionId);
    if (!convention) return err("not-found");
    if (!may(actor, "convention.edit", { phase: convention.phase })) return err("not-allowed");
    notes.changed(conventionId, `convention:${conventionId}`);
    return work(trx, notes);
  });
}
