import type { Transaction } from "kysely";
import type { Panel } from "~/domain/convention";
import { type Direction, moved } from "~/domain/ordering";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { deletePanel, updatePanel, usedPanels } from "~db/axes";
import { insertPanel, listAxes, listPanels } from "~db/conventions";
import { renumber } from "~db/numbering";
import type { Database } from "~db/schema";
import type { App } from "./app.server";
import { type ArrangeRefusal, arrange } from "./arrange.server";
import type { Notebook } from "./change.server";
import { fingerprint } from "./conventionSettings.server";
import { keyOrNewId } from "./ids.server";

interface PanelValues {
  readonly name: string;
  readonly axisId: string | null;
}

export type PanelEdit =
  | ({ readonly intent: "add"; readonly key: string } & PanelValues)
  /** `seen`: the fingerprint of the panel as the editor was shown it. */
  | ({ readonly intent: "rename"; readonly id: string; readonly seen: string } & PanelValues)
  | { readonly intent: "move"; readonly id: string; readonly direction: Direction }
  | { readonly intent: "remove"; readonly id: string };

/** One change to the panels of a convention. */
export function editPanels(
  app: App,
  actor: Actor,
  conventionId: string,
  edit: PanelEdit,
): Promise<Result<null, ArrangeRefusal>> {
  return arrange(app, actor, conventionId, async (trx, notes) => {
    const panels = await listPanels(trx, conventionId);
    if ("axisId" in edit && edit.axisId !== null) {
      const axes = await listAxes(trx, conventionId);
      if (!axes.some((axis) => axis.id === edit.axisId)) return err("not-found");
    }
    if (edit.intent === "add") return addPanel(trx, notes, conventionId, panels, edit);
    const panel = panels.find((one) => one.id === edit.id);
    if (!panel) return err("not-found");
    return changePanel(trx, notes, conventionId, { panels, panel, edit });
  });
}

export async function panelsWithUse(
  app: App,
  conventionId: string,
): Promise<(Panel & { readonly used: boolean; readonly seen: string })[]> {
  const [panels, used] = [await listPanels(app.db, conventionId), await usedPanels(app.db, conventionId)];
  return panels.map((panel) => ({ ...panel, used: used.has(panel.id), seen: shownOf(panel) }));
}

function shownOf({ name, axisId }: PanelValues): string {
  return fingerprint({ name, axisId });
}

async function addPanel(
  trx: Transaction<Database>,
  notes: Notebook,
  conventionId: string,
  panels: readonly Panel[],
  { key, name, axisId }: Extract<PanelEdit, { intent: "add" }>,
): Promise<Result<null, ArrangeRefusal>> {
  const id = keyOrNewId(key);
  if (panels.some((panel) => panel.id === id)) return ok(null);
  await insertPanel(trx, conventionId, { id, number: panels.length + 1, name, axisId });
  notes.journal(conventionId, { action: "panel.add", thing: `panel:${id}`, detail: { name, axisId } });
  return ok(null);
}

async function changePanel(
  trx: Transaction<Database>,
  notes: Notebook,
  conventionId: string,
  {
    panels,
    panel,
    edit,
  }: { panels: readonly Panel[]; panel: Panel; edit: Exclude<PanelEdit, { intent: "add" }> },
): Promise<Result<null, ArrangeRefusal>> {
  const { id } = panel;
  const thing = `panel:${id}`;
  switch (edit.intent) {
    case "rename": {
      const { name, axisId, seen } = edit;
      if (seen !== shownOf(panel)) return err("changed-meanwhile");
      await updatePanel(trx, id, { name, axisId });
      const before = { name: panel.name, axisId: panel.axisId };
      notes.journal(conventionId, { action: "panel.edit", thing, detail: { before, name, axisId } });
      return ok(null);
    }
    case "move": {
      const order = moved(
        panels.map((one) => one.id),
        id,
        edit.direction,
      );
      await renumber(trx, "panel", conventionId, order);
      const number = order.indexOf(id) + 1;
      notes.journal(conventionId, { action: "panel.move", thing, detail: { number, name: panel.name } });
      return ok(null);
    }
    case "remove": {
      if ((await usedPanels(trx, conventionId)).has(id)) return err("panel-in-use");
      await deletePanel(trx, id);
      const left = panels.filter((one) => one.id !== id).map((one) => one.id);
      await renumber(trx, "panel", conventionId, left);
      notes.journal(conventionId, { action: "panel.remove", thing, detail: { name: panel.name } });
      return ok(null);
    }
  }
}
