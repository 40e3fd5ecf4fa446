import type { Conflict } from "./conflict";
import { countedAfter } from "./counting";
import { words } from "./edges";
import type { ChangeOperation } from "./operations";
import { isSpace } from "./tokens";
import { isRewrite, type Touch } from "./touches";
import { sameTokens } from "./weave";

type Change = Touch<ChangeOperation>;
type Finding = Pick<Conflict, "level" | "reason" | "passage"> & {
  /** What both leave after the passage and what makes it readable: it is quoted with the proposals too. */
  readonly counted?: string;
};

/** How many tokens before an addition are quoted to say where it is. */
const CONTEXT = 6;

/** Pairs of changes to one block by different amendments that overlap, touch, or have one token between them. */
export function* pairsInReach(changes: readonly Change[]): Generator<readonly [Change, Change]> {
  const sorted = changes.toSorted(
    (one, other) => one.operation.from - other.operation.from || one.operation.to - other.operation.to,
  );
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.operation.from > one.operation.to + 1) break;
      if (one.by !== other.by) yield [one, other];
    }
  }
}

/** What two changes to the block of these tokens are to each other; null if they do not meet. */
export function compareChanges(
  tokens: readonly string[],
  one: ChangeOperation,
  other: ChangeOperation,
): Finding | null {
  const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
  const [lo, hi] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  const passage = passageAt(tokens, from, to);
  if (one.from === other.from && one.to === other.to && sameTokens(one.added, other.added)) {
    return { level: "identical", reason: "same-change", ...withCounted(tokens, one, other, passage) };
  }
  const additions = [one, other].filter((each) => each.from === each.to).length;
  if (lo > hi)
    return isSpace(tokens[hi]) && lo - hi === 1 ? { level: "adjacent", reason: "beside", passage } : null;
  if (additions === 2) {
    // A sentence ends in one way or the other, not in both.
    const rivals = isPunctuation(one.added) && isPunctuation(other.added);
    return rivals
      ? { level: "hard", reason: "same-words", passage }
      : { level: "order", reason: "same-place", passage };
  }
  const inside = additions === 1 ? lo > from && hi < to : lo < hi;
  if (!inside || bothStrikeSpaces(tokens, one, other, lo, hi))
    return { level: "adjacent", reason: "beside", passage };
  const reason = hardReason(tokens, one, other);
  if (reason !== "same-words") return { level: "hard", reason, passage };
  return { level: "hard", reason, ...withCounted(tokens, one, other, passage) };
}

/** Signs that say something by themselves: no words, no Markdown, no edges. */
const isPunctuation = (tokens: readonly string[]): boolean => /^\s*[.,;:!?…]+\s*$/.test(tokens.join(""));

/** Where both replace the same words: these with what a number at their end counts. */
function withCounted(
  tokens: readonly string[],
  one: ChangeOperation,
  other: ChangeOperation,
  passage: string,
): Pick<Finding, "passage" | "counted"> {
  if (one.from === one.to || one.added.length === 0 || other.added.length === 0) return { passage };
  const counted = words(countedAfter(tokens, one.to));
  return { passage: passage + counted, counted };
}

/** Neighbouring words struck by two amendments may share the space between them. */
function bothStrikeSpaces(
  tokens: readonly string[],
  one: ChangeOperation,
  other: ChangeOperation,
  lo: number,
  hi: number,
) {
  return one.added.length === 0 && other.added.length === 0 && tokens.slice(lo, hi).every(isSpace);
}

function hardReason(
  tokens: readonly string[],
  one: ChangeOperation,
  other: ChangeOperation,
): Conflict["reason"] {
  if (one.from === other.from && one.to === other.to) return "same-words";
  if (isRewrite(one, tokens.length) || isRewrite(other, tokens.length)) return "in-rewritten";
  const holds = (outer: ChangeOperation, inner: ChangeOperation) =>
    outer.added.length === 0 && outer.from <= inner.from && inner.to <= outer.to;
  return holds(one, other) || holds(other, one) ? "in-deleted" : "overlap";
}

/** The words in question; of a paragraph's form, all its words; where no word stands, those right before. */
function passageAt(tokens: readonly string[], from: number, to: number): string {
  if (from === 0 && to === 1) return words(tokens.slice(1)).trim();
  const passage = words(tokens.slice(Math.max(from, 1), to)).trim();
  return passage === "" ? words(tokens.slice(Math.max(1, from - CONTEXT), from)).trim() : passage;
}
