import type { Axis, Panel } from "../convention";
import { foldWords } from "../folding";
import type { ImportedAxis } from "./axes";
import type { ImportedMeasure } from "./measure";

/** An axis or a panel that measures go to: one that is there (`id`), or one to be made. */
export interface PlannedAxis extends ImportedAxis {
  readonly id: string | null;
}

export interface PlannedPanel {
  readonly id: string | null;
  readonly number: number;
  readonly name: string;
  /** Place in `axes` of the axis that a new panel works on. */
  readonly axis: number | null;
}

export interface PlannedMeasure {
  readonly measure: ImportedMeasure;
  /** Places in `axes` and `panels`. */
  readonly axis: number | null;
  readonly panel: number | null;
}

export interface ImportPlan {
  readonly axes: readonly PlannedAxis[];
  readonly panels: readonly PlannedPanel[];
  readonly measures: readonly PlannedMeasure[];
}

/**
 * What an import will make in a convention. An axis of the file is the convention's axis of the same title,
 * else, where the file gives no title, of the same number; else it is new, with its number if that is free,
 * or the next. A panel goes by its name; a measure without one goes to the only panel of its axis.
 */
export function planImport(
  file: { readonly axes: readonly ImportedAxis[]; readonly measures: readonly ImportedMeasure[] },
  convention: { readonly axes: readonly Axis[]; readonly panels: readonly Panel[] },
): ImportPlan {
  const axes = planAxes(file.axes, convention.axes);
  const placeOfAxis = new Map(file.axes.map((axis, place) => [axis.number, place]));
  const panels: PlannedPanel[] = convention.panels.map((panel) => ({
    ...{ id: panel.id, number: panel.number, name: panel.name },
    axis: placeOfId(axes, panel.axisId),
  }));
  const measures = file.measures.map((measure) => {
    const axis = measure.axis === null ? null : (placeOfAxis.get(measure.axis) ?? null);
    return { measure, axis, panel: planPanel(panels, measure.panel, axis) };
  });
  return { axes, panels, measures };
}

function planAxes(wanted: readonly ImportedAxis[], present: readonly Axis[]): PlannedAxis[] {
  const taken = new Set(present.map((axis) => axis.number));
  return wanted.map(({ number, title }) => {
    const known = present.find((axis) =>
      title === "" ? axis.number === number : foldWords(axis.title) === foldWords(title),
    );
    if (known) return { id: known.id, number: known.number, title: known.title };
    const free = taken.has(number) ? Math.max(0, ...taken) + 1 : number;
    taken.add(free);
    return { id: null, number: free, title };
  });
}

function placeOfId(axes: readonly PlannedAxis[], id: string | null): number | null {
  const place = axes.findIndex((axis) => id !== null && axis.id === id);
  return place === -1 ? null : place;
}

/** The place of a measure's panel in `panels`; a panel that is not there yet is added to them. */
function planPanel(panels: PlannedPanel[], name: string, axis: number | null): number | null {
  if (name === "") {
    const onAxis = panels.flatMap((panel, place) => (axis !== null && panel.axis === axis ? [place] : []));
    return onAxis.length === 1 ? (onAxis[0] ?? null) : null;
  }
  const known = panels.findIndex((panel) => foldWords(panel.name) === foldWords(name));
  if (known !== -1) return known;
  const number = Math.max(0, ...panels.map((panel) => panel.number)) + 1;
  panels.push({ id: null, number, name, axis });
  return panels.length - 1;
}
