import { writePlanJson } from "~/documents/json";
import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import type { Plan } from "~/domain/plan";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findConvention } from "~db/conventions";
import { lockPlan, setPlanStatus } from "~db/plans";
import { insertPlanVersion, lastPlanVersion } from "~db/planVersions";
import type { App } from "./app.server";
import { change } from "./change.server";
import { sha256 } from "./ids.server";
import { buildPlanDocument } from "./planModel.server";
import { planChanged, planThing } from "./plans.server";

/** Plans are published in the language that their conventions are held in. */
const LANGUAGE = "fr";

export interface Publication {
  /** Number of the newest version that the publisher knew of: the same form sent twice publishes once. */
  readonly after: number;
  /** What a correction corrects; a first publication needs none. */
  readonly note: string;
}

/**
 * Publishes the plan as it stands: a first time once it is adopted, then corrections. The version is stored
 * as canonical JSON with its SHA-256 and never changed.
 */
export async function publishPlan(
  app: App,
  actor: Actor,
  conventionId: string,
  { after, note }: Publication,
): Promise<Result<{ version: number }, "not-found" | "not-allowed" | "reason-missing">> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await findConvention(trx, conventionId);
    const plan = convention && (await lockPlan(trx, conventionId));
    if (!convention || !plan) return err("not-found");
    if (!may(actor, "plan.publish", planThing(convention, plan))) return err("not-allowed");
    const last = await lastPlanVersion(trx, plan.id);
    if (last > after) return ok({ version: last });
    if (last > 0 && note.trim() === "") return err("reason-missing");
    const version = last + 1;
    const edition = {
      ...{ version, publishedAt: notes.now },
      permanentAddress: planAddress(app.settings.baseUrl, convention, version),
    };
    const { document, roads } = await buildPlanDocument(trx, convention, LANGUAGE, edition);
    const model = writePlanJson(document);
    const hash = sha256(model);
    await insertPlanVersion(trx, {
      ...{ plan_id: plan.id, version, model, sha256: hash, roads: JSON.stringify(roads) },
      ...{ vote_id: roads.voteId, note: note.trim() },
      ...{ published_by: actor.memberId ?? "", published_at: notes.now },
    });
    await setPlanStatus(trx, plan.id, "published", plan.measureIds);
    notes.journal(conventionId, {
      ...{ action: "plan.publish", thing: `plan:${plan.id}`, from: plan.status, to: "published" },
      detail: { version, sha256: hash, ...(note.trim() ? { note: note.trim() } : {}) },
    });
    const detail = note.trim() ? { reason: note.trim() } : {};
    notes.tell({ conventionId, to: "everyone", kind: "plan-published", thing: `plan:${plan.id}`, detail });
    planChanged(notes, plan);
    return ok({ version });
  });
}

/** Absolute address of a version of the plan, or of its draft. */
export function planAddress(
  baseUrl: string,
  convention: Pick<Convention, "slug">,
  version: number | "draft",
): string {
  return `${baseUrl}/${LANGUAGE}/conventions/${convention.slug}/plan/versions/${version}`;
}

/** Number of the newest published version; 0 when there is none. */
export async function lastVersionOf(app: App, plan: Plan | null): Promise<number> {
  return plan ? lastPlanVersion(app.db, plan.id) : 0;
}
