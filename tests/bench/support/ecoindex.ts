/** EcoIndex of a page as a browser loads it: quantiles of the web for elements, requests and kB. */
const elements = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601,
];
const requests = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
const sizes = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
  2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
];

/**
 * The grade's number, from 0 to 100 (A is above 80).
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
