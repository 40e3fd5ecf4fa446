import type { Kysely, Transaction } from "kysely";
import type { Amendment, AmendmentStatus } from "~/domain/amendment";
import type { CarryError } from "~/domain/amendment-text";
import type { OutcomeKind } from "~/domain/voting";
import { findAmendment, listDecidedBy, listOpenAmendments, moveAmendment } from "~db/amendments";
import { findMeasure } from "~db/measures";
import type { Database } from "~db/schema";
import { adoptAmendment, fallenBecause } from "./amendmentAdoption.server";
import { holdAmendment } from "./amendmentChanges.server";
import { fallAmendment, fallSubs, noteAmendment } from "./amendmentFalls.server";
import { identicalAmong, troubleOf } from "./amendmentStandings.server";
import type { Notebook } from "./change.server";

export interface AmendmentOnVote {
  readonly title: string;
  readonly measureId: string;
  readonly measureTitle: string;
  readonly number: number;
  readonly status: AmendmentStatus;
  /** Sub-amendments that are decided before it. */
  readonly waitsForSubs: boolean;
  /** Why it does not apply to the text as it is now. */
  readonly trouble: CarryError | null;
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
  const waitsForSubs = await hasOpenSubs(db, amendment);
  const trouble = await troubleOf(db, amendment, measure);
  return { title, measureId, measureTitle: measure.title, number, status, waitsForSubs, trouble };
}

/** Whether something that amends it can still be decided: that comes first. */
export async function hasOpenSubs(
  db: Kysely<Database>,
  { id, measureId }: Pick<Amendment, "id" | "measureId">,
): Promise<boolean> {
  const open = await listOpenAmendments(db, measureId);
  return open.some(({ parentId, status }) => parentId === id && status === "admissible");
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
      return rejectAll(trx, notes, held, voteId);
    case "adopted": {
      const vote = { action: "vote.close", decidedBy: null, reason: "", vote: voteId };
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
  for (const rejected of await listDecidedBy(trx, voteId, "rejected")) {
    await moveAmendment(trx, rejected.id, "rejected", "admissible", { decided_vote: null });
    noteAmendment(notes, rejected, "vote.annul", "admissible", { vote: voteId });
  }
  return true;
}

/** Whoever asked for exactly the same is answered by the same vote. */
async function rejectAll(
  trx: Transaction<Database>,
  notes: Notebook,
  { amendment, measure }: NonNullable<Awaited<ReturnType<typeof holdAmendment>>>,
  voteId: string,
): Promise<void> {
  for (const twin of await identicalAmong(trx, measure, amendment)) {
    if (twin.status === "admissible") await reject(trx, notes, twin, voteId);
  }
  await reject(trx, notes, amendment, voteId);
}

async function reject(
  trx: Transaction<Database>,
  notes: Notebook,
  amendment: Amendment,
  voteId: string,
): Promise<void> {
  const patch = { decided_at: notes.now, decided_vote: voteId };
  await moveAmendment(trx, amendment.id, amendment.status, "rejected", patch);
  noteAmendment(notes, amendment, "vote.close", "rejected", { vote: voteId });
  await fallSubs(trx, notes, amendment);
}
