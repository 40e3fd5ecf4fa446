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

/** Black or white, whichever reads better on the colour (WCAG 2.2, relative luminance and contrast). */
export function inkOn(colour: string): "#000000" | "#ffffff" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? "#000000" : "#ffffff";
}
