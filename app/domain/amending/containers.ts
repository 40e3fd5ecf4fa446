import { expandTabs, indentOf, isBlank, isRule, isUnderline, markerOf } from "./lines";
import type { Container } from "./shape";

/** Containers deeper than this are read as text: nobody writes them, and each level costs a look at the whole line. */
const DEEPEST = 32;

/** A container that the scanner is in. */
export interface Open {
  container: Container;
  /** Columns that a line must be indented by to stay in a list item. */
  readonly indent: number;
  fresh: boolean;
  /** No blank line came before its mark. */
  tight: boolean;
}

/** How many of the open containers a line goes on in, and the line without their marks. */
export function matchContainers(open: readonly Open[], line: string): { matched: number; rest: string } {
  if (open.length === 0) return { matched: 0, rest: line };
  let rest = expandTabs(line, 0);
  let column = 0;
  let matched = 0;
  const innermost = open.at(-1);
  for (const each of open) {
    const { container, indent } = each;
    if (container.type === "quote") {
      const lead = indentOf(rest);
      if (lead > 3 || rest.charAt(lead) !== ">") break;
      [rest, column] = afterQuoteMark(rest, lead, column);
    } else if (isBlank(rest)) {
      // An item may begin with one blank line, not two (§5.2).
      if (each.fresh && each === innermost) break;
    } else if (indentOf(rest) >= indent) {
      rest = rest.slice(indent);
      column += indent;
    } else break;
    matched += 1;
  }
  return { matched, rest };
}

function afterQuoteMark(line: string, lead: number, column: number): [string, number] {
  const past = column + lead + 1;
  const rest = expandTabs(line.slice(lead + 1), past);
  return rest.startsWith(" ") ? [rest.slice(1), past + 1] : [rest, past];
}

/** The containers that a line opens, and the line without their marks; `open`: how many it goes on in already. */
export function newContainers(
  line: string,
  inParagraph: boolean,
  open: number,
): { added: Open[]; rest: string } {
  const added: Open[] = [];
  let rest = expandTabs(line, 0);
  let column = 0;
  let interrupting = inParagraph;
  while (open + added.length < DEEPEST && !isBlank(rest)) {
    const lead = indentOf(rest);
    if (lead > 3) break;
    const mark = rest.slice(lead);
    if (mark.startsWith(">")) {
      added.push({ container: { type: "quote" }, indent: 0, fresh: true, tight: true });
      [rest, column] = afterQuoteMark(rest, lead, column);
    } else {
      const item = newItem(mark, lead, column, interrupting);
      if (item === null) break;
      added.push(item.open);
      rest = item.rest;
      column += item.open.indent;
    }
    interrupting = false;
  }
  return { added, rest };
}

function newItem(mark: string, lead: number, column: number, interrupting: boolean) {
  if (isRule(mark) || (interrupting && isUnderline(mark))) return null;
  const marker = markerOf(mark);
  if (marker === null) return null;
  const after = expandTabs(mark.slice(marker.length), column + lead + marker.length);
  const empty = isBlank(after);
  if (interrupting && (empty || (marker.number !== null && marker.number !== 1))) return null;
  const spaces = indentOf(after);
  const padding = empty || spaces > 4 ? 1 : spaces;
  const container: Container =
    marker.number === null
      ? { type: "bullet", mark: marker.mark }
      : { type: "ordered", delimiter: marker.mark, start: marker.number };
  const open: Open = { container, indent: lead + marker.length + padding, fresh: true, tight: true };
  return { open, rest: empty ? "" : after.slice(padding) };
}
