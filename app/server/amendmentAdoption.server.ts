import type { Transaction } from "kysely";
import { mergeAll, parseText } from "~/domain/amending";
import { type Amendment, type FallReason, fallReasonOf, isOpen } from "~/domain/amendment";
import { consequencesOf, type Standing, standingOn } from "~/domain/amendment-standing";
import { type CarryError, carryErrorOf } from "~/domain/amendment-text";
import type { Measure } from "~/domain/measure";
import { err, ok, type Result } from "~/domain/result";
import { findAmendment, keepAmendmentText, listOpenAmendments, moveAmendment } from "~db/amendments";
import type { Database } from "~db/schema";
import type { HeldAmendment } from "./amendmentChanges.server";
import { fallAmendment, fallSubs, noteAmendment, satisfyAmendment } from "./amendmentFalls.server";
import { followText } from "./amendmentFollow.server";
import { standingsOn, versionBlocks, versionOf } from "./amendmentStandings.server";
import type { Notebook } from "./change.server";
import { saveVersion } from "./measureChanges.server";

export interface Adoption {
  /** For the journal: `amendment.accept`, `vote.close`. */
  readonly action: string;
  readonly decidedBy: string | null;
  readonly reason: string;
  /** The vote that adopted it. Without one its rivals do not fall: their authors may adapt them. */
  readonly vote: string | null;
}

export type AdoptError = CarryError | "measure-not-amendable";

/** Makes an amendment part of what it amends. Needs the measure to be held. */
export async function adoptAmendment(
  trx: Transaction<Database>,
  notes: Notebook,
  { amendment, measure }: Pick<HeldAmendment, "amendment" | "measure">,
  by: Adoption,
): Promise<Result<{ version: number }, AdoptError>> {
  if (measure.status !== "deliberation") return err("measure-not-amendable");
  const parent = amendment.parentId && (await findAmendment(trx, amendment.parentId));
  if (parent) return adoptSub(trx, notes, measure, parent, amendment, by);
  return adoptTogether(trx, notes, measure, [amendment], by);
}

/**
 * Makes amendments that do not conflict the next version of their measure, all at once. What becomes of the others
 * that are open is decided in the same transaction.
 */
export async function adoptTogether(
  trx: Transaction<Database>,
  notes: Notebook,
  measure: Measure,
  amendments: readonly Amendment[],
  by: Adoption,
): Promise<Result<{ version: number }, AdoptError>> {
  const current = await versionOf(trx, measure.id, measure.version);
  const open = (await listOpenAmendments(trx, measure.id)).filter(({ parentId }) => parentId === null);
  const standings = await standingsOn(trx, current, open);
  const adopted = standings.filter(({ id }) => amendments.some((each) => each.id === id));
  const stuck = adopted.find(({ status }) => status !== "clean");
  if (stuck && stuck.status !== "clean") return err(carryErrorOf(stuck.status));
  const now = versionBlocks(current);
  const version = measure.version + 1;
  const decided = { ...by, by: amendments[0]?.id ?? "", version };
  await closeAdopted(trx, notes, amendments, decided);
  await settleRivals(trx, notes, { now, adopted, open, standings, amendments }, decided);
  const [only] = amendments;
  if (!only) throw new Error(`nothing to adopt in measure ${measure.id}`);
  const [one] = adopted;
  const body = adopted.length === 1 && one ? one.text : mergeAll(now, adopted).text;
  const saved = await saveVersion(trx, notes, measure, {
    content: { ...current.content, body },
    authorId: amendments.length === 1 ? only.authorId : (by.decidedBy ?? only.authorId),
    onBehalfOf: amendments.length === 1 ? only.onBehalfOf : null,
    origin: "amended",
    amendmentId: amendments.length === 1 ? only.id : null,
  });
  if (!saved.ok) throw new Error(`measure ${measure.id} moved while it was held`);
  return ok({ version });
}

type Decided = Adoption & { readonly by: string; readonly version: number | null };

async function closeAdopted(
  trx: Transaction<Database>,
  notes: Notebook,
  amendments: readonly Amendment[],
  { action, decidedBy, reason, vote, version }: Decided,
): Promise<void> {
  for (const amendment of amendments) {
    await moveAmendment(trx, amendment.id, amendment.status, "accepted", {
      ...{ decided_by: decidedBy, decided_at: notes.now, decision_reason: reason },
      ...{ decided_vote: vote, resulting_version: version },
    });
    noteAmendment(notes, amendment, action, "accepted", {
      ...(version === null ? {} : { version }),
      ...(vote ? { vote } : {}),
      ...(reason ? { reason } : {}),
    });
    await fallSubs(trx, notes, amendment);
  }
}

interface Contest {
  readonly now: Parameters<typeof consequencesOf>[0];
  readonly adopted: readonly Standing[];
  readonly open: readonly Amendment[];
  readonly standings: readonly Standing[];
  readonly amendments: readonly Amendment[];
}

/** Identical ones share the decision; what conflicts falls if a vote decided; what is in the text is satisfied. */
async function settleRivals(
  trx: Transaction<Database>,
  notes: Notebook,
  { now, adopted, open, standings, amendments }: Contest,
  decided: Decided,
): Promise<void> {
  const settled = new Set(amendments.flatMap(({ settles }) => settles));
  const { by, vote } = decided;
  for (const rival of open.filter(({ id }) => settled.has(id))) {
    await fallAmendment(trx, notes, rival, "settled", { by, vote });
  }
  const others = standings.filter(({ id }) => !settled.has(id));
  const { identical, fates } = consequencesOf(now, adopted, others);
  for (const twin of open.filter(({ id }) => identical.includes(id))) {
    if (twin.status === "admissible") await closeAdopted(trx, notes, [twin], decided);
    else await satisfyAmendment(trx, notes, twin, { by, vote });
  }
  for (const fate of fates) {
    const rival = open.find(({ id }) => id === fate.id);
    if (!rival || fate.fate === "stands") continue;
    if (fate.fate === "satisfied") await satisfyAmendment(trx, notes, rival, { by: fate.by[0] ?? by, vote });
    else if (vote) await fallAmendment(trx, notes, rival, "rival-adopted", { by: fate.by, vote });
  }
}

/** A sub-amendment that is adopted changes its parent; what the parent said before is kept. */
async function adoptSub(
  trx: Transaction<Database>,
  notes: Notebook,
  measure: Measure,
  parent: Amendment,
  sub: Amendment,
  by: Adoption,
): Promise<Result<{ version: number }, AdoptError>> {
  if (!isOpen(parent)) return err("passage-struck");
  const now = parseText(parent.body);
  const open = await listOpenAmendments(trx, measure.id);
  const siblings = open.filter(({ parentId }) => parentId === parent.id);
  const standings = siblings.map(({ id, baseBody, body }) =>
    standingOn(now, { id, base: { body: baseBody ?? "", blockIds: [] }, body }),
  );
  const adopted = standings.filter(({ id }) => id === sub.id);
  const [mine] = adopted;
  if (!mine) throw new Error(`amendment ${sub.id} is not open`);
  if (mine.status !== "clean") return err(carryErrorOf(mine.status));
  const decided = { ...by, by: sub.id, version: null };
  await closeAdopted(trx, notes, [sub], decided);
  await settleRivals(trx, notes, { now, adopted, open: siblings, standings, amendments: [sub] }, decided);
  await keepAmendmentText(trx, parent, { by: by.decidedBy ?? sub.authorId, at: notes.now, subId: sub.id });
  await moveAmendment(trx, parent.id, parent.status, parent.status, { body: mine.text });
  noteAmendment(notes, parent, "amendment.sub-amend", parent.status, { by: sub.id });
  await followText(trx, notes, await versionOf(trx, measure.id, measure.version));
  return ok({ version: measure.version });
}

/** Why an adopted amendment cannot change the text any more. */
export function fallenBecause(refusal: AdoptError, measure: Measure): FallReason {
  if (refusal !== "measure-not-amendable") return refusal;
  return fallReasonOf(measure.status) ?? "measure-frozen";
}
