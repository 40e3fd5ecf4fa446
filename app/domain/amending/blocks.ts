import { render } from "./render";
import { scan } from "./scan";
import { alike, type Leaf } from "./shape";

export interface Block extends Leaf {
  /** Stable from version to version; made of the block's words, so the same text gives the same ids anywhere. */
  readonly id: string;
}

/** How often a text is put through before it is taken as settled; strange Markdown needs two or three rounds. */
const ROUNDS = 8;

/**
 * The blocks of a Markdown text, in order.
 * In: any text. Out: blocks whose `renderBlocks` is the text's canonical form. Never fails.
 */
export function parseText(markdown: string): readonly Block[] {
  return withIds(settledLeaves(markdown));
}

/** The Markdown text of a list of blocks, canonical for blocks that come from `parseText`. */
export function renderBlocks(blocks: readonly Leaf[]): string {
  return render(blocks);
}

/**
 * The canonical form of a Markdown text: NFC, LF, ASCII spaces collapsed where Markdown allows, one blank line
 * between blocks, lists numbered in order. No-break spaces are kept. `canonical(canonical(x)) === canonical(x)`.
 */
export function canonicalText(markdown: string): string {
  return render(settledLeaves(markdown));
}

function settledLeaves(markdown: string): readonly Leaf[] {
  let leaves = settleTightness(scan(markdown));
  let text = render(leaves);
  for (let round = 0; round < ROUNDS; round += 1) {
    const again = settleTightness(scan(text));
    const rendered = render(again);
    leaves = again;
    if (rendered === text) return leaves;
    text = rendered;
  }
  return leaves;
}

/** The first item of a list is as tight as the second: so an item put before it changes nothing in it. */
function settleTightness(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.map((leaf, at) => {
    if (leaf.kind === "row") return leaf;
    const depth = leaf.path.length - leaf.opens;
    const before = leaves[at - 1];
    const tight =
      leaf.opens > 0 &&
      (alike(before?.path[depth], leaf.path[depth]) ? leaf.tight : nextIsTight(leaves, at, depth));
    return tight === leaf.tight ? leaf : { ...leaf, tight };
  });
}

function nextIsTight(leaves: readonly Leaf[], at: number, depth: number): boolean {
  const first = leaves[at]?.path[depth];
  for (let next = at + 1; next < leaves.length; next += 1) {
    const leaf = leaves[next];
    if (leaf === undefined || !alike(leaf.path[depth], first)) return true;
    if (leaf.path.length - leaf.opens === depth) return leaf.tight;
  }
  return true;
}

/** Gives each block an id made of its words, and of its rank among blocks of the same words. */
export function withIds(leaves: readonly Leaf[], taken: ReadonlySet<string> = new Set()): readonly Block[] {
  const used = new Set(taken);
  return leaves.map((leaf) => {
    const id = freshId(leaf.text, used);
    used.add(id);
    return { ...leaf, id };
  });
}

/** An id for a block of these words that is not yet in `used`. */
export function freshId(text: string, used: ReadonlySet<string>): string {
  const base = `p${hash(text).toString(36).padStart(10, "0").slice(-8)}`;
  if (!used.has(base)) return base;
  let rank = 2;
  while (used.has(`${base}-${rank}`)) rank += 1;
  return `${base}-${rank}`;
}

/** 52 bits from two FNV-1a runs of 32 bits (Fowler, Noll, Vo): anchors, no secrets. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x7ee3623b;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + 0x9e37), 0x01000193);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
