import { type ImportError, importError, type Place } from "./errors";

/** A value as the file holds it: a cell of a table, or a string, a number or null of JSON. */
export interface Raw {
  readonly value: string | number | null;
  readonly place: Place;
}

export type Report = (error: ImportError) => void;

/** Tab, line feed and carriage return are text; the other C0 controls, DEL and lone surrogates are damage. */
function isDamaged(text: string): boolean {
  if (/\p{Surrogate}/u.test(text)) return true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0x7f) return true;
  }
  return false;
}

/** Line ends as "\n" (vertical tab is a line end within a cell of some spreadsheets), composed accents, no margins. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f]/g, "\n")
    .normalize("NFC")
    .trim();
}

/** The text of a value, cleaned; reports what is damaged or longer than `limit`. Nothing is "". */
export function textOf(raw: Raw | undefined, limit: number, report: Report): string {
  if (!raw || raw.value === null) return "";
  const text = cleanText(String(raw.value));
  if (isDamaged(text)) report(importError("bad-character", raw.place, text));
  else if (text.length > limit)
    report(importError("too-long", raw.place, text, { limit, length: text.length }));
  return text;
}

/** A text that must be there. */
export function requiredText(raw: Raw | undefined, at: Place, limit: number, report: Report): string {
  const text = textOf(raw, limit, report);
  if (text === "") report(importError("missing-value", raw?.place ?? at));
  return text;
}

const largest = 1e15;
const longestNumber = 40;

/**
 * A number as people write it in French or English: "12,5", "1 200", "1.234,5", "1,234.5", "-3", "30 %".
 * One comma or one point alone is the decimal mark ("1,200" is 1.2, as a French reader has it); a mark that
 * comes several times groups thousands. Returns null for what is no number.
 */
export function parseNumber(text: string): number | null {
  // Longer is no number, and the patterns below would be slow to say so.
  if (text.length > longestNumber) return null;
  const compact = text.trim().replace(/\s*%$/, "").replace(/^[−–]/, "-");
  const ungrouped = /^[+-]?\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/.test(compact)
    ? compact.replace(/[\s'’]/g, "")
    : compact;
  const plain = withPoint(ungrouped);
  if (plain === null || !/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return null;
  const number = Number(plain);
  return Math.abs(number) <= largest ? number : null;
}

function withPoint(text: string): string | null {
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll(".", "").replace(",", ".");
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(text)) return text.replaceAll(",", "");
  if (/^[+-]?\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replaceAll(".", "");
  if (/^[+-]?\d{1,3}(,\d{3}){2,}$/.test(text)) return text.replaceAll(",", "");
  return (text.match(/[.,]/g) ?? []).length > 1 ? null : text.replace(",", ".");
}

/** The number of a value, or null when there is none; reports what is no number. */
export function numberOf(raw: Raw | undefined, report: Report): number | null {
  if (!raw || raw.value === null || raw.value === "") return null;
  if (typeof raw.value === "string" && raw.value.trim() === "") return null;
  const number = typeof raw.value === "number" ? raw.value : parseNumber(raw.value);
  if (number !== null && Math.abs(number) <= largest) return number;
  report(importError("bad-number", raw.place, String(raw.value)));
  return null;
}

/** Several values in one text: one a line, or parted by ";" or "|". */
export function splitRaw(raw: Raw | undefined): readonly Raw[] {
  if (!raw || raw.value === null) return [];
  const items = cleanText(String(raw.value)).split(/\n|\||;\s+/);
  return items.map((item) => ({ value: item.trim(), place: raw.place })).filter(({ value }) => value !== "");
}
