import { alignBlocks, type Pair } from "./align";
import { type Block, freshId, parseText } from "./blocks";
import { tokenChanges } from "./changes";
import { tokenize } from "./tokens";

export interface Run {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * A block as the comparison shows it, at its place in the new text (a removed one at its old place).
 * `moved` stands at its new place and may hold changes too; `moved-away` marks where it stood before.
 */
export interface BlockDiff {
  readonly kind: "same" | "changed" | "added" | "removed" | "moved" | "moved-away";
  readonly before: Block | null;
  readonly after: Block | null;
  /** Word by word; the kept and removed texts join to the old block, the kept and added ones to the new. */
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
  after.forEach((block, place) => {
    const pair = partners.get(place);
    const old = pair === undefined ? undefined : before[pair.a];
    shown.push(pair === undefined || old === undefined ? only("added", block) : compared(old, block, pair));
    if (pair !== undefined && !pair.moved) shown.push(...(gone.get(pair.a) ?? []));
  });
  return shown;
}

/** What the old text had and the new has not, or elsewhere, by the last block before it that keeps its order. */
function goneAt(before: readonly Block[], pairs: readonly Pair[]): ReadonlyMap<number, readonly BlockDiff[]> {
  const paired = new Map(pairs.map((pair) => [pair.a, pair]));
  const gone = new Map<number, BlockDiff[]>();
  let anchor = -1;
  before.forEach((block, at) => {
    const pair = paired.get(at);
    if (pair !== undefined && !pair.moved) anchor = at;
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

function compared(before: Block, after: Block, pair: Pair): BlockDiff {
  const runs = diffWords(before.text, after.text);
  const changed = runs.some((run) => run.kind !== "same");
  return { kind: pair.moved ? "moved" : changed ? "changed" : "same", before, after, runs };
}

/** Compares two pieces of text word by word; an empty pair of texts gives no runs. */
export function diffWords(before: string, after: string): readonly Run[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const a = tokenize(before);
  const b = tokenize(after);
  const runs: Run[] = [];
  const add = (kind: Run["kind"], tokens: readonly string[]) => {
    if (tokens.length > 0) runs.push({ kind, text: tokens.join("") });
  };
  let at = 0;
  for (const change of tokenChanges(a, b)) {
    add("same", a.slice(at, change.from));
    add("removed", a.slice(change.from, change.to));
    add("added", b.slice(change.start, change.end));
    at = change.to;
  }
  add("same", a.slice(at));
  return runs;
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
  const used = new Set(oldBlocks.map((block) => block.id));
  return newBlocks.map((block, place) => {
    const id = kept.get(place) ?? freshId(block.text, used);
    used.add(id);
    return id === block.id ? block : { ...block, id };
  });
}
