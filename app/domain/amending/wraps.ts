import { isEdge } from "./edges";
import type { ChangeOperation } from "./operations";
import { isWord } from "./tokens";
import type { Touch } from "./touches";
import { sameTokens } from "./weave";

type Change = Touch<ChangeOperation>;

/** Words between two additions of one amendment that open and close the same Markdown sign. */
interface Wrap {
  readonly sign: string;
  readonly opening: Change;
  readonly from: number;
  readonly to: number;
}

/**
 * Emphasis or a link put around words by one amendment while another strikes all those words or parts the
 * paragraph among them: together they would leave bare signs.
 */
export function* emphasisLost(
  tokens: readonly string[],
  changes: readonly Change[],
): Generator<readonly [Change, Change]> {
  for (const { opening, from, to } of wrapsOf(changes)) {
    const inside = tokens.slice(from, to).flatMap((token, at) => (isWord(token) ? [from + at] : []));
    for (const other of changes) {
      if (other.by === opening.by) continue;
      const { from: start, to: end, added } = other.operation;
      const strikes =
        inside.length > 0 && inside.every((at) => start <= at && at < end) && !added.some(isWord);
      const parts = start > from && start < to && added.some(isEdge);
      const covered = start < from && from < end;
      if ((strikes && !covered) || parts) yield [opening, other];
    }
  }
}

/**
 * Emphasis, links or code put by two amendments around words that cross, or one within the other with the same
 * sign: together they would read as neither.
 */
export function* wrapsCrossed(changes: readonly Change[]): Generator<readonly [Wrap, Wrap]> {
  const wraps = wrapsOf(changes);
  const keyOf = (by: string, { sign, from, to }: Wrap) => JSON.stringify([by, sign, from, to]);
  const made = new Set(wraps.map((each) => keyOf(each.opening.by, each)));
  for (const [at, one] of wraps.entries()) {
    for (const other of wraps.slice(at + 1)) {
      const [a, b] = [one.opening.by, other.opening.by];
      if (a === b || !crossed(one, other)) continue;
      // Where one amendment makes both, they cross by its own wish.
      if (!made.has(keyOf(a, other)) && !made.has(keyOf(b, one))) yield [one, other];
    }
  }
}

function crossed(one: Wrap, other: Wrap): boolean {
  if (Math.max(one.from, other.from) >= Math.min(one.to, other.to)) return false;
  const same = one.sign === other.sign;
  const [a, b] = [one.opening.operation, other.opening.operation];
  if (one.from === other.from && one.to === other.to && sameTokens(a.added, b.added)) return false;
  const [outer, inner] = one.from < other.from || one.to > other.to ? [one, other] : [other, one];
  const holds = outer.from <= inner.from && inner.to <= outer.to;
  if (!holds || same || one.sign.startsWith("`") || other.sign.startsWith("`")) return true;
  // Stars that meet add up: "***both** one*"; other signs that open or close together may cross.
  const meet = outer.from === inner.from || outer.to === inner.to;
  return meet && !(one.sign.startsWith("*") && other.sign.startsWith("*"));
}

/** Stretches between two additions of one amendment that open and close the same Markdown sign. */
function wrapsOf(changes: readonly Change[]): readonly Wrap[] {
  const open = new Map<string, Change>();
  const wraps: Wrap[] = [];
  for (const change of changes) {
    for (const sign of unbalanced(change.operation.added)) {
      const key = `${change.by}\n${sign}`;
      const opening = open.get(key);
      if (opening === undefined) open.set(key, change);
      else {
        wraps.push({ sign, opening, from: opening.operation.to, to: change.operation.from });
        open.delete(key);
      }
    }
  }
  return wraps;
}

function unbalanced(added: readonly string[]): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const token of added) {
    const sign = token.startsWith("](") || token === "![" ? "[" : token;
    if (!/^(?:[*_~`]+|\[)$/.test(sign)) continue;
    if (!signs.delete(sign)) signs.add(sign);
  }
  return signs;
}
