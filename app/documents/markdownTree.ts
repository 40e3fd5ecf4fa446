import { lexer, type Token, type Tokens } from "marked";

/** What stands in a line of text. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis" | "strike"; readonly inlines: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly kind: "image"; readonly alt: string }
  | { readonly kind: "break" };

export type Alignment = "left" | "center" | "right" | null;

/** What stands on the page. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly inlines: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: "table";
      readonly alignments: readonly Alignment[];
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" };

/**
 * People's Markdown as a small tree that every writer renders in its own way. Raw HTML is kept as text, images
 * become their alternative text, links other than http(s) and mailto lose their address. Heading levels are
 * relative (1 is the highest there is in this text) and never skip one; inside lists and quotes a heading
 * becomes a paragraph in bold, since it opens no section there. Characters that no document format may carry
 * (controls, lone surrogates) become U+FFFD.
 */
export function markdownTree(markdown: string): readonly Block[] {
  const levels = headingLevels();
  return lexer(printable(markdown)).flatMap((token) => block(token, levels));
}

/** The text with controls, lone surrogates and non-characters, forbidden in XML and PDF, shown as U+FFFD. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
}

/** The words of a line, without its markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.text;
    case "image":
      return inline.alt;
    case "break":
      return " ";
    case "strong":
    case "emphasis":
    case "strike":
    case "link":
      return plainText(inline.inlines);
  }
}

type Levels = (depth: number) => number;

/**
 * A counter that turns the depths people typed, heading after heading, into levels from 1 that never skip one:
 * depths 3, 5, 4, 3 give levels 1, 2, 2, 1.
 */
export function headingLevels(): Levels {
  const open: number[] = [];
  return (depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return open.length;
  };
}

/** `levels` is `null` where headings open no section. */
function block(token: Token, levels: Levels | null): readonly Block[] {
  switch (token.type) {
    case "space":
    case "def":
      return [];
    case "heading":
      return [heading(token as Tokens.Heading, levels)];
    case "list":
      return [list(token as Tokens.List)];
    case "table":
      return [table(token as Tokens.Table)];
    case "blockquote":
      return [{ kind: "quote", blocks: (token as Tokens.Blockquote).tokens.flatMap((t) => block(t, null)) }];
    case "code":
      return [{ kind: "code", text: (token as Tokens.Code).text }];
    case "hr":
      return [{ kind: "rule" }];
    case "html":
      return [{ kind: "paragraph", inlines: [{ kind: "text", text: token.raw.trim() }] }];
    default:
      return [{ kind: "paragraph", inlines: line(token) }];
  }
}

function heading(token: Tokens.Heading, levels: Levels | null): Block {
  const inlines = token.tokens.flatMap(inline);
  if (!levels) return { kind: "paragraph", inlines: [{ kind: "strong", inlines }] };
  return { kind: "heading", level: levels(token.depth), inlines };
}

function list(token: Tokens.List): Block {
  const start = typeof token.start === "number" ? token.start : 1;
  const items = token.items.map((item) => item.tokens.flatMap((t) => block(t, null)));
  return { kind: "list", ordered: token.ordered, start, items };
}

function table(token: Tokens.Table): Block {
  return {
    kind: "table",
    alignments: token.align,
    header: token.header.map((cell) => cell.tokens.flatMap(inline)),
    rows: token.rows.map((row) => row.map((cell) => cell.tokens.flatMap(inline))),
  };
}

function line(token: Token): readonly Inline[] {
  return "tokens" in token && token.tokens ? token.tokens.flatMap(inline) : inline(token);
}

function inline(token: Token): readonly Inline[] {
  switch (token.type) {
    case "strong":
      return [{ kind: "strong", inlines: line(token) }];
    case "em":
      return [{ kind: "emphasis", inlines: line(token) }];
    case "del":
      return [{ kind: "strike", inlines: line(token) }];
    case "codespan":
      return [{ kind: "code", text: (token as Tokens.Codespan).text }];
    case "br":
      return [{ kind: "break" }];
    case "link":
      return link(token as Tokens.Link);
    case "image":
      return [{ kind: "image", alt: decoded((token as Tokens.Image).text) }];
    case "escape":
      return [{ kind: "text", text: (token as Tokens.Escape).text }];
    case "checkbox":
      return [{ kind: "text", text: (token as Tokens.Checkbox).checked ? "[x] " : "[ ] " }];
    case "text":
      return "tokens" in token && token.tokens
        ? token.tokens.flatMap(inline)
        : [{ kind: "text", text: decoded((token as Tokens.Text).text) }];
    default:
      return [{ kind: "text", text: token.raw }];
  }
}

function link(token: Tokens.Link): readonly Inline[] {
  const inlines = token.tokens.flatMap(inline);
  return /^(?:https?:\/\/|mailto:)[^\s]+$/iu.test(token.href)
    ? [{ kind: "link", href: token.href, inlines }]
    : inlines;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: "\u00a0",
  quot: '"',
};

/** Character references that CommonMark reads in prose; names beyond XML's stay as typed. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/giu, (typed, decimal, hex, name) => {
    if (name !== undefined) return entities[name as string] ?? (typed as string);
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? printable(String.fromCodePoint(code)) : "\ufffd";
  });
}
