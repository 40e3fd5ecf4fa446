import type { Transaction } from "kysely";
import {
  type ImportedMeasure,
  type ImportPlan,
  type PlannedAxis,
  planImport,
  type ReadMeasures,
} from "~/domain/importing";
import type { MeasureContent } from "~/domain/measure";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findConvention, insertAxis, insertPanel, listAxes, listPanels } from "~db/conventions";
import { takeNumbers } from "~db/measures";
import { findFirstMember, findMembership } from "~db/members";
import type { Database } from "~db/schema";
import { takeUpload } from "~db/uploads";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";
import { saveVersion } from "./measureChanges.server";
import { addMeasure } from "./measures.server";
import type { Writer } from "./writer.server";

export interface ImportOptions {
  /** How the measures arrive: seen by their panel, or tabled with their numbers. */
  readonly status: "draft" | "tabled";
  /** Named in each measure's provenance. */
  readonly fileName: string;
  /** The waiting file that this is: it is imported once, however often it is sent. */
  readonly uploadId?: string;
}

export interface ImportReport {
  /** In the order of the file. */
  readonly measureIds: readonly string[];
  readonly newAxes: number;
  readonly newPanels: number;
}

export type ImportRefusal = "not-found" | "not-allowed" | "file-has-errors" | "already-imported";

/** Makes everything that a file holds, or nothing: axes and panels that are missing, then its measures. */
export async function importMeasures(
  app: Writer,
  actor: Actor,
  conventionId: string,
  file: ReadMeasures,
  options: ImportOptions,
): Promise<Result<ImportReport, ImportRefusal>> {
  if (file.errors.length > 0 || file.measures.length === 0) return err("file-has-errors");
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await findConvention(trx, conventionId);
    if (!convention) return err("not-found");
    const { memberId } = actor;
    if (!memberId || !may(actor, "measure.import", { phase: convention.phase })) return err("not-allowed");
    if (options.uploadId && !(await takeUpload(trx, options.uploadId))) return err("already-imported");
    const plan = await readPlan(trx, conventionId, file);
    const axisIds = await makeAxes(trx, conventionId, plan.axes);
    const panelIds = await makePanels(trx, conventionId, plan, axisIds);
    const measureIds = await makeMeasures(trx, notes, {
      ...{ conventionId, memberId, plan, axisIds, panelIds, options },
    });
    const newAxes = plan.axes.filter((axis) => axis.id === null).length;
    const newPanels = plan.panels.filter((panel) => panel.id === null).length;
    notes.journal(conventionId, {
      action: "measure.import",
      thing: `convention:${conventionId}`,
      detail: { file: options.fileName, measures: measureIds.length, axes: newAxes, panels: newPanels },
    });
    return ok({ measureIds, newAxes, newPanels });
  });
}

/** What an import would make in this convention now. */
export async function planImportInto(
  app: Pick<Writer, "db">,
  conventionId: string,
  file: ReadMeasures,
): Promise<ImportPlan> {
  const [axes, panels] = [await listAxes(app.db, conventionId), await listPanels(app.db, conventionId)];
  return planImport(file, { axes, panels });
}

/** A facilitator of a convention: in whose name the command line imports. */
export async function facilitatorOf(app: Pick<Writer, "db">, conventionId: string): Promise<Actor | null> {
  const personId = await findFirstMember(app.db, conventionId, "facilitator");
  const membership = personId ? await findMembership(app.db, conventionId, personId) : null;
  return membership && { ...membership, personId, administrator: false };
}

async function readPlan(trx: Transaction<Database>, conventionId: string, file: ReadMeasures) {
  const [axes, panels] = [await listAxes(trx, conventionId), await listPanels(trx, conventionId)];
  return planImport(file, { axes, panels });
}

async function makeAxes(
  trx: Transaction<Database>,
  conventionId: string,
  axes: readonly PlannedAxis[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const axis of axes) {
    const id = axis.id ?? newId();
    const { number, title } = axis;
    if (axis.id === null) await insertAxis(trx, conventionId, { id, number, title, description: "" });
    ids.push(id);
  }
  return ids;
}

async function makePanels(
  trx: Transaction<Database>,
  conventionId: string,
  plan: ImportPlan,
  axisIds: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const panel of plan.panels) {
    const id = panel.id ?? newId();
    const axisId = panel.axis === null ? null : (axisIds[panel.axis] ?? null);
    const { number, name } = panel;
    if (panel.id === null) await insertPanel(trx, conventionId, { id, number, name, axisId });
    ids.push(id);
  }
  return ids;
}

interface Making {
  readonly conventionId: string;
  readonly memberId: string;
  readonly plan: ImportPlan;
  readonly axisIds: readonly string[];
  readonly panelIds: readonly string[];
  readonly options: ImportOptions;
}

async function makeMeasures(trx: Transaction<Database>, notes: Notebook, making: Making): Promise<string[]> {
  const { conventionId, memberId, plan, axisIds, panelIds, options } = making;
  const { status, fileName } = options;
  const first = status === "tabled" ? await takeNumbers(trx, conventionId, plan.measures.length) : null;
  const ids: string[] = [];
  for (const [place, { measure, axis, panel }] of plan.measures.entries()) {
    const added = await addMeasure(trx, notes, {
      ...{ conventionId, status, title: measure.title, formKey: null, createdBy: memberId, authorIds: [] },
      number: first === null ? null : first + place,
      axisId: axis === null ? null : (axisIds[axis] ?? null),
      panelId: panel === null ? null : (panelIds[panel] ?? null),
      theme: measure.theme,
      importedFrom: measure.origin === "" ? fileName : `${fileName}, ${measure.origin}`,
    });
    const content = contentOf(measure);
    const version = { content, authorId: memberId, origin: "imported" } as const;
    const saved = added && (await saveVersion(trx, notes, added, version));
    if (!saved?.ok) throw new Error(`a new measure could not be given its text: line ${measure.line}`);
    ids.push(saved.value.id);
  }
  return ids;
}

/** What becomes the first version of an imported measure. */
export function contentOf(measure: ImportedMeasure): MeasureContent {
  const { title, body, reasons, actors, means, cost, deadline, alternative, easyRead } = measure;
  const { indicators, sources } = measure;
  return { title, body, reasons, actors, means, cost, deadline, alternative, easyRead, indicators, sources };
}
