import { commonPlaces } from "./common";
import { isEdge } from "./edges";
import { isSpace, isWord } from "./tokens";

/** Tokens `from` to `to` of the old text give way to tokens `start` to `end` of the new one. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What leads from the tokens `a` to the tokens `b`: changes in order that never touch, placed at the edges of words
 * and gathered where a reader would see one change.
 */
export function tokenChanges(a: readonly string[], b: readonly string[]): readonly Change[] {
  const raw = rawChanges(commonPlaces(a, b), b.length);
  return gather(
    a,
    b,
    raw.map((change, at) => slide(a, b, change, raw[at - 1], raw[at + 1])),
  );
}

function rawChanges(partner: Int32Array, length: number): readonly Change[] {
  const changes: Change[] = [];
  let start = 0;
  let from = 0;
  for (let at = 0; at <= partner.length; at += 1) {
    const place = at === partner.length ? length : (partner[at] ?? -1);
    if (place < 0) continue;
    if (from < at || start < place) changes.push({ from, to: at, start, end: place });
    from = at + 1;
    start = place + 1;
  }
  return changes;
}

/**
 * Of the places where a pure insertion or deletion may lie with the same outcome, the one that begins with a space
 * or at the start of the text; so two people who add or strike the same words touch the same tokens.
 */
function slide(
  a: readonly string[],
  b: readonly string[],
  change: Change,
  before?: Change,
  after?: Change,
): Change {
  const removed = change.to - change.from;
  const added = change.end - change.start;
  if (removed > 0 && added > 0) return change;
  const tokens = removed > 0 ? a : b;
  const first = removed > 0 ? change.from : change.start;
  const last = removed > 0 ? change.to : change.end;
  const room = change.from - (before?.to ?? 0);
  const roomAfter = (after?.from ?? a.length) - change.to;
  let least = 0;
  while (
    -least < room &&
    tokens[first + least - 1] === tokens[last + least - 1] &&
    !isEdge(tokens[first + least - 1])
  ) {
    least -= 1;
  }
  let most = 0;
  while (most < roomAfter && tokens[first + most] === tokens[last + most] && !isEdge(tokens[first + most]))
    most += 1;
  let best = 0;
  let bestScore = -1;
  for (let shift = least; shift <= most; shift += 1) {
    const score = edgeScore(tokens, first + shift);
    if (score > bestScore) [best, bestScore] = [shift, score];
  }
  return {
    from: change.from + best,
    to: change.to + best,
    start: change.start + best,
    end: change.end + best,
  };
}

function edgeScore(tokens: readonly string[], at: number): number {
  const [before, first] = [tokens[at - 1], tokens[at]];
  if (before === undefined || isEdge(before)) return 3;
  if (isSpace(first)) return 2;
  return isSpace(before) ? 1 : 0;
}

function gather(a: readonly string[], b: readonly string[], changes: readonly Change[]): readonly Change[] {
  const gathered: Change[] = [];
  for (const change of changes) {
    const last = gathered.at(-1);
    if (last !== undefined && readsAsOne(a, b, last, change)) {
      gathered[gathered.length - 1] = { from: last.from, to: change.to, start: last.start, end: change.end };
    } else gathered.push(change);
  }
  return gathered;
}

/** Whether what two changes leave between them is too little to stand alone. */
function readsAsOne(a: readonly string[], b: readonly string[], one: Change, other: Change): boolean {
  const between = a.slice(one.to, other.from);
  if (between.length > 8 || between.some(isEdge)) return false;
  if (between.length === 0) return true;
  const insertions = one.from === one.to && other.from === other.to;
  const deletions = one.start === one.end && other.start === other.end;
  if (insertions || deletions) return false;
  const words = between.filter(isWord).length;
  if (words === 0) return between.length <= 3;
  const kept = between.join("").length;
  return words <= 2 && 2 * kept <= Math.min(size(a, b, one), size(a, b, other));
}

function size(a: readonly string[], b: readonly string[], change: Change): number {
  const removed = a.slice(change.from, change.to).join("").length;
  return Math.max(removed, b.slice(change.start, change.end).join("").length);
}
