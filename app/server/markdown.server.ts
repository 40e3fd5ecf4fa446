import { Marked, type Token } from "marked";
import sanitize from "sanitize-html";
import { passagesOf, type TextPassage } from "~/domain/measure-text";
import { frenchSpaces } from "~/domain/typography";
import type { Language } from "~/messages";
import { ByteLru } from "./lru.server";

const KEPT_BYTES = 16 * 1024 * 1024;
const kept = new ByteLru(KEPT_BYTES);

/** The page's own titles are h1 and h2: headings within a text begin below them, unless told otherwise. */
const TOP_HEADING = 3;
const LAST_HEADING = 6;

export interface MarkdownOptions {
  /** Of the text: French gets its spaces before high punctuation. */
  readonly language?: Language;
  /** Depth of the text's highest heading, when `text` is only a part of it. */
  readonly highest?: number;
  /** Level of the text's highest heading on the page: 2 where the text is the page. */
  readonly top?: 2 | 3;
}

/**
 * What people wrote in Markdown, as HTML that may stand on a page: cleaned by an allow-list, headings below
 * the page's own, pictures as links. Cleaning costs milliseconds, so the result is kept by content.
 */
export function renderMarkdown(text: string, options: MarkdownOptions = {}): string {
  const { language = "fr", highest, top = TOP_HEADING } = options;
  const key = `html ${language} ${highest ?? ""} ${top} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const html = clean(toHtml(text, top, highest), language);
  kept.set(key, html);
  return html;
}

export interface RenderedPassage {
  readonly anchor: string;
  readonly blockIds: readonly string[];
  readonly html: string;
}

/** A text passage by passage, each with its address and its cleaned HTML; kept by content like the rest. */
export function renderPassages(
  body: string,
  blockIds: readonly string[],
  language: Language = "fr",
): readonly RenderedPassage[] {
  const key = `passages ${language} ${blockIds.join(" ")} ${body}`;
  const known = kept.get(key);
  if (known !== undefined) return JSON.parse(known) as RenderedPassage[];
  const passages = passagesOf(body, blockIds);
  const highest = highestHeading(passages);
  const rendered = passages.map(({ markdown, ...passage }) => ({
    ...passage,
    html: clean(toHtml(markdown, TOP_HEADING, highest), language),
  }));
  kept.set(key, JSON.stringify(rendered));
  return rendered;
}

function highestHeading(passages: readonly TextPassage[]): number {
  return Math.min(...passages.map(({ markdown }) => depthOf(new Marked().lexer(markdown))));
}

function depthOf(tokens: readonly Token[]): number {
  return Math.min(...tokens.map((token) => (token.type === "heading" ? (token.depth as number) : 6)), 6);
}

function toHtml(text: string, top: number, given?: number): string {
  const marked = new Marked({ gfm: true, async: false });
  const highest = given ?? depthOf(marked.lexer(text));
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const level = Math.min(LAST_HEADING, top + Math.max(0, depth - highest));
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      html: (token) =>
        token.type === "html" && token.block ? `<p>${escaped(token.raw)}</p>` : escaped(token.raw),
      image: ({ text: alt, href }) => `<a href="${escaped(href)}">${escaped(alt || href)}</a>`,
    },
  });
  return marked.parse(text, { async: false });
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const unescapes = new Map(Object.entries(escapes).map(([character, entity]) => [entity, character]));

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot);/g, (entity) => unescapes.get(entity) ?? entity);
}

const verbatim = new Set(["code", "pre"]);

function clean(html: string, language: Language): string {
  return sanitize(html, {
    allowedTags: [
      ...["h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br"],
      ...["strong", "em", "del", "a", "table", "thead", "tbody", "tr", "th", "td"],
    ],
    allowedAttributes: {
      a: ["href", "rel"],
      ol: ["start"],
      pre: ["tabindex"],
      table: ["tabindex"],
      th: ["scope"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    transformTags: { a: safeLink, pre: scrollable, table: scrollable, th: columnHead },
    ...(language === "fr"
      ? {
          textFilter: (text: string, tag: string) =>
            verbatim.has(tag) ? text : escaped(frenchSpaces(unescaped(text))),
        }
      : {}),
  });
}

/** What may be wider than the page is scrolled by keyboard too. */
function scrollable(tagName: string): sanitize.Tag {
  return { tagName, attribs: { tabindex: "0" } };
}

/** Markdown has heads of columns only; a table within a table has to say so. */
function columnHead(tagName: string): sanitize.Tag {
  return { tagName, attribs: { scope: "col" } };
}

/** Links lead to the open web or to the page itself, never by a relative address into the product. */
function safeLink(tagName: string, { href = "" }: sanitize.Attributes): sanitize.Tag {
  const safe = /^(https?:|mailto:|#)/i.test(href.trim());
  return { tagName, attribs: safe ? { href, rel: "nofollow noopener" } : {} };
}
