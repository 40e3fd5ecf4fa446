import type { Block } from "./blocks";
import { commonPlaces, risingSubsequence } from "./common";
import { WordBags } from "./likeness";
import { sameLeaf, shapeKey } from "./shape";
import { isWord, tokenize } from "./tokens";

/** A block of the old text and the block of the new one that goes on from it. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** It changed its place among the others. */
  readonly moved: boolean;
  /** So different that only its place says that the one replaces the other. */
  readonly rewritten: boolean;
  /** Further blocks of `b`, right after, into which the block was split. */
  readonly split: number;
  /** Further blocks of `a`, right after, that were joined to the block. */
  readonly joined: number;
}

/** From which share of common words (Dice) a block is the other one edited, in its place or elsewhere. */
const ALIKE_HERE = 0.4;
const ALIKE_ELSEWHERE = 0.65;

/** Above this many comparisons in one gap only blocks near its diagonal are compared. */
const ALL_PAIRS = 20_000;
const BAND = 12;

interface Matching {
  readonly a: readonly Block[];
  readonly b: readonly Block[];
  /** For each place of `a`, its place in `b` or -1, and the reverse. */
  readonly to: Int32Array;
  readonly back: Int32Array;
  readonly rewritten: Set<number>;
  /** By place of `a`: how many blocks it was split into or joined with, beyond one. */
  readonly split: Map<number, number>;
  readonly joined: Map<number, number>;
}

/** A block of `a` joined to the one before it, or of `b` split from the one before it. */
const TAKEN = -2;

interface Gap {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * Which block of `b` goes on from which block of `a`: equal ones in order, equal ones elsewhere (moved), similar
 * ones in the same gap, similar ones elsewhere (moved and edited), and last, in each gap, the leftovers in order
 * (rewritten). Out: pairs in the order of `a`.
 */
export function alignBlocks(a: readonly Block[], b: readonly Block[]): readonly Pair[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && equalAt(a, b, head, head)) head += 1;
  let tail = 0;
  while (head + tail < shorter && equalAt(a, b, a.length - 1 - tail, b.length - 1 - tail)) tail += 1;
  const [aEnd, bEnd] = [a.length - tail, b.length - tail];
  const middle = alignUnequal(a.slice(head, aEnd), b.slice(head, bEnd));
  return [
    ...Array.from({ length: head }, (_, at) => plainPair(at, at)),
    ...middle.map((each) => ({ ...each, a: each.a + head, b: each.b + head })),
    ...Array.from({ length: tail }, (_, at) => plainPair(aEnd + at, bEnd + at)),
  ];
}

const plainPair = (a: number, b: number): Pair => ({
  a,
  b,
  moved: false,
  rewritten: false,
  split: 0,
  joined: 0,
});

function equalAt(a: readonly Block[], b: readonly Block[], at: number, place: number): boolean {
  const [one, other] = [a[at], b[place]];
  return one !== undefined && other !== undefined && sameLeaf(one, other);
}

function alignUnequal(a: readonly Block[], b: readonly Block[]): readonly Pair[] {
  const to = commonPlaces(a.map(keyOf), b.map(keyOf));
  const back = new Int32Array(b.length).fill(-1);
  to.forEach((place, at) => {
    if (place >= 0) back[place] = at;
  });
  const matching: Matching = { a, b, to, back, rewritten: new Set(), split: new Map(), joined: new Map() };
  if (to.includes(-1) && back.includes(-1)) pairRest(matching);
  return pairsOf(matching);
}

const keyOf = (block: Block): string => `${shapeKey(block)}\n${block.text}`;

function pairRest(matching: Matching): void {
  pairEqual(matching);
  const words = new WordBags();
  for (const gap of gapsOf(matching)) pairSimilar(matching, words, gap);
  pairSimilarElsewhere(matching, words);
  takeParts(matching, words, stableOf(matching));
  for (const { left, right } of gapsOf(matching)) {
    for (const [rank, at] of left.slice(0, right.length).entries()) {
      pair(matching, at, right[rank] ?? -1);
      matching.rewritten.add(at);
    }
  }
}

function pair({ to, back }: Matching, at: number, place: number): void {
  to[at] = place;
  back[place] = at;
}

const free = (places: Int32Array): readonly number[] => [...places.keys()].filter((at) => places[at] === -1);

/** Pairs blocks with the same words wherever they stand; a single word may be there by chance. */
function pairEqual(matching: Matching): void {
  const places = new Map<string, number[]>();
  for (const place of free(matching.back)) {
    const text = matching.b[place]?.text ?? "";
    const here = places.get(text);
    if (here === undefined) places.set(text, [place]);
    else here.push(place);
  }
  for (const here of places.values()) here.reverse();
  for (const at of free(matching.to)) {
    const text = matching.a[at]?.text ?? "";
    const place = places.get(text)?.at(-1);
    if (place === undefined || tokenize(text).filter(isWord).length < 2) continue;
    pair(matching, at, place);
    places.get(text)?.pop();
  }
}

/** Free blocks on both sides between two pairs that keep their order. */
function gapsOf(matching: Matching): readonly Gap[] {
  const gaps: Gap[] = [];
  let left: number[] = [];
  let place = 0;
  const stable = stableOf(matching);
  for (let at = 0; at <= matching.a.length; at += 1) {
    if (at < matching.a.length && !stable.has(at)) {
      if (matching.to[at] === -1) left.push(at);
      continue;
    }
    const end = at === matching.a.length ? matching.b.length : (matching.to[at] ?? 0);
    const right: number[] = [];
    for (; place < end; place += 1) if (matching.back[place] === -1) right.push(place);
    if (left.length > 0 && right.length > 0) gaps.push({ left, right });
    left = [];
    place = end + 1;
  }
  return gaps;
}

/** Places of `a` whose blocks keep their order: a longest rising run of partners. */
function stableOf({ to }: Matching): ReadonlySet<number> {
  const paired = [...to.keys()].filter((at) => (to[at] ?? -1) >= 0);
  return new Set(risingSubsequence(paired.map((at) => to[at] ?? 0)).map((rank) => paired[rank] ?? 0));
}

/** Of a gap, the pairs in order whose likeness adds up to the most (dynamic programming). */
function pairSimilar(matching: Matching, words: WordBags, { left, right }: Gap): void {
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const banded = left.length * right.length > ALL_PAIRS;
  const score = new Map<number, number>();
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      const skip = Math.max(best[here + width] ?? 0, best[here + 1] ?? 0);
      const near =
        !banded || Math.abs(i * right.length - j * left.length) <= BAND * Math.max(left.length, right.length);
      const likeness = near
        ? words.likeness(matching.a[left[i] ?? 0], matching.b[right[j] ?? 0], ALIKE_HERE)
        : 0;
      if (likeness > 0) score.set(here, likeness);
      best[here] = Math.max(skip, likeness > 0 ? likeness + (best[here + width + 1] ?? 0) : 0);
    }
  }
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const here = i * width + j;
    const likeness = score.get(here);
    if (likeness !== undefined && best[here] === likeness + (best[here + width + 1] ?? 0)) {
      pair(matching, left[i++] ?? 0, right[j++] ?? 0);
    } else if (best[here] === best[here + width]) i += 1;
    else j += 1;
  }
}

function pairSimilarElsewhere(matching: Matching, words: WordBags): void {
  const left = free(matching.to);
  const right = free(matching.back);
  if (left.length * right.length > ALL_PAIRS) return;
  const found = left.flatMap((at) =>
    right.map((place) => ({
      at,
      place,
      likeness: words.likeness(matching.a[at], matching.b[place], ALIKE_ELSEWHERE),
    })),
  );
  const good = found.filter(({ likeness }) => likeness > 0);
  for (const { at, place } of good.sort((one, other) => other.likeness - one.likeness)) {
    if (matching.to[at] === -1 && matching.back[place] === -1) pair(matching, at, place);
  }
}

/** Free blocks right beside a pair that keeps its order, when their words are what the pair lacks: splits and joins. */
function takeParts(
  { a, b, to, back, ...matching }: Matching,
  words: WordBags,
  stable: ReadonlySet<number>,
): void {
  for (const at of stable) {
    const place = to[at] ?? -1;
    const parts = partsOf(a[at], b, back, place, words);
    if (parts.count > 0) {
      for (let part = 0; part <= parts.count; part += 1) back[parts.first + part] = part === 0 ? at : TAKEN;
      to[at] = parts.first;
      matching.split.set(at, parts.count);
      continue;
    }
    const sources = partsOf(b[place], a, to, at, words);
    if (sources.count === 0) continue;
    for (let part = 0; part <= sources.count; part += 1)
      to[sources.first + part] = part === 0 ? place : TAKEN;
    back[place] = sources.first;
    matching.joined.set(sources.first, sources.count);
  }
}

/** The run of blocks around `place` that together are `whole`: where it begins and how many it holds beyond one. */
function partsOf(
  whole: Block | undefined,
  blocks: readonly Block[],
  taken: Int32Array,
  place: number,
  words: WordBags,
) {
  const here = blocks[place];
  const parts = here === undefined ? [] : [here];
  let first = place;
  const completes = (at: number) => taken[at] === -1 && words.completes(whole, parts, blocks[at]);
  while (completes(first - 1)) parts.unshift(...blocks.slice(--first, first + 1));
  for (let next = place + 1; completes(next); next += 1) parts.push(...blocks.slice(next, next + 1));
  return { first, count: parts.length - 1 };
}

function pairsOf(matching: Matching): readonly Pair[] {
  const stable = stableOf(matching);
  const pairs: Pair[] = [];
  matching.to.forEach((b, a) => {
    if (b < 0) return;
    const moved = !stable.has(a);
    const split = matching.split.get(a) ?? 0;
    // What is joined stays in its place, so it cannot follow a block that moves.
    const joined = moved ? 0 : (matching.joined.get(a) ?? 0);
    pairs.push({ a, b, moved, rewritten: matching.rewritten.has(a), split, joined });
  });
  return pairs;
}
