/** What a line of Markdown can begin, after CommonMark 0.31 §4 and §5 and GFM §4.10. `line` has no container marks. */

const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

const HTML_BLOCK =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;

const HTML_TAG =
  /^(?:<[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[A-Za-z][A-Za-z0-9-]*\s*>)[ \t]*$/;

export const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);
export const isRule = (line: string): boolean => /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line);
export const isHeading = (line: string): boolean => /^#{1,6}(?:[ \t]|$)/.test(line);
export const isUnderline = (line: string): boolean => /^(?:=+|-+)[ \t]*$/.test(line);

/** The column of the first character that is no space; `line` has its leading tabs expanded. */
export function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32) at += 1;
  return at;
}

/** Leading tabs as spaces, for a line whose first character stands at `column`. */
export function expandTabs(line: string, column: number): string {
  const lead = /^[ \t]*/.exec(line)?.[0] ?? "";
  if (!lead.includes("\t")) return line;
  let width = 0;
  for (const character of lead) width += character === "\t" ? 4 - ((column + width) % 4) : 1;
  return " ".repeat(width) + line.slice(lead.length);
}

export interface Fence {
  readonly mark: string;
  readonly length: number;
}

export function fenceOf(line: string): Fence | null {
  const match = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line);
  const run = match?.[1] ?? match?.[2];
  return run === undefined ? null : { mark: run.charAt(0), length: run.length };
}

export function closesFence(line: string, fence: Fence): boolean {
  const run = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1] ?? "";
  return run.length >= fence.length && run.startsWith(fence.mark);
}

/** How an HTML block that `line` begins ends: at a pattern, or (`null`) at a blank line; `undefined`: none begins. */
export function htmlEnd(line: string, inParagraph: boolean): RegExp | null | undefined {
  if (!line.startsWith("<")) return undefined;
  for (const [start, end] of HTML_ENDS) if (start.test(line)) return end;
  if (HTML_BLOCK.test(line)) return null;
  return !inParagraph && HTML_TAG.test(line) ? null : undefined;
}

export interface Marker {
  readonly length: number;
  readonly mark: string;
  /** The number of an ordered item, null for a bullet. */
  readonly number: number | null;
}

export function markerOf(line: string): Marker | null {
  const match = /^(?:([-+*])|(\d{1,9})([.)]))(?=[ \t]|$)/.exec(line);
  if (match === null) return null;
  if (match[1] !== undefined) return { length: 1, mark: match[1], number: null };
  return { length: match[0].length, mark: match[3] ?? ".", number: Number(match[2]) };
}

/** Cells of a table row: unescaped bars part them. */
export function cellCount(row: string): number {
  const bars = row.replace(/\\./g, "").trim().replace(/^\|/, "").replace(/\|$/, "");
  return bars.split("|").length;
}

export function isDelimiterRow(line: string): boolean {
  return line.includes("|") && /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line);
}

/** Whether `line` would end a paragraph or change its kind, standing at the margin right below it. */
export function interruptsParagraph(line: string): boolean {
  if (line.startsWith(">") || isHeading(line) || isUnderline(line) || isRule(line)) return true;
  if (fenceOf(line) !== null || htmlEnd(line, true) !== undefined || isDelimiterRow(line)) return true;
  const marker = markerOf(line);
  if (marker === null || isBlank(line.slice(marker.length))) return false;
  return marker.number === null || marker.number === 1;
}
