/** What a block sits in, from the outside in. Marks are kept because a change of mark begins a new list. */
export type Container =
  | { readonly type: "quote" }
  | { readonly type: "bullet"; readonly mark: string }
  | { readonly type: "ordered"; readonly delimiter: string; readonly start: number };

/** `table` is a table's heading row with its delimiter row, `row` each row below it. */
export type BlockKind = "paragraph" | "heading" | "code" | "html" | "rule" | "table" | "row";

/** Everything about a block but its words and its id. */
export interface Shape {
  readonly kind: BlockKind;
  readonly path: readonly Container[];
  /** How many of the innermost containers begin with this block (its bullet is printed before it). */
  readonly opens: number;
  /** True if no blank line parts this list item from the one before. */
  readonly tight: boolean;
}

export interface Leaf extends Shape {
  /** The block's own Markdown, without what its containers put before each line. */
  readonly text: string;
}

/** Whether two containers at one depth can be the same list or quotation. */
export function alike(one: Container | undefined, other: Container | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.type === "bullet") return other.type === "bullet" && one.mark === other.mark;
  if (one.type === "ordered") return other.type === "ordered" && one.delimiter === other.delimiter;
  return other.type === "quote";
}

/** The depth down to which two blocks in a row share their containers. */
export function sharedDepth(before: Shape | undefined, block: Shape): number {
  if (before === undefined) return 0;
  const deepest = block.path.length - block.opens;
  let depth = 0;
  while (depth < deepest && alike(before.path[depth], block.path[depth])) depth += 1;
  return depth;
}

/** A short text that is equal for equal shapes. */
export function shapeKey(shape: Shape): string {
  const path = shape.path.map((each) => {
    if (each.type === "quote") return ">";
    return each.type === "bullet" ? each.mark : `${each.start}${each.delimiter}`;
  });
  return `${shape.kind}${shape.tight ? "!" : " "}${shape.opens}${path.join(" ")}`;
}

/** Whether two blocks sit alike. */
export function sameShape(one: Shape, other: Shape): boolean {
  if (one.kind !== other.kind || one.opens !== other.opens || one.tight !== other.tight) return false;
  return (
    one.path === other.path || (one.path.length === other.path.length && shapeKey(one) === shapeKey(other))
  );
}

/** Whether two blocks say the same in the same shape; their ids may differ. */
export const sameLeaf = (one: Leaf, other: Leaf): boolean => one.text === other.text && sameShape(one, other);
