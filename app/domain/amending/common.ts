import { diff } from "fast-myers-diff";

/** Above this many items in all, unlike lists are first cut at items that occur once in each (patience diff). */
const MYERS_LIMIT = 12_000;

/**
 * A longest common subsequence, or nearly one for very long unlike lists.
 * Out: for each place of `a`, the place of its partner in `b`, or -1; partners rise.
 */
export function commonPlaces(a: readonly string[], b: readonly string[]): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  const ids = new Map<string, number>();
  const idOf = (item: string): number => {
    const known = ids.get(item);
    if (known !== undefined) return known;
    ids.set(item, ids.size);
    return ids.size - 1;
  };
  const whole = { a0: 0, a1: a.length, b0: 0, b1: b.length };
  pairRange(Int32Array.from(a, idOf), Int32Array.from(b, idOf), whole, partner, true);
  return partner;
}

interface Range {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

function pairRange(a: Int32Array, b: Int32Array, range: Range, partner: Int32Array, mayCut: boolean): void {
  let { a0, a1, b0, b1 } = range;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    partner[a0] = b0;
    a0 += 1;
    b0 += 1;
  }
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    a1 -= 1;
    b1 -= 1;
    partner[a1] = b1;
  }
  const left = placesIn(a, a0, a1, new Set(b.subarray(b0, b1)));
  const right = placesIn(b, b0, b1, new Set(a.subarray(a0, a1)));
  if (left.length === 0 || right.length === 0) return;
  if (left.length + right.length <= MYERS_LIMIT) myers(a, b, left, right, partner);
  else if (mayCut) cutAtUniques(a, b, { a0, a1, b0, b1 }, partner);
}

/** Places of a range whose items occur on the other side too: the others cannot be common. */
function placesIn(items: Int32Array, from: number, to: number, other: ReadonlySet<number>): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (other.has(items[at] ?? -1)) places.push(at);
  return places;
}

function myers(a: Int32Array, b: Int32Array, left: number[], right: number[], partner: Int32Array): void {
  const pick = (items: Int32Array, places: number[]) =>
    Int32Array.from(places, (place) => items[place] ?? -1);
  let i = 0;
  let j = 0;
  const pairUp = (end: number) => {
    for (; i < end; i += 1, j += 1) partner[left[i] ?? 0] = right[j] ?? -1;
  };
  for (const [aFrom, aTo, , bTo] of diff(pick(a, left), pick(b, right))) {
    pairUp(aFrom);
    i = aTo;
    j = bTo;
  }
  pairUp(left.length);
}

function cutAtUniques(a: Int32Array, b: Int32Array, range: Range, partner: Int32Array): void {
  const inA = uniquePlaces(a, range.a0, range.a1);
  const inB = uniquePlaces(b, range.b0, range.b1);
  const pairs: [number, number][] = [];
  for (const [item, place] of inA) {
    const other = inB.get(item);
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other]);
  }
  let { a0, b0 } = range;
  for (const at of risingSubsequence(pairs.map(([, place]) => place))) {
    const [place, other] = pairs[at] ?? [range.a1, range.b1];
    pairRange(a, b, { a0, a1: place, b0, b1: other }, partner, false);
    partner[place] = other;
    a0 = place + 1;
    b0 = other + 1;
  }
  pairRange(a, b, { a0, a1: range.a1, b0, b1: range.b1 }, partner, false);
}

/** Where each item that occurs once in the range stands; -1 for those that occur more often. */
function uniquePlaces(items: Int32Array, from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const item = items[at] ?? -1;
    places.set(item, places.has(item) ? -1 : at);
  }
  return places;
}

/** Indices of a longest strictly rising subsequence (patience sorting, Fredman 1975). */
export function risingSubsequence(values: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  });
  const chosen: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) chosen.push(at);
  return chosen.reverse();
}
