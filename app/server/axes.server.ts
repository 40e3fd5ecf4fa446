import type { Transaction } from "kysely";
import type { Axis } from "~/domain/convention";
import { type Direction, moved } from "~/domain/ordering";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { deleteAxis, updateAxis, usedAxes } from "~db/axes";
import { insertAxis, listAxes } from "~db/conventions";
import { renumber } from "~db/numbering";
import type { Database } from "~db/schema";
import type { App } from "./app.server";
import { type ArrangeRefusal, arrange } from "./arrange.server";
import type { Notebook } from "./change.server";
import { fingerprint } from "./conventionSettings.server";
import { keyOrNewId } from "./ids.server";

interface AxisValues {
  readonly title: string;
  readonly description: string;
}

export type AxisEdit =
  | ({ readonly intent: "add"; readonly key: string } & AxisValues)
  /** `seen`: the fingerprint of the axis as the editor was shown it. */
  | ({ readonly intent: "rename"; readonly id: string; readonly seen: string } & AxisValues)
  | { readonly intent: "move"; readonly id: string; readonly direction: Direction }
  | { readonly intent: "remove"; readonly id: string };

/** One change to the axes of a convention. */
export function editAxes(
  app: App,
  actor: Actor,
  conventionId: string,
  edit: AxisEdit,
): Promise<Result<null, ArrangeRefusal>> {
  return arrange(app, actor, conventionId, async (trx, notes) => {
    const axes = await listAxes(trx, conventionId);
    if (edit.intent === "add") return addAxis(trx, notes, conventionId, axes, edit);
    const axis = axes.find((one) => one.id === edit.id);
    if (!axis) return err("not-found");
    return changeAxis(trx, notes, conventionId, { axes, axis, edit });
  });
}

export async function axesWithUse(
  app: App,
  conventionId: string,
): Promise<(Axis & { readonly used: boolean; readonly seen: string })[]> {
  const [axes, used] = [await listAxes(app.db, conventionId), await usedAxes(app.db, conventionId)];
  return axes.map((axis) => ({ ...axis, used: used.has(axis.id), seen: shownOf(axis) }));
}

function shownOf({ title, description }: AxisValues): string {
  return fingerprint({ title, description });
}

async function addAxis(
  trx: Transaction<Database>,
  notes: Notebook,
  conventionId: string,
  axes: readonly Axis[],
  { key, title, description }: Extract<AxisEdit, { intent: "add" }>,
): Promise<Result<null, ArrangeRefusal>> {
  const id = keyOrNewId(key);
  if (axes.some((axis) => axis.id === id)) return ok(null);
  await insertAxis(trx, conventionId, { id, number: axes.length + 1, title, description });
  notes.journal(conventionId, { action: "axis.add", thing: `axis:${id}`, detail: { title, description } });
  return ok(null);
}

async function changeAxis(
  trx: Transaction<Database>,
  notes: Notebook,
  conventionId: string,
  { axes, axis, edit }: { axes: readonly Axis[]; axis: Axis; edit: Exclude<AxisEdit, { intent: "add" }> },
): Promise<Result<null, ArrangeRefusal>> {
  const { id } = axis;
  const thing = `axis:${id}`;
  switch (edit.intent) {
    case "rename": {
      const { title, description, seen } = edit;
      if (seen !== shownOf(axis)) return err("changed-meanwhile");
      await updateAxis(trx, id, { title, description });
      const before = { title: axis.title, description: axis.description };
      notes.journal(conventionId, { action: "axis.edit", thing, detail: { before, title, description } });
      return ok(null);
    }
    case "move": {
      const order = moved(
        axes.map((one) => one.id),
        id,
        edit.direction,
      );
      await renumber(trx, "axis", conventionId, order);
      const number = order.indexOf(id) + 1;
      notes.journal(conventionId, { action: "axis.move", thing, detail: { number, title: axis.title } });
      return ok(null);
    }
    case "remove": {
      if ((await usedAxes(trx, conventionId)).has(id)) return err("axis-in-use");
      await deleteAxis(trx, id);
      const left = axes.filter((one) => one.id !== id).map((one) => one.id);
      await renumber(trx, "axis", conventionId, left);
      notes.journal(conventionId, { action: "axis.remove", thing, detail: { title: axis.title } });
      return ok(null);
    }
  }
}
