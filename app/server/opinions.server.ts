import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { insertOpinion } from "~db/opinions";
import { findPlan } from "~db/plans";
import { change } from "./change.server";
import { newId } from "./ids.server";
import { measureChanged, measureFor } from "./measureChanges.server";
import { planChanged } from "./plans.server";
import type { Writer } from "./writer.server";

/** Adds a minority opinion (avis minoritaire) to an adopted measure: printed with it in the plan. */
export async function writeOpinion(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
  { body, formKey }: { readonly body: string; readonly formKey: string | null },
): Promise<Result<null, "not-found" | "not-allowed">> {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await measureFor(trx, actor, "opinion.write", conventionId, measureId);
    if (!found.ok) return found;
    if (actor.memberId === null) return err("not-allowed");
    const id = newId();
    const ids = { id, convention_id: conventionId, measure_id: measureId, author_id: actor.memberId };
    const row = { ...ids, body, created_at: notes.now, form_key: formKey };
    if (!(await insertOpinion(trx, row))) return ok(null);
    const thing = `opinion:${id}`;
    notes.journal(conventionId, { action: "opinion.write", thing, detail: { measure: measureId } });
    measureChanged(notes, found.value.measure);
    const plan = await findPlan(trx, conventionId);
    if (plan) planChanged(notes, plan);
    return ok(null);
  });
}
