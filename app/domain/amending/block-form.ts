import { headingText } from "./places";
import type { Leaf } from "./shape";

/** What kind of block an instruction speaks of. */
export type BlockForm = "alinea" | "heading" | "item" | "quote" | "code" | "table" | "row" | "rule";

export interface QuotedBlock {
  readonly form: BlockForm;
  /** Its Markdown without the signs that make its form. */
  readonly text: string;
}

/** Blocks of one form in a row. */
export interface QuotedBlocks {
  readonly form: BlockForm;
  readonly texts: readonly string[];
}

/** Lists of blocks as one: what begins the second in the form that ends the first goes on in it. */
export function joinQuoted(
  one: readonly QuotedBlocks[],
  other: readonly QuotedBlocks[],
): readonly QuotedBlocks[] {
  const [last, next] = [one.at(-1), other[0]];
  if (last === undefined || next === undefined || last.form !== next.form) return [...one, ...other];
  return [...one.slice(0, -1), { form: last.form, texts: [...last.texts, ...next.texts] }, ...other.slice(1)];
}

/** A block as an instruction quotes it. */
export function quotedBlock({ kind, path, text }: Leaf): QuotedBlock {
  switch (kind) {
    case "heading":
      return { form: "heading", text: headingText(text) };
    case "row":
    case "table":
      return { form: kind, text: cells(text) };
    case "rule":
    case "code":
      return { form: kind, text };
    case "html":
    case "paragraph": {
      const type = path.at(-1)?.type;
      const form = type === undefined ? "alinea" : type === "quote" ? "quote" : "item";
      return { form, text };
    }
  }
}

/** The cells of a table's first line. */
const cells = (text: string): string =>
  (text.split("\n")[0] ?? "")
    .trim()
    .replace(/^\|\s*/, "")
    .replace(/\s*\|$/, "");
