import type { Convention } from "~/domain/convention";
import type { MeasureContent } from "~/domain/measure";
import { diffContents } from "~/domain/measure-diff";
import type { Actor } from "~/domain/role";
import { emptyDraft, type MeasureDraft, typedDraft } from "~/forms/measure";
import { listAxes, listPanels } from "~db/conventions";
import { findMeasurePage } from "~db/measurePages";
import { listVoters } from "~db/members";
import type { App } from "./app.server";
import type { Form } from "./form.server";

const EMPTY_ROWS = 2;
const ROWS_ASKED_FOR = 4;

/** How many empty rows the lists of a form show. */
export interface EmptyRows {
  readonly moreIndicators: number;
  readonly moreSources: number;
}

export const fewRows: EmptyRows = { moreIndicators: EMPTY_ROWS, moreSources: EMPTY_ROWS };

/** If a form only asks for more rows: what was typed, and the rows. */
export function rowsAskedFor(form: Form): { draft: MeasureDraft; rows: EmptyRows } | null {
  const asked = form.get("more");
  if (asked !== "indicators" && asked !== "sources") return null;
  const draft = typedDraft(form);
  const rows = {
    moreIndicators: asked === "indicators" ? ROWS_ASKED_FOR : 0,
    moreSources: asked === "sources" ? ROWS_ASKED_FOR : 0,
  };
  return { draft, rows };
}

export interface MeasureChoices {
  readonly panels: readonly { readonly value: string; readonly label: string }[];
  readonly axes: readonly { readonly value: string; readonly label: string }[];
  /** For whom a facilitator may write; empty for everyone else. */
  readonly members: readonly { readonly value: string; readonly label: string }[];
}

/** The panels that this person may write in, the axes, and for whom. */
export async function measureChoices(
  app: App,
  actor: Actor,
  convention: Convention,
): Promise<MeasureChoices> {
  const panels = await listPanels(app.db, convention.id);
  const axes = await listAxes(app.db, convention.id);
  const writable = panels.filter(
    (panel) => actor.role === "facilitator" || actor.panelIds.includes(panel.id),
  );
  const members = actor.role === "facilitator" ? await listVoters(app.db, convention.id, null) : [];
  return {
    panels: writable.map(({ id, name }) => ({ value: id, label: name })),
    axes: axes.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
    members: members.map(({ memberId, name }) => ({ value: memberId, label: name })),
  };
}

/** The form of a new measure: in the writer's own panel, on its axis. */
export async function newDraft(app: App, actor: Actor, convention: Convention): Promise<MeasureDraft> {
  const panels = await listPanels(app.db, convention.id);
  const own = panels.find((panel) => actor.panelIds.includes(panel.id));
  return emptyDraft({ panel: own?.id ?? "", axis: own?.axisId ?? "" });
}

/** What somebody else saved while this text was being written, and how this text differs from it. */
export async function readConflict(app: App, measureId: string, mine: MeasureContent) {
  const theirs = await findMeasurePage(app.db, measureId);
  if (!theirs) throw new Error(`measure ${measureId} is gone`);
  const { content, version } = theirs.version;
  return { version, writer: theirs.writer, theirs: content, changes: diffContents(content, mine) };
}
