// Twentieths of the web's pages, as the EcoIndex publishes them (ecoindex.fr): elements, requests, kB.
const elements = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601,
];
const requests = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
const sizes = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
  2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
];

/**
 * The EcoIndex of a page as a browser loads it, from 0 to 100: for each quantity, in which twentieth of the web's
 * pages it falls, weighted 3 for elements, 2 for requests, 1 for bytes.
 *
 * @param dom elements of the page
 * @param req requests
 * @param size kB transferred
 */
export function ecoindex(dom: number, req: number, size: number): number {
  return 100 - (5 * (3 * quantile(elements, dom) + 2 * quantile(requests, req) + quantile(sizes, size))) / 6;
}

function quantile(bounds: readonly number[], value: number): number {
  const at = bounds.findIndex((bound, index) => index >= 1 && value < bound);
  if (at < 0) return 20;
  const [from, to] = [bounds[at - 1] ?? 0, bounds[at] ?? 1];
  return at - 1 + (value - from) / (to - from);
}

/** Above each number, strictly, its grade; below the last one, G. */
const grades = [
  [80, "A"],
  [70, "B"],
  [55, "C"],
  [40, "D"],
  [25, "E"],
  [10, "F"],
] as const;

export type EcoGrade = (typeof grades)[number][1] | "G";

export function ecoGrade(index: number): EcoGrade {
  return grades.find(([bound]) => index > bound)?.[1] ?? "G";
}

/** What the EcoIndex reckons one view to cost: grams of CO2 equivalent, and centilitres of water. */
export function footprint(index: number): { readonly grams: number; readonly centilitres: number } {
  const share = (50 - index) / 100;
  return { grams: 2 + 2 * share, centilitres: 3 + 3 * share };
}

/** What a page of the product weighs, as a browser that has nothing of it yet loads it. */
export interface PageWeight {
  readonly page: "home" | "convention" | "measures" | "measure" | "plan";
  readonly elements: number;
  readonly requests: number;
  readonly kB: number;
  /** Its EcoIndex. */
  readonly index: number;
}
