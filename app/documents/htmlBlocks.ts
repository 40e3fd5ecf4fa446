import { frenchSpaces } from "~/domain/typography";
import { type Furniture, furniture } from "./furniture";
import { type Block, type Inline, markdownTree, printable } from "./markdownTree";
import type { FurnitureLanguage, Markdown } from "./model";

/** How texts are shown in one document: the spacing of its language, and its labels. */
export interface Shown {
  readonly spaced: (text: string) => string;
  readonly labels: Furniture;
}

export function shownIn(language: FurnitureLanguage): Shown {
  return { spaced: language === "fr" ? frenchSpaces : (text) => text, labels: furniture(language) };
}

/** Text that can stand anywhere in HTML, attributes included. */
export function escaped(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A text without markup, escaped, with the spaces of its language. */
export function prose(text: string, { spaced }: Shown): string {
  return escaped(spaced(text));
}

/** The id of one of our own anchors; those of measures come with the measures. */
export function slugId(name: string): string {
  return `plan-${name}`;
}

/** People's Markdown as HTML; its highest heading stands at `base` (2 to 6). */
export function blocks(markdown: Markdown, base: number, shown: Shown): string {
  return markdownTree(markdown)
    .map((block) => html(block, base, shown))
    .join("\n");
}

function html(block: Block, base: number, shown: Shown): string {
  switch (block.kind) {
    case "heading": {
      const tag = `h${Math.min(base + block.level - 1, 6)}`;
      const text = line(block.inlines, shown);
      return text.trim() === "" ? "" : `<${tag}>${text}</${tag}>`;
    }
    case "paragraph":
      return `<p dir="auto">${line(block.inlines, shown)}</p>`;
    case "list":
      return list(block, base, shown);
    case "table":
      return table(block, shown);
    case "quote":
      return `<blockquote>\n${block.blocks.map((b) => html(b, base, shown)).join("\n")}\n</blockquote>`;
    case "code":
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case "rule":
      return "<hr>";
  }
}

function list(block: Extract<Block, { kind: "list" }>, base: number, shown: Shown): string {
  const items = block.items.map((item) => {
    const [only] = item;
    const tight = item.length === 1 && only?.kind === "paragraph";
    return `<li>${tight ? line(only.inlines, shown) : item.map((b) => html(b, base, shown)).join("\n")}</li>`;
  });
  const tag = block.ordered ? "ol" : "ul";
  const start = block.ordered && block.start !== 1 ? ` start="${block.start}"` : "";
  return `<${tag}${start}>\n${items.join("\n")}\n</${tag}>`;
}

function table(block: Extract<Block, { kind: "table" }>, shown: Shown): string {
  const aligned = (i: number) => {
    const side = block.alignments[i];
    return side ? ` class="${side}"` : "";
  };
  const header = block.header.map((c, i) => {
    const text = line(c, shown);
    return text.trim() === "" ? `<td${aligned(i)}></td>` : `<th scope="col"${aligned(i)}>${text}</th>`;
  });
  const rows = block.rows.map(
    (row) => `<tr>${row.map((c, i) => `<td${aligned(i)}>${line(c, shown)}</td>`).join("")}</tr>`,
  );
  const body = rows.length > 0 ? `<tbody>\n${rows.join("\n")}\n</tbody>\n` : "";
  return `<table>\n<thead>\n<tr>${header.join("")}</tr>\n</thead>\n${body}</table>`;
}

function line(inlines: readonly Inline[], shown: Shown): string {
  return inlines.map((inline) => inlineHtml(inline, shown)).join("");
}

function inlineHtml(inline: Inline, shown: Shown): string {
  switch (inline.kind) {
    case "text":
      return prose(inline.text, shown);
    case "code":
      return `<code>${escaped(inline.text)}</code>`;
    case "strong":
      return `<strong>${line(inline.inlines, shown)}</strong>`;
    case "emphasis":
      return `<em>${line(inline.inlines, shown)}</em>`;
    case "strike":
      return `<s>${line(inline.inlines, shown)}</s>`;
    case "link":
      return `<a href="${escaped(inline.href)}">${line(inline.inlines, shown)}</a>`;
    case "image":
      return `<span class="image">[${shown.labels.image}${inline.alt ? shown.labels.colon + prose(inline.alt, shown) : ""}]</span>`;
    case "break":
      return "<br>";
  }
}
