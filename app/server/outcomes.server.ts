import type { Transaction } from "kysely";
import type { OutcomeKind, Question } from "~/domain/voting";
import { findMeasure } from "~db/measures";
import type { Database } from "~db/schema";
import type { Vote } from "~db/votes";
import type { Notebook } from "./change.server";
import { setMeasureStatus } from "./measureChanges.server";

/** What a vote asks for, and what its outcome does to it. One place, so that every kind of question is here. */

export type QuestionError = "question-not-found" | "question-not-ready" | "question-text-moved";
export type UndoError = "outcome-already-used";

/** Whether this can be put to the vote now: the text is there, frozen, and the one that was named. */
export async function checkQuestion(
  trx: Transaction<Database>,
  conventionId: string,
  question: Question,
): Promise<QuestionError | null> {
  switch (question.kind) {
    case "measure": {
      const measure = await findMeasure(trx, question.measureId);
      if (measure?.conventionId !== conventionId) return "question-not-found";
      if (measure.status !== "final") return "question-not-ready";
      return measure.version === question.version ? null : "question-text-moved";
    }
    case "amendment":
    case "plan":
      return "question-not-ready";
  }
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
    case "amendment":
    case "plan":
      return;
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
  if (question.kind !== "measure") return "outcome-already-used";
  const measure = await findMeasure(trx, question.measureId);
  if (!measure) return "outcome-already-used";
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
  const action = { action: "measure.decide", reason: `vote:${voteId}` };
  const voted = await setMeasureStatus(trx, notes, measure, "voted", action);
  const to = outcome === "adopted" ? "adopted" : "rejected";
  const settled = voted.ok ? await setMeasureStatus(trx, notes, voted.value, to, action) : voted;
  if (!settled.ok) throw new Error(`measure ${measureId} cannot be ${to}: ${settled.error}`);
}
