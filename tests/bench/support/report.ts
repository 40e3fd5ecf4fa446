/** One measured figure, against what the product promises. */
export interface Figure {
  readonly key: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
  readonly holds: boolean;
}

export function atMost(key: string, what: string, value: number, unit: string, limit: number): Figure {
  return { key, what, value: rounded(value), unit, target: `≤ ${limit}`, holds: value <= limit };
}

export function atLeast(key: string, what: string, value: number, unit: string, limit: number): Figure {
  return { key, what, value: rounded(value), unit, target: `≥ ${limit}`, holds: value >= limit };
}

/** A figure that stands beside the others, without a promise. */
export function fact(key: string, what: string, value: number, unit: string): Figure {
  return { key, what, value: rounded(value), unit, target: "", holds: true };
}

/** Shows the figures as a table, and as one JSON object on the last line; the exit code tells if all hold. */
export function report(bench: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ what, value, unit, target, holds }) => [
    what,
    `${value} ${unit}`,
    target,
    target === "" ? "" : holds ? "holds" : "DOES NOT HOLD",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  for (const row of rows) {
    process.stdout.write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}\n`);
  }
  const byKey = figures.map(({ key, value, unit, target, holds }) => [key, { value, unit, target, holds }]);
  process.stdout.write(`${JSON.stringify({ bench, figures: Object.fromEntries(byKey) })}\n`);
  process.exitCode = figures.every((figure) => figure.holds) ? 0 : 1;
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
