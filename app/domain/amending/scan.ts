import { canonicalCharacters, collapseSpaces } from "./canonical";
import { matchContainers, newContainers, type Open } from "./containers";
import {
  cellCount,
  closesFence,
  type Fence,
  fenceOf,
  htmlEnd,
  indentOf,
  interruptsParagraph,
  isBlank,
  isDelimiterRow,
  isHeading,
  isRule,
  isUnderline,
} from "./lines";
import { alike, type Leaf } from "./shape";

interface Growing {
  readonly kind: "paragraph" | "fenced" | "indented" | "html" | "table";
  readonly lines: string[];
  readonly opens: number;
  readonly tight: boolean;
  readonly fence?: Fence;
  readonly fenceIndent?: number;
  readonly end?: RegExp | null;
}

interface Scanner {
  open: Open[];
  leaf: Growing | null;
  blank: boolean;
  readonly leaves: Leaf[];
}

/**
 * Cuts Markdown into its leaf blocks: the first phase of CommonMark's own parsing strategy (0.31, appendix
 * "Phase 1: block structure") with GFM tables, keeping of each line exactly what is not a container's mark.
 */
export function scan(markdown: string): readonly Leaf[] {
  const scanner: Scanner = { open: [], leaf: null, blank: false, leaves: [] };
  for (const line of canonicalCharacters(markdown).split("\n")) scanLine(scanner, line);
  closeDownTo(scanner, 0);
  return scanner.leaves;
}

function scanLine(scanner: Scanner, line: string): void {
  const { matched, rest } = matchContainers(scanner.open, line);
  const inside = matched === scanner.open.length;
  if (inside && continuesRaw(scanner, rest)) return;
  const inParagraph = inside && scanner.leaf?.kind === "paragraph";
  const { added, rest: content } = newContainers(rest, inParagraph, matched);
  if (added.length === 0 && !inside && isLazy(scanner.leaf, content)) {
    scanner.leaf?.lines.push(content.slice(indentOf(content)));
    return;
  }
  if (!inside || added.length > 0) enter(scanner, matched, added);
  if (isBlank(content)) {
    if (scanner.leaf !== null && scanner.leaf.kind !== "indented") closeLeaf(scanner);
    else scanner.leaf?.lines.push("");
    scanner.blank = true;
  } else scanContent(scanner, content);
}

/** Code and HTML blocks take lines as they are until their own end. */
function continuesRaw(scanner: Scanner, rest: string): boolean {
  const { leaf } = scanner;
  if (leaf?.kind === "fenced" && leaf.fence !== undefined) {
    if (closesFence(rest, leaf.fence)) closeLeaf(scanner);
    else leaf.lines.push(isBlank(rest) ? "" : dedent(rest, leaf.fenceIndent ?? 0));
    return true;
  }
  if (leaf?.kind === "html") {
    if (leaf.end === null && isBlank(rest)) return false;
    leaf.lines.push(isBlank(rest) ? "" : rest);
    if (leaf.end?.test(rest)) closeLeaf(scanner);
    return true;
  }
  return false;
}

const dedent = (line: string, columns: number): string => line.slice(Math.min(indentOf(line), columns));

/** A paragraph goes on over a line that left its containers, unless the line begins something else (§5.1). */
function isLazy(leaf: Growing | null, content: string): boolean {
  if (leaf?.kind !== "paragraph" || isBlank(content)) return false;
  const lead = indentOf(content);
  if (lead > 3) return true;
  const line = content.slice(lead);
  return !isHeading(line) && !isRule(line) && fenceOf(line) === null && htmlEnd(line, true) === undefined;
}

function enter(scanner: Scanner, matched: number, added: readonly Open[]): void {
  const left = scanner.open[matched]?.container;
  closeDownTo(scanner, matched);
  const [first] = added;
  if (first !== undefined && left !== undefined && left.type !== "quote" && alike(left, first.container)) {
    first.container = left;
  }
  for (const each of added) each.tight = !scanner.blank;
  scanner.open.push(...added);
}

function closeDownTo(scanner: Scanner, depth: number): void {
  closeLeaf(scanner);
  if (scanner.open.length > depth && scanner.open.at(-1)?.fresh === true) {
    beginLeaf(scanner, { kind: "paragraph", lines: [""] });
    closeLeaf(scanner);
  }
  scanner.open.length = Math.min(scanner.open.length, depth);
}

function beginLeaf(scanner: Scanner, leaf: Omit<Growing, "opens" | "tight">): void {
  closeLeaf(scanner);
  const fresh = scanner.open.filter((each) => each.fresh);
  for (const each of fresh) each.fresh = false;
  scanner.leaf = { ...leaf, opens: fresh.length, tight: fresh[0]?.tight ?? !scanner.blank };
  scanner.blank = false;
}

function scanContent(scanner: Scanner, content: string): void {
  const lead = indentOf(content);
  const { leaf } = scanner;
  if (lead > 3 && leaf?.kind !== "paragraph") {
    if (leaf?.kind !== "indented") beginLeaf(scanner, { kind: "indented", lines: [] });
    scanner.leaf?.lines.push(content.slice(4));
    return;
  }
  if (leaf?.kind === "indented") closeLeaf(scanner);
  const line = content.slice(lead);
  if (lead > 3) leaf?.lines.push(line);
  else if (!beginsSpecial(scanner, line, lead)) scanText(scanner, line);
}

function beginsSpecial(scanner: Scanner, line: string, lead: number): boolean {
  const fence = fenceOf(line);
  const inParagraph = scanner.leaf?.kind === "paragraph";
  const end = htmlEnd(line, inParagraph || scanner.leaf?.kind === "table");
  if (isHeading(line)) single(scanner, "heading", collapseSpaces(trimEnd(line)));
  else if (fence !== null) {
    beginLeaf(scanner, { kind: "fenced", lines: [trimEnd(line)], fence, fenceIndent: lead });
  } else if (end !== undefined) {
    beginLeaf(scanner, { kind: "html", lines: [line], end });
    if (end?.test(line)) closeLeaf(scanner);
  } else if (inParagraph && isUnderline(line)) underline(scanner, line.startsWith("=") ? "#" : "##");
  // "- ---" would be one rule of four dashes: in a list a rule is drawn with the sign that no list begins with.
  else if (isRule(line))
    single(scanner, "rule", scanner.open.length > 0 ? "___" : collapseSpaces(trimEnd(line)));
  else return false;
  return true;
}

function single(scanner: Scanner, kind: "heading" | "rule", text: string): void {
  beginLeaf(scanner, { kind: "paragraph", lines: [] });
  emit(scanner, kind, text);
  scanner.leaf = null;
}

/** An underlined heading becomes a `#` one: the same heading, and it can be moved without its surroundings. */
function underline(scanner: Scanner, marks: string): void {
  const text = collapseSpaces((scanner.leaf?.lines ?? []).join(" "));
  emit(scanner, "heading", /(^| )#+$/.test(text) ? `${marks} ${text} #` : `${marks} ${text}`);
  scanner.leaf = null;
}

function scanText(scanner: Scanner, line: string): void {
  const { leaf } = scanner;
  if (leaf?.kind === "table") {
    emit(scanner, "row", collapseSpaces(line));
    return;
  }
  if (leaf?.kind !== "paragraph") {
    beginLeaf(scanner, { kind: "paragraph", lines: [line] });
    return;
  }
  const head = leaf.lines.at(-1);
  if (head !== undefined && isDelimiterRow(line) && cellCount(head) === cellCount(line)) {
    leaf.lines.pop();
    if (leaf.lines.length > 0) closeLeaf(scanner);
    beginTable(scanner, head, line);
  } else leaf.lines.push(line);
}

function beginTable(scanner: Scanner, head: string, delimiters: string): void {
  if (scanner.leaf === null) beginLeaf(scanner, { kind: "paragraph", lines: [] });
  emit(scanner, "table", `${collapseSpaces(head)}\n${collapseSpaces(delimiters)}`);
  scanner.leaf = { kind: "table", lines: [], opens: 0, tight: true };
}

function emit(scanner: Scanner, kind: Leaf["kind"], text: string): void {
  const { leaf, open } = scanner;
  const path = open.map((each) => each.container);
  scanner.leaves.push({ kind, path, opens: leaf?.opens ?? 0, tight: leaf?.tight ?? false, text });
}

function closeLeaf(scanner: Scanner): void {
  const { leaf } = scanner;
  if (leaf?.kind === "paragraph") emit(scanner, "paragraph", paragraphText(leaf.lines));
  if (leaf?.kind === "html") emit(scanner, "html", trimEnd(leaf.lines.join("\n")));
  if (leaf?.kind === "fenced" || leaf?.kind === "indented") emit(scanner, "code", codeText(leaf));
  scanner.leaf = null;
}

/** Without the spaces, tabs and line feeds at the end; in linear time, unlike a pattern. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** No sign that needs words behind it to begin a block ("1.") is longer: longer lines need no second look. */
const LONGEST_SIGN = 100;

/**
 * Lines as they are, but a line that only its indentation kept in the paragraph is joined to the one before, as often
 * as what they make together would still leave it.
 */
function paragraphText(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    kept.push(line);
    let looked = 0;
    while (kept.length > 1 && looked <= LONGEST_SIGN && interruptsParagraph(kept.at(-1) ?? "")) {
      const last = kept.pop() ?? "";
      const before = kept.pop() ?? "";
      looked = before.length;
      kept.push(`${before} ${last}`);
    }
  }
  return collapseSpaces(trimEnd(kept.join("\n")));
}

/** Fenced code with its closing fence; indented code gets fences, so that no neighbour can swallow it. */
function codeText({ fence, lines }: Growing): string {
  if (fence === undefined) {
    const code = trimEnd(lines.join("\n"));
    const marks = "`".repeat(longestRun("`", lines, 2) + 1);
    return `${marks}\n${code}\n${marks}`;
  }
  const [opening = "", ...code] = lines;
  // Without its indentation a line of code may have come to close the fence.
  const length = code.some((line) => closesFence(line, fence))
    ? longestRun(fence.mark, code, fence.length) + 1
    : fence.length;
  const marks = fence.mark.repeat(length);
  return [marks + opening.slice(fence.length), ...code, marks].join("\n");
}

function longestRun(mark: string, lines: readonly string[], least: number): number {
  const runs = lines.flatMap((line) => line.match(mark === "`" ? /`+/g : /~+/g) ?? []);
  return runs.reduce((most, run) => Math.max(most, run.length), least);
}
