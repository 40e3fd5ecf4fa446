import type { Shown } from "./htmlBlocks";
import { type Alignment, type Block, type Inline, markdownTree, plainText } from "./markdownTree";
import type { Markdown } from "./model";
import { runsRightToLeft, showable } from "./pdfText";

/** People's texts as the template takes them: plain data, never Typst markup. */
export type PdfInline =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis" | "strike"; readonly inlines: readonly PdfInline[] }
  | { readonly kind: "link"; readonly href: string; readonly inlines: readonly PdfInline[] }
  | { readonly kind: "break" };

export type PdfBlock =
  | { readonly kind: "heading"; readonly level: number; readonly inlines: readonly PdfInline[] }
  | { readonly kind: "paragraph"; readonly rtl: boolean; readonly inlines: readonly PdfInline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly PdfBlock[])[];
    }
  | {
      readonly kind: "table";
      readonly alignments: readonly ("left" | "center" | "right")[];
      readonly header: readonly (readonly PdfInline[])[];
      readonly rows: readonly (readonly (readonly PdfInline[])[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly PdfBlock[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" };

/** How texts are set in one document. */
export interface PdfSetting extends Shown {
  readonly covers: (cluster: string) => boolean;
}

/** PDF 1.7 knows six heading levels. */
const deepestHeading = 6;
/** Typst stops at some depth of nesting; a text that nests deeper goes on flat. */
const deepestNesting = 6;
/** Typst refuses addresses over 8,000 characters. */
const longestAddress = 2000;
/** More columns than a page can hold are set as lines of text. */
const mostColumns = 12;

/** A text without markup, with the spaces of its language, in characters that the fonts have. */
export function line(text: string, { spaced, covers }: PdfSetting): string {
  return showable(spaced(text.replace(/[\t\n]+/gu, " ")), covers);
}

/** People's Markdown for the template; its highest heading stands at `base`. */
export function pdfBlocks(markdown: Markdown, base: number, setting: PdfSetting): readonly PdfBlock[] {
  return markdownTree(markdown).flatMap((block) => pdfBlock(block, base, 0, setting));
}

function pdfBlock(block: Block, base: number, depth: number, setting: PdfSetting): readonly PdfBlock[] {
  switch (block.kind) {
    case "heading": {
      const level = Math.min(base + block.level - 1, deepestHeading);
      const inlines = pdfInlines(block.inlines, 0, setting);
      return plainText(block.inlines).trim() === "" ? [] : [{ kind: "heading", level, inlines }];
    }
    case "paragraph":
      return [paragraph(block.inlines, setting)];
    case "list":
      return list(block, base, depth, setting);
    case "table":
      return table(block, setting);
    case "quote": {
      const blocks = block.blocks.flatMap((inner) => pdfBlock(inner, base, depth + 1, setting));
      return depth >= deepestNesting ? blocks : [{ kind: "quote", blocks }];
    }
    case "code":
      return [
        {
          kind: "code",
          text: block.text
            .split("\n")
            .map((row) => showable(row, setting.covers))
            .join("\n"),
        },
      ];
    case "rule":
      return [{ kind: "rule" }];
  }
}

function paragraph(inlines: readonly Inline[], setting: PdfSetting): PdfBlock {
  const rtl = runsRightToLeft(plainText(inlines));
  return { kind: "paragraph", rtl, inlines: pdfInlines(inlines, 0, setting) };
}

function list(
  block: Extract<Block, { kind: "list" }>,
  base: number,
  depth: number,
  setting: PdfSetting,
): readonly PdfBlock[] {
  const items = block.items.map((item) => item.flatMap((inner) => pdfBlock(inner, base, depth + 1, setting)));
  if (depth >= deepestNesting) return items.flat();
  return [{ kind: "list", ordered: block.ordered, start: block.start, items }];
}

const side = (alignment: Alignment | undefined) => alignment ?? "left";

function table(block: Extract<Block, { kind: "table" }>, setting: PdfSetting): readonly PdfBlock[] {
  if (block.header.length > mostColumns) {
    return [block.header, ...block.rows].map((row) =>
      paragraph([{ kind: "text", text: row.map(plainText).join(" | ") }], setting),
    );
  }
  const cells = (row: readonly (readonly Inline[])[]) => row.map((cell) => pdfInlines(cell, 0, setting));
  return [
    {
      kind: "table",
      alignments: block.header.map((_, column) => side(block.alignments[column])),
      header: cells(block.header),
      rows: block.rows.map(cells),
    },
  ];
}

function pdfInlines(inlines: readonly Inline[], depth: number, setting: PdfSetting): readonly PdfInline[] {
  return inlines.flatMap((inline) => pdfInline(inline, depth, setting));
}

function pdfInline(inline: Inline, depth: number, setting: PdfSetting): readonly PdfInline[] {
  switch (inline.kind) {
    case "text":
      return [{ kind: "text", text: line(inline.text, setting) }];
    case "code":
      return [{ kind: "code", text: showable(inline.text.replace(/\s+/gu, " "), setting.covers) }];
    case "break":
      return [{ kind: "break" }];
    case "image": {
      const { image, colon } = setting.labels;
      return [{ kind: "text", text: line(`[${image}${inline.alt ? colon + inline.alt : ""}]`, setting) }];
    }
    case "link":
      return link(inline, depth, setting);
    case "strong":
    case "emphasis":
    case "strike": {
      const inlines = pdfInlines(inline.inlines, depth + 1, setting);
      return depth >= deepestNesting ? inlines : [{ kind: inline.kind, inlines }];
    }
  }
}

function link(
  { href, inlines: within }: Extract<Inline, { kind: "link" }>,
  depth: number,
  setting: PdfSetting,
): readonly PdfInline[] {
  const inlines = pdfInlines(within, depth + 1, setting);
  const whole = href.length <= longestAddress && plainText(within).trim() !== "" && depth < deepestNesting;
  return whole ? [{ kind: "link", href, inlines }] : inlines;
}
