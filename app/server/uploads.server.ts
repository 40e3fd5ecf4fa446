import { readMeasures } from "~/domain/importing";
import { fileLimits } from "~/domain/measure-limits";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { findConvention } from "~db/conventions";
import { dropUploadsBefore, findUpload, insertUpload } from "~db/uploads";
import { change } from "./change.server";
import { newId } from "./ids.server";
import { planImportInto } from "./importing.server";
import type { Writer } from "./writer.server";

const KEPT_MS = 24 * 60 * 60_000;
const NAME_MAX_LENGTH = 200;

/** A file that somebody chose in a form; null if they chose none. */
export function chosenFile(value: unknown): File | null {
  return value instanceof File && value.size > 0 ? value : null;
}

/** Its bytes; one byte more than may be read says that there is too much, without reading it all. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, fileLimits.bytes + 1).arrayBuffer());
}

/** Keeps a file until its sender has looked at what it holds and decides. */
export async function keepUpload(
  app: Writer,
  actor: Actor,
  conventionId: string,
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ id: string }, "not-allowed" | "not-found">> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await findConvention(trx, conventionId);
    if (!convention) return err("not-found");
    const allowed = may(actor, "measure.import", { phase: convention.phase });
    if (!allowed || !actor.personId) return err("not-allowed");
    await dropUploadsBefore(trx, new Date(Date.parse(notes.now) - KEPT_MS).toISOString());
    const id = newId();
    await insertUpload(trx, {
      ...{ id, convention_id: conventionId, person_id: actor.personId, created_at: notes.now },
      name: name.slice(0, NAME_MAX_LENGTH),
      content: Buffer.from(bytes).toString("base64"),
    });
    return ok({ id });
  });
}

/** A waiting file of this person, read again: nothing that a browser says of it is taken for true. */
export async function readUpload(app: Pick<Writer, "db">, actor: Actor, conventionId: string, id: string) {
  const owner = actor.personId && { personId: actor.personId, conventionId };
  const upload = owner ? await findUpload(app.db, id, owner) : null;
  if (!upload) return null;
  const file = readMeasures(Buffer.from(upload.content, "base64"), upload.name);
  return { id, name: upload.name, file };
}

/** What importing a waiting file would make, for its preview. */
export async function previewUpload(app: Pick<Writer, "db">, actor: Actor, conventionId: string, id: string) {
  const upload = await readUpload(app, actor, conventionId, id);
  if (!upload) return null;
  const { axes, panels, measures } = await planImportInto(app, conventionId, upload.file);
  return {
    ...{ id, name: upload.name, count: measures.length },
    unread: upload.file.unread.map((cell) => cell.text),
    newAxes: axes.filter((axis) => axis.id === null).map(({ number, title }) => ({ number, title })),
    newPanels: panels.filter((panel) => panel.id === null).map((panel) => panel.name),
    measures: measures.slice(0, PREVIEWED).map(({ measure, axis, panel }) => ({
      ...{ line: measure.line, title: measure.title, indicators: measure.indicators.length },
      axis: axis === null ? "" : axisName(axes[axis]),
      panel: panel === null ? "" : (panels[panel]?.name ?? ""),
    })),
  };
}

/** So many lines show that a file was understood; all of them would be a heavy page. */
const PREVIEWED = 60;

function axisName(axis: { readonly number: number; readonly title: string } | undefined): string {
  return axis ? `${axis.number}. ${axis.title}` : "";
}
