import type { Transaction } from "kysely";
import { type Measure, type MeasureContent, measureThing, mergedStatus } from "~/domain/measure";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findConvention } from "~db/conventions";
import { addAuthors, findMeasureByFormKey, findMeasures, findVersion, takeNumbers } from "~db/measures";
import type { Database } from "~db/schema";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";
import { type StatusRefusal, saveVersion, setMeasureStatus } from "./measureChanges.server";
import { addMeasure } from "./measures.server";
import type { Writer } from "./writer.server";

export interface Merge {
  /** The measures that are alike, each with the version that was read. */
  readonly measures: readonly { readonly id: string; readonly version: number }[];
  /** One of them, or null: the common text becomes a new measure. */
  readonly targetId: string | null;
  readonly content: MeasureContent;
  readonly formKey: string;
}

export type MergeRefusal =
  | "not-found"
  | "not-allowed"
  | "too-few-measures"
  | "edited-meanwhile"
  | StatusRefusal;

/**
 * Merges similar measures: the common text is a new measure, or the next version of one of them; the others
 * become `merged`, and say into which. All authors are authors of the common text. A measure that somebody
 * changed meanwhile stops it all.
 */
export async function mergeMeasures(
  app: Writer,
  actor: Actor,
  conventionId: string,
  merge: Merge,
): Promise<Result<{ id: string }, MergeRefusal>> {
  const wanted = new Map(merge.measures.map((measure) => [measure.id, measure.version]));
  if (wanted.size < 2) return err("too-few-measures");
  return change(app, actor.personId, async (trx, notes) => {
    const made = await findMeasureByFormKey(trx, merge.formKey);
    if (made) return ok({ id: made });
    const convention = await findConvention(trx, conventionId);
    const measures = (await findMeasures(trx, [...wanted.keys()])).sort(inOrder);
    if (!convention || measures.length !== wanted.size) return err("not-found");
    if (measures.some((measure) => measure.conventionId !== conventionId)) return err("not-found");
    const allowed = measures.every((each) => may(actor, "measure.merge", measureThing(each, convention)));
    if (!actor.memberId || !allowed) return err("not-allowed");
    if (measures.some((each) => each.version !== wanted.get(each.id))) return err("edited-meanwhile");
    const target = await targetOf(trx, notes, measures, merge, actor.memberId);
    if (!target) return err("not-found");
    return fold(trx, notes, target, measures, merge.content, actor.memberId);
  });
}

/** Numbered ones first, by number: the new measure is like the first. */
function inOrder(one: Measure, other: Measure): number {
  return (one.number ?? Infinity) - (other.number ?? Infinity) || (one.createdAt < other.createdAt ? -1 : 1);
}

async function targetOf(
  trx: Transaction<Database>,
  notes: Notebook,
  measures: readonly Measure[],
  { targetId, content, formKey }: Merge,
  createdBy: string,
): Promise<Measure | null> {
  if (targetId) return measures.find((measure) => measure.id === targetId) ?? null;
  const [first] = measures;
  if (!first) return null;
  const status = mergedStatus(measures.map((measure) => measure.status));
  return addMeasure(trx, notes, {
    ...{ conventionId: first.conventionId, axisId: first.axisId, panelId: first.panelId, status, formKey },
    ...{ title: content.title, createdBy, importedFrom: null, authorIds: [] },
    number: status === "draft" ? null : await takeNumbers(trx, first.conventionId, 1),
  });
}

async function fold(
  trx: Transaction<Database>,
  notes: Notebook,
  target: Measure,
  measures: readonly Measure[],
  content: MeasureContent,
  authorId: string,
): Promise<Result<{ id: string }, MergeRefusal>> {
  const saved = await saveVersion(trx, notes, target, { content, authorId, origin: "merged" });
  if (!saved.ok) return saved;
  await addAuthors(
    trx,
    target.id,
    measures.flatMap((measure) => measure.authorIds),
  );
  for (const measure of measures) {
    if (measure.id === target.id) continue;
    const moved = await setMeasureStatus(trx, notes, measure, "merged", {
      action: "measure.merge",
      patch: { merged_into_id: target.id },
    });
    if (!moved.ok) return moved;
  }
  return ok({ id: target.id });
}

/** The current texts of measures that this actor may merge, in the order of the list; others are left out. */
export async function mergeTexts(app: App, actor: Actor, conventionId: string, ids: readonly string[]) {
  const convention = await findConvention(app.db, conventionId);
  const found = convention ? await findMeasures(app.db, [...new Set(ids)].slice(0, MOST_MERGED)) : [];
  const texts = [];
  for (const measure of found.sort(inOrder)) {
    if (measure.conventionId !== conventionId || !convention) continue;
    if (!may(actor, "measure.merge", measureThing(measure, convention))) continue;
    const version = await findVersion(app.db, measure.id, measure.version);
    if (!version) continue;
    const { id, number, status } = measure;
    texts.push({ id, number, status, version: version.version, content: version.content });
  }
  return texts;
}

/** More texts than that side by side cannot be read. */
const MOST_MERGED = 12;
