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
  let text = markdown;
  let leaves: readonly Leaf[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    leaves = settleTightness(scan(text));
    const rendered = render(leaves);
    if (rendered === text) break;
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

function withIds(leaves: readonly Leaf[]): readonly Block[] {
  const fresh = new FreshIds([]);
  return leaves.map((leaf) => ({ ...leaf, id: fresh.idFor(leaf.text) }));
}

/** Gives ids made of a block's words and, among blocks of the same words, of its rank. */
export class FreshIds {
  readonly #used: Set<string>;
  readonly #ranks = new Map<string, number>();

  /** `used`: ids that must not be given again. */
  constructor(used: Iterable<string>) {
    this.#used = new Set(used);
  }

  idFor(text: string): string {
    const base = `p${hash(text).toString(36).padStart(10, "0").slice(-8)}`;
    let rank = (this.#ranks.get(base) ?? 0) + 1;
    const named = () => (rank === 1 ? base : `${base}-${rank}`);
    while (this.#used.has(named())) rank += 1;
    this.#ranks.set(base, rank);
    this.#used.add(named());
    return named();
  }
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
