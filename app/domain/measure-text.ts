import { type Block, carryIds, parseText, renderBlocks } from "./amending";

/** A part of a text with an address of its own: a paragraph, a heading, a whole list or table. */
export interface TextPassage {
  /** Id of its first block. */
  readonly anchor: string;
  readonly blockIds: readonly string[];
  readonly markdown: string;
}

/**
 * The ids of a new text's blocks.
 * In: the version before (null for the first one) and the new Markdown. Out: one id a block, in order; blocks
 * that go on from the version before keep theirs.
 */
export function nextBlockIds(
  before: { readonly body: string; readonly blockIds: readonly string[] } | null,
  body: string,
): readonly string[] {
  const blocks = parseText(body);
  const carried = before ? carryIds(blocksOf(before.body, before.blockIds), blocks) : blocks;
  return carried.map((block) => block.id);
}

/** The blocks of a Markdown text with the ids that were kept for it. */
export function blocksOf(body: string, blockIds: readonly string[]): readonly Block[] {
  return parseText(body).map((block, at) => ({ ...block, id: blockIds[at] ?? block.id }));
}

/** The passages of a Markdown text, in order: items of one list and rows of one table belong together. */
export function passagesOf(body: string, blockIds: readonly string[]): readonly TextPassage[] {
  const groups: Block[][] = [];
  let before: Block | undefined;
  for (const block of blocksOf(body, blockIds)) {
    const open = groups.at(-1);
    if (open && before && goesOn(before, block)) open.push(block);
    else groups.push([block]);
    before = block;
  }
  return groups.map((group) => ({
    anchor: group[0]?.id ?? "",
    blockIds: group.map((block) => block.id),
    markdown: renderBlocks(group),
  }));
}

function goesOn(before: Block, block: Block): boolean {
  const [one, other] = [before.path[0], block.path[0]];
  if (!one || !other) return !one && !other && block.kind === "row";
  return one.type === other.type && !(one.type === "quote" && block.opens === block.path.length);
}

/** The lines of a plain text that say something. */
export function plainLines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
