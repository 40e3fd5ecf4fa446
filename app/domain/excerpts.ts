import type { BlockDiff } from "./amending";

/** A stretch of a compared text: what changed with its surroundings, or paragraphs far from any change. */
export interface Excerpt {
  readonly near: boolean;
  readonly blocks: readonly BlockDiff[];
}

/**
 * Cuts a comparison into what a reader needs and what can stay folded: the changed blocks with one unchanged
 * block before and after, and the rest. Joined, the excerpts are the comparison. A single block is never folded.
 */
export function excerpts(diff: readonly BlockDiff[]): readonly Excerpt[] {
  const changed = diff.map((block) => block.kind !== "same");
  const near = diff.map((_, at) => changed.slice(Math.max(0, at - 1), at + 2).includes(true));
  const groups: { near: boolean; blocks: BlockDiff[] }[] = [];
  for (const [at, block] of diff.entries()) {
    const alone = near[at - 1] !== false && near[at + 1] !== false;
    const shown = near[at] === true || alone;
    const open = groups.at(-1);
    if (open?.near === shown) open.blocks.push(block);
    else groups.push({ near: shown, blocks: [block] });
  }
  return groups;
}
