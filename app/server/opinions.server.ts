import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { listVoters, type Voter } from "~db/members";
import { insertOpinion } from "~db/opinions";
import { findPlan } from "~db/plans";
import type { App } from "./app.server";
import { change } from "./change.server";
import { newId } from "./ids.server";
import { measureChanged, measureFor } from "./measureChanges.server";
import { planChanged } from "./plans.server";
import type { Writer } from "./writer.server";

export interface OpinionDraft {
  readonly body: string;
  readonly formKey: string | null;
  /** The member whose opinion it is, where a facilitator types it. */
  readonly onBehalfOf: string | null;
}

/**
 * Adds a minority opinion (avis minoritaire) to an adopted measure: printed with it in the plan. A facilitator
 * has none of their own, and names the member who gave it on paper or by telephone.
 */
export async function writeOpinion(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
  { body, formKey, onBehalfOf }: OpinionDraft,
): Promise<Result<null, "not-found" | "not-allowed" | "on-behalf-missing">> {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await measureFor(trx, actor, "opinion.write", conventionId, measureId);
    if (!found.ok) return found;
    if (actor.memberId === null) return err("not-allowed");
    const id = newId();
    const behalf = actor.role === "facilitator" ? onBehalfOf : null;
    if (actor.role === "facilitator") {
      const members = await listVoters(trx, conventionId, null);
      if (!members.some(({ memberId }) => memberId === behalf)) return err("on-behalf-missing");
    }
    const authors = { author_id: behalf ?? actor.memberId, entered_by: behalf && actor.memberId };
    const ids = { id, convention_id: conventionId, measure_id: measureId, ...authors };
    const row = { ...ids, body, created_at: notes.now, form_key: formKey };
    if (!(await insertOpinion(trx, row))) return ok(null);
    const thing = `opinion:${id}`;
    notes.journal(conventionId, {
      action: "opinion.write",
      thing,
      onBehalfOf: behalf,
      detail: { measure: measureId },
    });
    measureChanged(notes, found.value.measure);
    const plan = await findPlan(trx, conventionId);
    if (plan) planChanged(notes, plan);
    return ok(null);
  });
}

/** For whom this reader may type an opinion: members for a facilitator, nobody else for others. */
export async function opinionAuthors(app: App, actor: Actor, conventionId: string): Promise<Voter[]> {
  return actor.role === "facilitator" ? listVoters(app.db, conventionId, null) : [];
}
