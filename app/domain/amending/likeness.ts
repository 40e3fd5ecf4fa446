import type { Block } from "./blocks";
import { tokensOf } from "./edges";
import { isWord } from "./tokens";

/** The share of a paragraph's words that must come from another for it to be a part of that one. */
const PART = 0.7;

/** Counts each block's words once, however many blocks it is compared with: as sorted numbers, each word's own. */
export class WordBags {
  readonly #bags = new Map<Block, Int32Array>();
  readonly #numbers = new Map<string, number>();

  /** Share of common words, 0 to 1 (Dice's coefficient on bags of words); 0 if below `least`. */
  likeness(one: Block | undefined, other: Block | undefined, least: number): number {
    if (one === undefined || other === undefined) return 0;
    const [left, right] = [this.#of(one), this.#of(other)];
    const all = left.length + right.length;
    if (all === 0 || 2 * Math.min(left.length, right.length) < least * all) return 0;
    const share = (2 * common(left, right)) / all;
    return share < least ? 0 : share;
  }

  /** Whether `part` holds, for the most part, words that `whole` has beyond those of `others`. */
  completes(whole: Block | undefined, others: readonly Block[], part: Block | undefined): boolean {
    if (whole === undefined || part === undefined) return false;
    const bag = this.#of(part);
    if (bag.length < 2) return false;
    const used = others.reduce<Int32Array>((all, each) => joinBags(all, this.#of(each)), new Int32Array());
    return common(this.#of(whole), joinBags(used, bag)) - common(this.#of(whole), used) >= PART * bag.length;
  }

  #of(block: Block): Int32Array {
    const known = this.#bags.get(block);
    if (known !== undefined) return known;
    const bag = Int32Array.from(tokensOf(block).slice(1).filter(isWord), (word) =>
      this.#numberOf(word.toLowerCase()),
    );
    this.#bags.set(block, bag.sort());
    return bag;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** How many numbers two sorted lists share, each as often as both have it. */
function common(one: Int32Array, other: Int32Array): number {
  let found = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) found += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return found;
}

function joinBags(one: Int32Array, other: Int32Array): Int32Array {
  const all = new Int32Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all.sort();
}
