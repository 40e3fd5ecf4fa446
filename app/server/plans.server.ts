import type { Kysely, Transaction } from "kysely";
import type { Convention } from "~/domain/convention";
import { type Direction, moved } from "~/domain/ordering";
import { may } from "~/domain/permission";
import { type Plan, type PlanStatus, type PlanTexts, samePlanTexts } from "~/domain/plan";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import type { OutcomeKind } from "~/domain/voting";
import { plainMessages } from "~/messages";
import { findConvention } from "~db/conventions";
import { listPlanMeasures, placeMeasures } from "~db/planMeasures";
import { findPlanById, insertPlan, isPlanVoteOpen, lockPlan, raiseRevision, setPlanStatus } from "~db/plans";
import type { Database } from "~db/schema";
import { findVote } from "~db/votes";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";
import type { Writer } from "./writer.server";

export type PlanRefusal = "not-found" | "not-allowed" | "plan-under-vote";

/**
 * Writes what stands around the measures. Whoever read an older revision than there is now is refused
 * (`edited-meanwhile`) and shown both texts; a text that changes nothing makes no revision.
 */
export async function savePlan(
  app: Writer,
  actor: Actor,
  conventionId: string,
  { baseRevision, texts }: { readonly baseRevision: number; readonly texts: PlanTexts },
): Promise<Result<{ revision: number }, PlanRefusal | "edited-meanwhile">> {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await planToEdit(trx, actor, conventionId);
    if (!found.ok) return found;
    const plan = found.value;
    if (samePlanTexts(plan, texts)) return ok({ revision: plan.revision });
    if (plan.revision !== baseRevision) return err("edited-meanwhile");
    const revision = await raiseRevision(trx, plan, texts);
    noteRevision(notes, plan, "plan.edit", revision, {});
    return ok({ revision });
  });
}

/** Moves a measure one place up or down within its axis. */
export async function movePlanMeasure(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
  direction: Direction,
): Promise<Result<{ revision: number }, PlanRefusal | "plan-frozen">> {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await planToEdit(trx, actor, conventionId);
    if (!found.ok) return found;
    const plan = found.value;
    if (plan.status !== "draft") return err("plan-frozen");
    const measures = await listPlanMeasures(trx, conventionId);
    const measure = measures.find((one) => one.id === measureId);
    if (!measure) return err("not-found");
    const axis = measures.filter((one) => one.axisId === measure.axisId).map((one) => one.id);
    await placeMeasures(trx, moved(axis, measureId, direction));
    const revision = await raiseRevision(trx, plan);
    noteRevision(notes, plan, "plan.order", revision, { measure: measureId, direction });
    return ok({ revision });
  });
}

/** The plan of a convention, begun now if nobody has, held for an edit that this actor may make. */
async function planToEdit(
  trx: Transaction<Database>,
  actor: Actor,
  conventionId: string,
): Promise<Result<Plan, PlanRefusal>> {
  const convention = await findConvention(trx, conventionId);
  if (!convention) return err("not-found");
  const known = await lockPlan(trx, conventionId);
  if (!may(actor, "plan.edit", planThing(convention, known))) return err("not-allowed");
  if (!known) await insertPlan(trx, newId(), conventionId, plainMessages("fr").plan.defaultTitle);
  const plan = known ?? (await lockPlan(trx, conventionId));
  if (!plan) return err("not-found");
  return (await isPlanVoteOpen(trx, plan.id)) ? err("plan-under-vote") : ok(plan);
}

/** What the table of permissions needs to know of a plan; there is a draft before anybody has written it. */
export function planThing(convention: Pick<Convention, "phase">, plan: { status: PlanStatus } | null) {
  return { phase: convention.phase, state: plan?.status ?? "draft" };
}

/** The plan as a vote names it. */
export async function planForVote(
  db: Kysely<Database>,
  conventionId: string,
  planId: string,
): Promise<{ readonly title: string; readonly revision: number; readonly status: PlanStatus } | null> {
  const plan = await findPlanById(db, planId);
  if (plan?.conventionId !== conventionId) return null;
  const { title, revision, status } = plan;
  return { title, revision, status };
}

/**
 * Lets the vote on the whole plan act. Adopted: its measures and their order are fixed as they were when the
 * vote opened; one that was adopted meanwhile was not before the voters. Anything else leaves the draft.
 */
export async function settlePlan(
  trx: Transaction<Database>,
  notes: Notebook,
  planId: string,
  outcome: OutcomeKind,
  voteId: string,
): Promise<void> {
  const plan = await findPlanById(trx, planId);
  if (!plan) throw new Error(`plan ${planId} was voted and is not there`);
  planChanged(notes, plan);
  if (outcome !== "adopted" || plan.status !== "draft") return;
  const vote = await findVote(trx, voteId);
  const measures = await listPlanMeasures(trx, plan.conventionId, vote?.openedAt);
  const ids = measures.map((one) => one.id);
  await setPlanStatus(trx, planId, "adopted", ids);
  const detail = { vote: voteId, revision: plan.revision, measures: ids };
  notes.journal(plan.conventionId, {
    ...{ action: "plan.adopt", thing: `plan:${planId}` },
    ...{ from: plan.status, to: "adopted", detail },
  });
}

/** Makes a plan whose vote is annulled a draft again; refused once it is published. */
export async function unsettlePlan(
  trx: Transaction<Database>,
  notes: Notebook,
  planId: string,
  outcome: OutcomeKind,
  voteId: string,
): Promise<"outcome-already-used" | null> {
  const plan = await findPlanById(trx, planId);
  if (!plan || plan.status === "published") return "outcome-already-used";
  planChanged(notes, plan);
  if (outcome !== "adopted" || plan.status !== "adopted") return null;
  await setPlanStatus(trx, planId, "draft", null);
  notes.journal(plan.conventionId, {
    ...{ action: "plan.reopen", thing: `plan:${planId}` },
    ...{ from: "adopted", to: "draft", detail: { vote: voteId } },
  });
  return null;
}

function noteRevision(
  notes: Notebook,
  plan: Plan,
  action: string,
  revision: number,
  detail: Readonly<Record<string, unknown>>,
): void {
  const [from, to] = [String(plan.revision), String(revision)];
  notes.journal(plan.conventionId, { action, thing: `plan:${plan.id}`, from, to, detail });
  planChanged(notes, plan);
}

/** Names the pages that show a plan: its own, and its convention's. */
export function planChanged(notes: Notebook, { id, conventionId }: Pick<Plan, "id" | "conventionId">): void {
  notes.changed(conventionId, `plan:${id}`, `convention:${conventionId}`);
}
