import type { PlanAxis, PlanDocument } from "./model";

const house = "#1d5c57";
const ofAxes = ["#2f6b4f", "#2b5c8a", "#a8641c", "#7a3f6d", "#8a2f3a", "#4f5d2f"] as const;

/** Only `#rrggbb` may reach a style sheet or a drawing. */
function colourOr(written: string | null, otherwise: string): string {
  return written !== null && /^#[0-9a-f]{6}$/iu.test(written) ? written.toLowerCase() : otherwise;
}

/** The colour of the cover, `#rrggbb`. */
export function planAccent(plan: PlanDocument): string {
  return colourOr(plan.convention.accent, house);
}

/** The colour of an axis, `#rrggbb`; decoration only, never the colour of a text. */
export function axisColour(axis: PlanAxis): string {
  return colourOr(axis.colour, ofAxes[(axis.number - 1) % ofAxes.length] ?? house);
}
