import type { BlockForm, ChangePart, Instruction, Quoted, QuotedBlocks, TextPlace } from "~/domain/amending";
import type { Messages } from "../fr";

const quote = (text: string) => `“${text.replace(/\s*\n\s*/g, " ")}”`;

function ordinal(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return `${rank}th`;
  return `${rank}${["th", "st", "nd", "rd"][rank % 10] ?? "th"}`;
}

const times = ({ occurrence }: Quoted) => (occurrence === null ? "" : ` (${ordinal(occurrence)} occurrence)`);
const ofTable = (table: number | null) => (table === null ? "of the table" : `of table ${table}`);

/** A word, some words, a sign, a sentence: with their article. */
function named(text: string): string {
  const count = text.match(/[\p{L}\p{N}\p{Extended_Pictographic}]\S*/gu)?.length ?? 0;
  if (count === 0) return `the sign ${quote(text)}`;
  if (count > 2 && /^\p{Lu}[\s\S]*[.!?…]$/u.test(text)) return `the sentence ${quote(text)}`;
  return count === 1 ? `the word ${quote(text)}` : `the words ${quote(text)}`;
}

const words = (quoted: Quoted) => named(quoted.text) + times(quoted);

function place(at: TextPlace): string {
  switch (at.kind) {
    case "alinea": {
      const { item, number } = at;
      if (item === null) return `paragraph ${number}`;
      return `paragraph ${number} (${item.numbered ? "number" : "item"} ${item.number} of the list)`;
    }
    case "heading":
      return `the heading ${quote(at.text)}${times({ text: at.text, occurrence: at.rank })}`;
    case "table":
      return `the head ${ofTable(at.table)}`;
    case "row":
      return `row ${at.row} ${ofTable(at.table)}`;
    case "rule":
      return `separating line ${at.number}`;
  }
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function range(first: TextPlace, last: TextPlace): string {
  if (first.kind !== "alinea" || last.kind !== "alinea" || first.number === last.number) return place(first);
  return `paragraphs ${first.number} ${last.number === first.number + 1 ? "and" : "to"} ${last.number}`;
}

const forms: Record<BlockForm, readonly [one: string, several: string]> = {
  alinea: ["the following paragraph", "the following paragraphs"],
  heading: ["the following heading", "the following headings"],
  item: ["the following list item", "the following list items"],
  quote: ["the following quotation", "the following quotations"],
  code: ["the following block", "the following blocks"],
  table: ["the table with this head", "the tables with these heads"],
  row: ["the following table row", "the following table rows"],
  rule: ["a separating line", "separating lines"],
};

const becomes: Record<BlockForm, string> = {
  alinea: "an ordinary paragraph",
  heading: "a heading",
  item: "a list item",
  quote: "a quotation",
  code: "a block of plain text",
  table: "a table",
  row: "a table row",
  rule: "a separating line",
};

function added({ form, texts }: QuotedBlocks): string {
  const what = forms[form][texts.length > 1 ? 1 : 0];
  return form === "rule" ? what : `${what}: ${texts.map(quote).join(", ")}`;
}

/** A part that speaks of the whole block, which is named `it`; null for the others. */
function ofWhole(part: ChangePart, it: string): string | null {
  switch (part.kind) {
    case "append":
      return `add ${named(part.text)} at the end of ${it}`;
    case "join":
      return `join ${it} to what comes before`;
    case "reshape":
      return `make ${it} ${becomes[part.form]}`;
    case "nest":
      return `move ${it} one level ${part.deeper ? "in" : "out"}`;
    case "replace":
    case "strike":
    case "insert":
    case "spacing":
    case "split":
      return null;
  }
}

function within(part: ChangePart): string {
  switch (part.kind) {
    case "replace":
      return `replace ${words(part.old)} by ${named(part.by)}`;
    case "strike":
      return `delete ${words(part.old)}`;
    case "insert":
      return `insert ${named(part.text)} ${part.after === null ? "at the beginning" : `after ${words(part.after)}`}`;
    case "spacing":
      return part.near === null ? "change the spacing" : `change the space after ${words(part.near)}`;
    case "split":
      return `begin a new paragraph ${part.after === null ? "at the beginning" : `after ${words(part.after)}`}`;
    case "append":
    case "join":
    case "reshape":
    case "nest":
      return ofWhole(part, "the whole") ?? "";
  }
}

/** The full stop that ends a quotation ends the sentence too. */
const ended = (text: string) => (/[.!?…] ?”$/u.test(text) ? text : `${text}.`);

function change(at: TextPlace, parts: readonly ChangePart[]): string {
  const [only] = parts;
  if (only === undefined || parts.length > 1) {
    return ended(`In ${place(at)}: ${parts.map((part, rank) => `(${rank + 1}) ${within(part)}`).join("; ")}`);
  }
  const whole = ofWhole(only, place(at));
  return ended(whole === null ? `In ${place(at)}, ${within(only)}` : upper(whole));
}

function says(instruction: Instruction): string {
  switch (instruction.kind) {
    case "change":
      return change(instruction.at, instruction.parts);
    case "rewrite":
      return ended(`Rewrite ${place(instruction.at)} as follows: ${quote(instruction.text)}`);
    case "strike":
      return ended(`Delete ${range(instruction.first, instruction.last)}`);
    case "move": {
      const where =
        instruction.after === null ? "to the beginning of the text" : `after ${place(instruction.after)}`;
      return ended(`Move ${range(instruction.first, instruction.last)} ${where}`);
    }
    case "insert": {
      const where =
        instruction.after === null ? "At the beginning of the text" : `After ${place(instruction.after)}`;
      return ended(`${where}, insert ${instruction.blocks.map(added).join(", then ")}`);
    }
  }
}

export const instructions: Messages["instructions"] = { says, place };
