import { alike, type Container, type Leaf, sharedDepth } from "./shape";

interface Printed {
  readonly number: number;
  readonly prefix: string;
}

/** A block's Markdown in two parts: what its surroundings put before it, and its own text with their indentation. */
export interface RenderedBlock {
  readonly lead: string;
  /** What goes before each further line of the block's text. */
  readonly prefix: string;
}

/**
 * How each block stands in the Markdown of the whole: `lead + text` with `prefix` after each line feed of `text`.
 * A pure function of the list, so that any list of blocks, merged or not, has one Markdown text.
 */
export function layOut(blocks: readonly Leaf[]): readonly RenderedBlock[] {
  const printed: Printed[] = [];
  return blocks.map((block, at) => {
    const before = blocks[at - 1];
    const depth = sharedDepth(before, block);
    const gap = before === undefined ? "" : gapBetween(printed, before, block, depth);
    const outer = prefixTo(printed, depth);
    const next = before?.path[depth];
    const sibling = before !== undefined && alike(next, block.path[depth]);
    const lead = openContainers(printed, block.path, depth, sibling);
    const prefix = prefixTo(printed, block.path.length);
    const marks = outer + lead;
    return { lead: gap + (block.text === "" ? marks.trimEnd() : marks), prefix };
  });
}

/** The Markdown text of a list of blocks. */
export function render(blocks: readonly Leaf[]): string {
  const layout = layOut(blocks);
  return blocks.map((block, at) => renderOne(block.text, layout[at])).join("");
}

function renderOne(text: string, place: RenderedBlock | undefined): string {
  return (place?.lead ?? "") + indentLines(text, place?.prefix ?? "");
}

/**
 * `text` with `prefix` at the start of each line but the first; lines without text get no trailing space. `next` is
 * the character that follows `text`, if `text` is not all.
 */
export function indentLines(text: string, prefix: string, next?: string): string {
  if (prefix === "") return text;
  return text.replace(/\n(?=([\s\S])?)/g, (_, following?: string) => {
    const after = following ?? next;
    return `\n${after === undefined || after === "\n" ? prefix.trimEnd() : prefix}`;
  });
}

const prefixTo = (printed: readonly Printed[], depth: number): string =>
  printed
    .slice(0, depth)
    .map((each) => each.prefix)
    .join("");

function gapBetween(printed: readonly Printed[], before: Leaf, block: Leaf, depth: number): string {
  if (canBeTight(before, block, depth)) return "\n";
  return `\n${prefixTo(printed, depth).trimEnd()}\n`;
}

/** Whether `block` may follow without a blank line and still be read as what it is. */
function canBeTight(before: Leaf, block: Leaf, depth: number): boolean {
  if (block.kind === "row" && depth === block.path.length && before.path.length === depth) {
    return before.kind === "row" || before.kind === "table";
  }
  const opened = block.path[depth];
  if (!block.tight || opened === undefined || opened.type === "quote") return false;
  if (alike(before.path[depth], opened)) return true;
  if (depth === 0 || before.path.length > depth || before.kind !== "paragraph" || block.text === "")
    return false;
  return opened.type === "bullet" || opened.start === 1;
}

function openContainers(
  printed: Printed[],
  path: readonly Container[],
  depth: number,
  sibling: boolean,
): string {
  const previous = printed[depth]?.number;
  printed.length = depth;
  let marks = "";
  for (const container of path.slice(depth)) {
    const goesOn = sibling && printed.length === depth && previous !== undefined;
    const number = container.type !== "ordered" ? 0 : goesOn ? previous + 1 : container.start;
    const mark = markOf(container, number);
    marks += mark;
    printed.push({ number, prefix: container.type === "quote" ? mark : " ".repeat(mark.length) });
  }
  return marks;
}

function markOf(container: Container, number: number): string {
  if (container.type === "quote") return "> ";
  if (container.type === "bullet") return `${container.mark} `;
  // CommonMark reads numbers of at most nine digits.
  return `${Math.min(number, 999_999_999)}${container.delimiter} `;
}
