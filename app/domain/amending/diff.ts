import { alignBlocks, type Pair } from "./align";
import { type Block, FreshIds, parseText } from "./blocks";
import { tokenChanges } from "./changes";
import { isEdge, tokensOf } from "./edges";
import { tokenize } from "./tokens";

export interface Run {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * A block as the comparison shows it, at its place in the new text (a removed one at its old place).
 * `moved` stands at its new place and may hold changes too; `moved-away` marks where it stood before.
 * `split` is a further part of the old block shown before it; `joined` holds several old blocks in one.
 */
export interface BlockDiff {
  readonly kind: "same" | "changed" | "added" | "removed" | "moved" | "moved-away" | "split" | "joined";
  readonly before: Block | null;
  readonly after: Block | null;
  /**
   * Word by word: kept and added texts join to the new block, kept and removed ones to the old (with "\n\n" where
   * joined blocks were parted; the old text of a split block goes on in its further parts).
   */
  readonly runs: readonly Run[];
}

/**
 * Compares two texts: blocks in reading order with their word-level changes, ready for <ins> and <del>.
 * In: Markdown, or blocks already parsed. Equal texts give only blocks of kind `same`.
 */
export function diffTexts(a: string | readonly Block[], b: string | readonly Block[]): readonly BlockDiff[] {
  const before = typeof a === "string" ? parseText(a) : a;
  const after = typeof b === "string" ? parseText(b) : b;
  const pairs = alignBlocks(before, after);
  const partners = new Map(pairs.map((pair) => [pair.b, pair]));
  const gone = goneAt(before, pairs);
  const shown = [...(gone.get(-1) ?? [])];
  let part = 0;
  for (const [place, block] of after.entries()) {
    const pair = partners.get(place);
    if (pair !== undefined) {
      shown.push(...compared(before, after, pair));
      part = pair.split;
      if (!pair.moved) shown.push(...(gone.get(pair.a) ?? []));
    } else if (part > 0) part -= 1;
    else shown.push(only("added", block));
  }
  return shown;
}

/** What the old text had and the new has not, or elsewhere, by the last block before it that keeps its order. */
function goneAt(before: readonly Block[], pairs: readonly Pair[]): ReadonlyMap<number, readonly BlockDiff[]> {
  const paired = new Map(pairs.map((pair) => [pair.a, pair]));
  const gone = new Map<number, BlockDiff[]>();
  let anchor = -1;
  let joined = 0;
  before.forEach((block, at) => {
    const pair = paired.get(at);
    if (pair !== undefined && !pair.moved) {
      anchor = at;
      joined = pair.joined;
    } else if (joined > 0) joined -= 1;
    else {
      const here = gone.get(anchor) ?? [];
      here.push(only(pair === undefined ? "removed" : "moved-away", block));
      gone.set(anchor, here);
    }
  });
  return gone;
}

function only(kind: "added" | "removed" | "moved-away", block: Block): BlockDiff {
  const runs: readonly Run[] = [{ kind: kind === "added" ? "added" : "removed", text: block.text }];
  return { kind, before: kind === "added" ? null : block, after: kind === "added" ? block : null, runs };
}

function compared(before: readonly Block[], after: readonly Block[], pair: Pair): readonly BlockDiff[] {
  const old = before.slice(pair.a, pair.a + 1 + pair.joined);
  const now = after.slice(pair.b, pair.b + 1 + pair.split);
  const [only, same] = [
    old[0]?.text ?? "",
    old.length === 1 && now.length === 1 && old[0]?.text === now[0]?.text,
  ];
  const parts = same ? [keptRuns(only)] : runsByBlock(tokensOfAll(old), tokensOfAll(now), pair.rewritten);
  return now.map((block, at) => {
    const runs = parts[at] ?? [];
    return { kind: at > 0 ? "split" : kindOf(runs, pair), before: old[0] ?? null, after: block, runs };
  });
}

const keptRuns = (text: string): readonly Run[] => (text === "" ? [] : [{ kind: "same", text }]);

/** Blocks in a row as one list of tokens, with an edge between each two. */
const tokensOfAll = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(tokensOf).slice(1);

function kindOf(runs: readonly Run[], pair: Pair): BlockDiff["kind"] {
  if (pair.moved) return "moved";
  if (pair.joined > 0) return "joined";
  return runs.some((run) => run.kind !== "same") ? "changed" : "same";
}

/** The runs that lead from `a` to `b`, cut where edges in `b` begin a new block. */
function runsByBlock(
  a: readonly string[],
  b: readonly string[],
  rewritten: boolean,
): readonly (readonly Run[])[] {
  const parts: Run[][] = [[]];
  const add = (kind: Run["kind"], tokens: readonly string[]) => {
    const edge = kind === "added" ? tokens.findIndex(isEdge) : -1;
    const text = (edge < 0 ? tokens : tokens.slice(0, edge))
      .map((token) => (isEdge(token) ? "\n\n" : token))
      .join("");
    if (text !== "") parts.at(-1)?.push({ kind, text });
    if (edge < 0) return;
    parts.push([]);
    add(kind, tokens.slice(edge + 1));
  };
  const whole = { from: 0, to: a.length, start: 0, end: b.length };
  let at = 0;
  for (const change of rewritten ? [whole] : tokenChanges(a, b)) {
    add("same", a.slice(at, change.from));
    add("removed", a.slice(change.from, change.to));
    add("added", b.slice(change.start, change.end));
    at = change.to;
  }
  add("same", a.slice(at));
  return parts;
}

/** Compares two pieces of text word by word; two empty texts give no runs. NUL is read as U+FFFD. */
export function diffWords(before: string, after: string): readonly Run[] {
  const [a, b] = [before, after].map((text) => tokenize(text.replaceAll("\0", "\uFFFD")));
  return runsByBlock(a ?? [], b ?? [], false)[0] ?? [];
}

/**
 * The new blocks with the ids of the old ones they go on from: an unchanged, edited or moved block keeps its id, a
 * new or wholly rewritten one gets an id of its own that no old block has.
 */
export function carryIds(oldBlocks: readonly Block[], newBlocks: readonly Block[]): readonly Block[] {
  const kept = new Map<number, string>();
  for (const pair of alignBlocks(oldBlocks, newBlocks)) {
    const old = oldBlocks[pair.a];
    if (old !== undefined && !pair.rewritten) kept.set(pair.b, old.id);
  }
  const fresh = new FreshIds(oldBlocks.map((block) => block.id));
  return newBlocks.map((block, place) => {
    const id = kept.get(place) ?? fresh.idFor(block.text);
    return id === block.id ? block : { ...block, id };
  });
}
