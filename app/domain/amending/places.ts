import type { Block } from "./blocks";
import { alike, type Container, sharedDepth } from "./shape";

/** Where a list item stands in its list: "2°", or the second of a list without numbers. */
export interface Item {
  readonly numbered: boolean;
  readonly number: number;
}

/**
 * How a jurist names a block. Alinéas are counted through the whole text, list items and quotations among them;
 * headings, tables and rules are not. `rank` parts headings of the same words; `table` is null if there is only one.
 */
export type TextPlace =
  | { readonly kind: "alinea"; readonly number: number; readonly item: Item | null }
  | { readonly kind: "heading"; readonly text: string; readonly rank: number | null }
  | { readonly kind: "table"; readonly table: number | null }
  | { readonly kind: "row"; readonly row: number; readonly table: number | null }
  | { readonly kind: "rule"; readonly number: number };

/** The name of each block, by its id. */
export function placesByBlock(blocks: readonly Block[]): ReadonlyMap<string, TextPlace> {
  const names = new Map<string, TextPlace>();
  const tables = blocks.filter(({ kind }) => kind === "table").length;
  const counted = { alinea: 0, table: 0, row: 0, rule: 0 };
  const items: number[] = [];
  blocks.forEach((block, at) => {
    const item = itemOf(items, blocks[at - 1], block);
    if (block.kind === "table") counted.row = 0;
    const table = () => (tables > 1 ? counted.table : null);
    const place = (): TextPlace => {
      switch (block.kind) {
        case "heading":
          return headingPlace(blocks, at);
        case "table":
          counted.table += 1;
          return { kind: "table", table: table() };
        case "row":
          counted.row += 1;
          return { kind: "row", row: counted.row, table: table() };
        case "rule":
          counted.rule += 1;
          return { kind: "rule", number: counted.rule };
        case "paragraph":
        case "code":
        case "html":
          counted.alinea += 1;
          return { kind: "alinea", number: counted.alinea, item };
      }
    };
    names.set(block.id, place());
  });
  return names;
}

/** A heading without its signs. */
export const headingText = (markdown: string): string =>
  markdown.replace(/^#{1,6}(?:[ \t]+|$)/, "").replace(/[ \t]+#+$/, "");

function headingPlace(blocks: readonly Block[], at: number): TextPlace {
  const text = headingText(blocks[at]?.text ?? "");
  const same = blocks.flatMap((each, place) =>
    each.kind === "heading" && headingText(each.text) === text ? [place] : [],
  );
  return { kind: "heading", text, rank: same.length > 1 ? same.indexOf(at) + 1 : null };
}

/** The item that a block begins, if any; `items` keeps the number reached at each depth. */
function itemOf(items: number[], before: Block | undefined, block: Block): Item | null {
  const depth = sharedDepth(before, block);
  block.path.slice(depth).forEach((container, further) => {
    const goesOn = further === 0 && alike(before?.path[depth], container);
    items[depth + further] = goesOn ? (items[depth] ?? 0) + 1 : firstOf(container);
  });
  const own = block.path.at(-1);
  if (own === undefined || own.type === "quote" || depth === block.path.length) return null;
  return { numbered: own.type === "ordered", number: items[block.path.length - 1] ?? 1 };
}

const firstOf = (container: Container): number => (container.type === "ordered" ? container.start : 1);
