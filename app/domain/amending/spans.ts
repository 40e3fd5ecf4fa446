/** From a token up to, not including, another. */
export type Span = readonly [number, number];

/** Spans in order, those that overlap as one. Additions (empty spans) stay apart unless within another or equal. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of spans.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = merged.at(-1);
    if (last !== undefined && (from < last[1] || from === last[0])) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
