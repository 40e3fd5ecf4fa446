import type { Kysely, Transaction } from "kysely";
import type { Amendment, AmendmentStatus } from "~/domain/amendment";
import type { OutcomeKind } from "~/domain/voting";
import { findAmendment, moveAmendment } from "~db/amendments";
import { findMeasure } from "~db/measures";
import type { Database } from "~db/schema";
import { adoptAmendment, fallenBecause, holdAmendment } from "./amendmentChanges.server";
import { fallAmendment, noteAmendment } from "./amendmentFalls.server";
import type { Notebook } from "./change.server";

export interface AmendmentOnVote {
  readonly title: string;
  readonly measureId: string;
  readonly measureTitle: string;
  readonly number: number;
  readonly status: AmendmentStatus;
}

/** What a vote on an amendment shows of it; only an `admissible` one can be put to the vote. */
export async function amendmentForVote(
  db: Kysely<Database>,
  conventionId: string,
  amendmentId: string,
): Promise<AmendmentOnVote | null> {
  const amendment = await findAmendment(db, amendmentId);
  if (amendment?.conventionId !== conventionId) return null;
  const measure = await findMeasure(db, amendment.measureId);
  if (!measure) return null;
  const { title, measureId, number, status } = amendment;
  return { title, measureId, measureTitle: measure.title, number, status };
}

/**
 * Lets the outcome of a vote act on an amendment, in the transaction that closes the vote. Adopted, it makes the
 * next version of its measure, or falls when the text cannot take it any more. A missed quorum decides nothing;
 * an amendment that fell while it was voted on stays fallen.
 */
export async function settleAmendment(
  trx: Transaction<Database>,
  notes: Notebook,
  amendmentId: string,
  outcome: OutcomeKind,
  voteId: string,
): Promise<void> {
  const known = await findAmendment(trx, amendmentId);
  const held = known && (await holdAmendment(trx, known));
  if (!held) throw new Error(`amendment ${amendmentId} was voted and is not there`);
  if (held.amendment.status !== "admissible") return;
  switch (outcome) {
    case "quorum-missed":
      return;
    case "rejected":
    case "tied":
      return reject(trx, notes, held.amendment, voteId);
    case "adopted": {
      const vote = { action: "vote.close", decidedBy: null, reason: "", detail: { vote: voteId } };
      const adopted = await adoptAmendment(trx, notes, held, vote);
      if (adopted.ok) return;
      const reason = fallenBecause(adopted.error, held.measure);
      return fallAmendment(trx, notes, held.amendment, reason, { vote: voteId });
    }
  }
}

/**
 * Opens again what an annulled vote had rejected, so that it may be voted on again. False where its measure has
 * left the deliberation, or where the amendment was adopted: what was written into a text stays written.
 */
export async function unsettleAmendment(
  trx: Transaction<Database>,
  notes: Notebook,
  amendmentId: string,
  voteId: string,
): Promise<boolean> {
  const known = await findAmendment(trx, amendmentId);
  const held = known && (await holdAmendment(trx, known));
  if (held?.amendment.status !== "rejected" || held.measure.status !== "deliberation") return false;
  await moveAmendment(trx, amendmentId, "rejected", "admissible");
  noteAmendment(notes, held.amendment, "vote.annul", "admissible", { vote: voteId });
  return true;
}

async function reject(
  trx: Transaction<Database>,
  notes: Notebook,
  amendment: Amendment,
  voteId: string,
): Promise<void> {
  await moveAmendment(trx, amendment.id, amendment.status, "rejected", { decided_at: notes.now });
  noteAmendment(notes, amendment, "vote.close", "rejected", { vote: voteId });
}
