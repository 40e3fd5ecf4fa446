import type { Transaction } from "kysely";
import type { Convention } from "~/domain/convention";
import { fold } from "~/domain/folding";
import { type Measure, type MeasureContent, type MeasureStatus, sameContent } from "~/domain/measure";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findConvention, listAxes, listPanels } from "~db/conventions";
import { addAuthors, findMeasureByFormKey, findVersion, insertMeasure, takeNumbers } from "~db/measures";
import { listVoters } from "~db/members";
import type { Database } from "~db/schema";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";
import {
  type MeasureRefusal,
  measureFor,
  type StatusRefusal,
  saveVersion,
  setMeasureStatus,
} from "./measureChanges.server";
import type { Writer } from "./writer.server";

export interface NewMeasure {
  readonly panelId: string | null;
  readonly axisId: string | null;
  readonly content: MeasureContent;
  /** The same form sent twice makes one measure. */
  readonly formKey: string | null;
  /** The member for whom a facilitator writes. */
  readonly onBehalfOf?: string | null;
}

export type CreateRefusal = "not-found" | "not-allowed" | "not-your-panel" | "not-a-choice";

/** Writes a first draft, seen by its panel and its authors. */
export async function createMeasure(
  app: Writer,
  actor: Actor,
  conventionId: string,
  draft: NewMeasure,
): Promise<Result<{ id: string }, CreateRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await findConvention(trx, conventionId);
    if (!convention) return err("not-found");
    const refused = await refuseDraft(trx, actor, convention, draft);
    if (refused || !actor.memberId) return err(refused ?? "not-allowed");
    const onBehalfOf = actor.role === "facilitator" ? (draft.onBehalfOf ?? null) : null;
    const measure = await addMeasure(trx, notes, {
      ...{ conventionId, panelId: draft.panelId, axisId: draft.axisId, title: draft.content.title },
      ...{ formKey: draft.formKey, createdBy: actor.memberId, importedFrom: null },
      authorIds: authorsOf(actor, onBehalfOf),
    });
    if (!measure) return ok({ id: await madeBefore(trx, draft.formKey) });
    const { content } = draft;
    await saveVersion(trx, notes, measure, {
      ...{ content, authorId: actor.memberId, onBehalfOf },
      origin: "created",
    });
    return ok({ id: measure.id });
  });
}

async function madeBefore(trx: Transaction<Database>, formKey: string | null): Promise<string> {
  const known = formKey ? await findMeasureByFormKey(trx, formKey) : null;
  if (!known) throw new Error("a measure was refused as a double, but there is no other");
  return known;
}

/** A facilitator holds the pen; whoever it is held for is the author. */
function authorsOf(actor: Actor, onBehalfOf: string | null): readonly string[] {
  if (actor.role === "facilitator") return onBehalfOf ? [onBehalfOf] : [];
  return actor.memberId ? [actor.memberId] : [];
}

async function refuseDraft(
  trx: Transaction<Database>,
  actor: Actor,
  convention: Convention,
  { panelId, axisId, onBehalfOf = null }: NewMeasure,
): Promise<CreateRefusal | null> {
  if (!may(actor, "measure.create", { phase: convention.phase })) return "not-allowed";
  const panels = panelId ? await listPanels(trx, convention.id) : [];
  const axes = axisId ? await listAxes(trx, convention.id) : [];
  if (panelId && !panels.some((panel) => panel.id === panelId)) return "not-a-choice";
  if (axisId && !axes.some((axis) => axis.id === axisId)) return "not-a-choice";
  if (
    onBehalfOf &&
    !(await listVoters(trx, convention.id, null)).some((voter) => voter.memberId === onBehalfOf)
  ) {
    return "not-a-choice";
  }
  if (actor.role === "member" && panelId && !actor.panelIds.includes(panelId)) return "not-your-panel";
  return null;
}

export interface MeasureFrame {
  readonly conventionId: string;
  readonly panelId: string | null;
  readonly axisId: string | null;
  readonly title: string;
  readonly formKey: string | null;
  readonly createdBy: string;
  readonly importedFrom: string | null;
  readonly authorIds: readonly string[];
  readonly status?: "draft" | "tabled" | "deliberation";
  readonly number?: number | null;
  /** Theme of decree 2022-1084 (REEN). */
  readonly theme?: number | null;
}

/**
 * Makes the row of a measure that has no version yet: `saveVersion` gives it the first. Null when the same
 * form has made one already.
 */
export async function addMeasure(
  trx: Transaction<Database>,
  notes: Notebook,
  frame: MeasureFrame,
): Promise<Measure | null> {
  const { conventionId, panelId, axisId, title, importedFrom, authorIds } = frame;
  const { status = "draft", number = null, theme = null } = frame;
  const id = newId();
  const tabledAt = status === "draft" ? null : notes.now;
  const inserted = await insertMeasure(trx, {
    ...{ id, convention_id: conventionId, number, axis_id: axisId, panel_id: panelId, status, title },
    title_sort: fold(title),
    ...{
      version: 0,
      merged_into_id: null,
      withdrawn_reason: null,
      imported_from: importedFrom,
      position: number ?? 0,
    },
    ...{ created_by: frame.createdBy, created_at: notes.now, tabled_at: tabledAt, decided_at: null },
    ...{ form_key: frame.formKey, theme },
  });
  if (!inserted) return null;
  await addAuthors(trx, id, authorIds);
  notes.journal(conventionId, { action: "measure.create", thing: `measure:${id}`, to: status });
  return {
    ...{ id, conventionId, number, axisId, panelId, status, version: 0, title, importedFrom, authorIds },
    ...{ mergedIntoId: null, withdrawnReason: null, createdAt: notes.now, tabledAt, decidedAt: null },
  };
}

export interface Edit {
  /** The version that the writer had before their eyes. */
  readonly baseVersion: number;
  readonly content: MeasureContent;
  readonly note: string;
  /** The writer was shown both texts and decided. */
  readonly settled: boolean;
}

export type EditRefusal = MeasureRefusal | "edited-meanwhile";

/**
 * Adds a version to a draft. Whoever read an older version than there is now is refused (`edited-meanwhile`)
 * and shown both texts; a text that changes nothing adds nothing.
 */
export async function saveMeasure(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
  { baseVersion, content, note, settled }: Edit,
): Promise<Result<{ version: number }, EditRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await measureFor(trx, actor, "measure.edit", conventionId, measureId);
    if (!found.ok) return found;
    const { measure } = found.value;
    if (!actor.memberId) return err("not-allowed");
    const current = await findVersion(trx, measureId, measure.version);
    if (current && sameContent(current.content, content)) return ok({ version: measure.version });
    if (measure.version !== baseVersion) return err("edited-meanwhile");
    const origin = settled ? "settled" : "edited";
    const saved = await saveVersion(trx, notes, measure, { content, authorId: actor.memberId, origin, note });
    if (!saved.ok) return saved;
    if (actor.role === "member") await addAuthors(trx, measureId, [actor.memberId]);
    return ok({ version: saved.value.version });
  });
}

export type MoveRefusal = MeasureRefusal | StatusRefusal | "reason-missing";
type Moved = Promise<Result<{ status: MeasureStatus }, MoveRefusal>>;

/** Puts a draft before the whole convention (dépôt): it gets its number. Tabling twice changes nothing. */
export async function tableMeasure(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
): Moved {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await measureFor(trx, actor, "measure.table", conventionId, measureId);
    if (!found.ok) return found;
    const number = await takeNumbers(trx, conventionId, 1);
    return setMeasureStatus(trx, notes, found.value.measure, "tabled", {
      action: "measure.table",
      patch: { number, position: number, tabled_at: notes.now },
    });
  });
}

/** Opens a tabled measure to amendments, or a frozen one again. */
export async function deliberateMeasure(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
): Moved {
  return move(app, actor, conventionId, measureId, "measure.deliberate", "deliberation");
}

/** Freezes the text: what is put to the vote. */
export async function freezeMeasure(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
): Moved {
  return move(app, actor, conventionId, measureId, "measure.freeze", "final");
}

/** Takes a measure back; why is written in the journal and shown on its page. */
export async function withdrawMeasure(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
  reason: string,
): Moved {
  if (reason.trim() === "") return err("reason-missing");
  return move(app, actor, conventionId, measureId, "measure.withdraw", "withdrawn", reason.trim());
}

async function move(
  app: Writer,
  actor: Actor,
  conventionId: string,
  measureId: string,
  action: "measure.deliberate" | "measure.freeze" | "measure.withdraw",
  to: MeasureStatus,
  reason?: string,
): Moved {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await measureFor(trx, actor, action, conventionId, measureId);
    if (!found.ok) return found;
    return setMeasureStatus(trx, notes, found.value.measure, to, {
      action,
      ...(reason ? { reason, patch: { withdrawn_reason: reason } } : {}),
    });
  });
}
