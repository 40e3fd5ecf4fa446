import type { Block } from "./blocks";
import { isWord, tokenize } from "./tokens";

/** The share of a paragraph's words that must come from another for it to be a part of that one. */
const PART = 0.7;

type Bag = ReadonlyMap<string, number>;

/** Counts each block's words once, however many blocks it is compared with. */
export class WordBags {
  readonly #bags = new Map<Block, { readonly bag: Bag; readonly size: number }>();

  /** Share of common words, 0 to 1 (Dice's coefficient on bags of words); blocks without words are unlike. */
  likeness(one: Block | undefined, other: Block | undefined): number {
    if (one === undefined || other === undefined) return 0;
    const [left, right] = [this.#of(one), this.#of(other)];
    const all = left.size + right.size;
    // Even if every word of the shorter were common, 0.4 could not be reached.
    if (all === 0 || 2 * Math.min(left.size, right.size) < 0.4 * all) return 0;
    let common = 0;
    const [few, many] = left.bag.size < right.bag.size ? [left.bag, right.bag] : [right.bag, left.bag];
    for (const [word, count] of few) common += Math.min(count, many.get(word) ?? 0);
    return (2 * common) / all;
  }

  /** Whether `part` holds, for the most part, words that `whole` has beyond those of `others`. */
  completes(whole: Block | undefined, others: readonly Block[], part: Block | undefined): boolean {
    if (whole === undefined || part === undefined) return false;
    const { bag, size } = this.#of(part);
    if (size < 2) return false;
    let found = 0;
    for (const [word, count] of bag) {
      const used = others.reduce((sum, each) => sum + (this.#of(each).bag.get(word) ?? 0), 0);
      found += Math.min(count, Math.max(0, (this.#of(whole).bag.get(word) ?? 0) - used));
    }
    return found >= PART * size;
  }

  #of(block: Block) {
    const known = this.#bags.get(block);
    if (known !== undefined) return known;
    const bag = new Map<string, number>();
    const words = tokenize(block.text).filter(isWord);
    for (const word of words) bag.set(word.toLowerCase(), (bag.get(word.toLowerCase()) ?? 0) + 1);
    const counted = { bag, size: words.length };
    this.#bags.set(block, counted);
    return counted;
  }
}
