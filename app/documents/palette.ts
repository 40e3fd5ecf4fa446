import type { PlanAxis, PlanDocument } from "./model";

/** The accent and the axes' colours of the pages (`app/styles/tokens.css`): page and paper agree. */
const house = "#0f5c56";
const ofAxes = [
  "#1a6340",
  "#8a4b08",
  "#2b4f9e",
  "#7b2d5e",
  "#56600f",
  "#0b6470",
  "#9c3027",
  "#57409b",
] as const;

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
