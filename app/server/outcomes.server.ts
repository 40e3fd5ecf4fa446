import type { Kysely, Transaction } from "kysely";
import type { CarryError } from "~/domain/amendment-text";
import { err, ok, type Result } from "~/domain/result";
import type { OutcomeKind, Question } from "~/domain/voting";
import { findAmendment, lockMeasure } from "~db/amendments";
import { findMeasure } from "~db/measures";
import { findPlan } from "~db/plans";
import type { Database } from "~db/schema";
import type { Vote } from "~db/votes";
import { amendmentForVote, settleAmendment, unsettleAmendment } from "./amendmentVotes.server";
import type { Notebook } from "./change.server";
import { setMeasureStatus } from "./measureChanges.server";
import { planForVote, settlePlan, unsettlePlan } from "./plans.server";

/** What a vote asks for, and what its outcome does to it. One place, so that every kind of question is here. */

export type QuestionError =
  | "question-not-found"
  | "question-not-ready"
  | "question-text-moved"
  | "sub-amendments-first"
  | CarryError;
export type UndoError = "outcome-already-used";

/** What is put to the vote, as a vote's form and list name it. */
export interface QuestionSubject {
  readonly question: Question;
  /** "Mesure 12 · Réparer avant de remplacer" */
  readonly wording: string;
}

/** Finds a text that can be put to the vote now: a measure that is frozen, an amendment that is admissible, a plan in draft. */
export async function findQuestion(
  db: Kysely<Database>,
  conventionId: string,
  kind: Question["kind"],
  id: string,
): Promise<Result<QuestionSubject, QuestionError>> {
  switch (kind) {
    case "measure": {
      const measure = await findMeasure(db, id);
      if (measure?.conventionId !== conventionId) return err("question-not-found");
      if (measure.status !== "final") return err("question-not-ready");
      return ok({ question: { kind, measureId: id, version: measure.version }, wording: measure.title });
    }
    case "plan": {
      const plan = await planForVote(db, conventionId, id);
      if (!plan) return err("question-not-found");
      if (plan.status !== "draft") return err("question-not-ready");
      return ok({ question: { kind, planId: id, version: plan.revision }, wording: plan.title });
    }
    case "amendment": {
      const amendment = await amendmentForVote(db, conventionId, id);
      if (!amendment) return err("question-not-found");
      if (amendment.status !== "admissible") return err("question-not-ready");
      if (amendment.waitsForSubs) return err("sub-amendments-first");
      if (amendment.trouble) return err(amendment.trouble);
      const wording = `n° ${amendment.number} · ${amendment.title || amendment.measureTitle}`;
      return ok({ question: { kind, amendmentId: id }, wording });
    }
  }
}

/** Whether this can be put to the vote now, with the text that was named. */
export async function checkQuestion(
  trx: Transaction<Database>,
  conventionId: string,
  question: Question,
): Promise<QuestionError | null> {
  // Held, so that its measure cannot be frozen while the vote opens.
  if (question.kind === "amendment") await holdText(trx, question.amendmentId);
  const found = await findQuestion(trx, conventionId, question.kind, idOf(question));
  if (!found.ok) return found.error;
  return versionOf(found.value.question) === versionOf(question) ? null : "question-text-moved";
}

async function holdText(trx: Transaction<Database>, amendmentId: string): Promise<void> {
  const amendment = await findAmendment(trx, amendmentId);
  if (amendment) await lockMeasure(trx, amendment.measureId);
}

function idOf(question: Question): string {
  switch (question.kind) {
    case "measure":
      return question.measureId;
    case "amendment":
      return question.amendmentId;
    case "plan":
      return question.planId;
  }
}

function versionOf(question: Question): number | null {
  return question.kind === "amendment" ? null : question.version;
}

/** Lets an outcome act, in the transaction that closes the vote. */
export async function applyOutcome(
  trx: Transaction<Database>,
  notes: Notebook,
  { id, question }: Vote,
  outcome: OutcomeKind,
): Promise<void> {
  switch (question.kind) {
    case "measure":
      return settleMeasure(trx, notes, question.measureId, outcome, id);
    case "plan":
      return settlePlan(trx, notes, question.planId, outcome, id);
    case "amendment":
      return settleAmendment(trx, notes, question.amendmentId, outcome, id);
  }
}

/** Opens again what an annulled vote had decided; refused where something was built on it since. */
export async function undoOutcome(
  trx: Transaction<Database>,
  notes: Notebook,
  { id, question }: Vote,
  outcome: OutcomeKind,
): Promise<UndoError | null> {
  if (outcome === "quorum-missed") return null;
  if (question.kind === "plan") return unsettlePlan(trx, notes, question.planId, outcome, id);
  if (question.kind === "amendment") {
    const undone = await unsettleAmendment(trx, notes, question.amendmentId, id);
    return undone ? null : "outcome-already-used";
  }
  const measure = await findMeasure(trx, question.measureId);
  if (!measure) return "outcome-already-used";
  const plan = await findPlan(trx, measure.conventionId);
  if (plan?.measureIds?.includes(measure.id)) return "outcome-already-used";
  const moved = await setMeasureStatus(trx, notes, measure, "final", {
    action: "vote.annul",
    reason: `vote:${id}`,
  });
  return moved.ok ? null : "outcome-already-used";
}

/** A missed quorum decides nothing: the measure stays as it is and may be voted again. */
async function settleMeasure(
  trx: Transaction<Database>,
  notes: Notebook,
  measureId: string,
  outcome: OutcomeKind,
  voteId: string,
): Promise<void> {
  if (outcome === "quorum-missed") return;
  const measure = await findMeasure(trx, measureId);
  if (!measure) throw new Error(`measure ${measureId} was voted and is not there`);
  const reason = `vote:${voteId}`;
  const voted = await setMeasureStatus(trx, notes, measure, "voted", { action: "measure.vote", reason });
  const to = outcome === "adopted" ? "adopted" : "rejected";
  const settled = voted.ok
    ? await setMeasureStatus(trx, notes, voted.value, to, { action: "measure.decide", reason })
    : voted;
  if (!settled.ok) throw new Error(`measure ${measureId} cannot be ${to}: ${settled.error}`);
}
