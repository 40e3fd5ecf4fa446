import { type CsvError, parse } from "csv-parse/sync";
import { fileLimits } from "../measure-limits";
import { type Decoded, decodeFile } from "./decode";
import { type Delimiter, declaredDelimiter, sniffDelimiter } from "./delimiter";
import { type ImportError, importError, type Place, wholeFile } from "./errors";

/** A value and where it stands. */
export interface Cell extends Place {
  readonly text: string;
}

export interface Table {
  readonly headings: readonly Cell[];
  /** Rows below the headings; empty rows are left out, and so are empty cells past the last heading. */
  readonly rows: readonly (readonly Cell[])[];
  readonly errors: readonly ImportError[];
}

/**
 * Reads a table that a spreadsheet saved: comma, semicolon or tab; quoted cells; any encoding of
 * `decodeFile`. `isHeading` says which headings the caller knows, and helps to find the delimiter.
 * Never throws on bytes: what is wrong is in `errors`, each with its line and column.
 */
export function readTable(bytes: Uint8Array, isHeading: (heading: string) => boolean, fileName = ""): Table {
  return tableOf(decodeFile(bytes, fileName), isHeading);
}

/** The same from a text that is decoded already. */
export function tableOf(decoded: Decoded, isHeading: (heading: string) => boolean): Table {
  if (decoded.text === null) return { headings: [], rows: [], errors: decoded.errors };
  const declared = declaredDelimiter(decoded.text);
  const skippedLines = declared ? 1 : 0;
  const text = declared
    ? decoded.text.slice(decoded.text.indexOf("\n") + 1 || decoded.text.length)
    : decoded.text;
  const delimiter = declared ?? sniffDelimiter(text, isHeading);
  if (mostCells(text, delimiter) > fileLimits.cells) {
    const errors = [importError("too-many-cells", wholeFile, "", { limit: fileLimits.cells })];
    return { headings: [], rows: [], errors };
  }
  const { records, errors } = readRecords(text, delimiter, skippedLines);
  const [headings = [], ...rows] = records;
  return withoutOverhang(headings, rows, errors);
}

/** How many cells a text may hold at most: a file of delimiters alone would keep the server for seconds. */
function mostCells(text: string, delimiter: Delimiter): number {
  let count = 1;
  for (const character of text) if (character === delimiter || character === "\n") count++;
  return count;
}

interface Records {
  readonly records: readonly (readonly Cell[])[];
  readonly errors: readonly ImportError[];
}

function readRecords(text: string, delimiter: Delimiter, skippedLines: number): Records {
  const errors: ImportError[] = [];
  let lastLine = 1;
  const cells = parse(text, {
    delimiter,
    record_delimiter: "\n",
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) errors.push(quoteError(error, lastLine, skippedLines));
      return undefined;
    },
    cast: (value, { lines, index }) => {
      lastLine = lines;
      // The parser knows the line on which a cell ends.
      const line = lines - (value.split("\n").length - 1) + skippedLines;
      return { text: value, line, column: index + 1, columnName: null };
    },
    // The types know of texts only; `cast` above makes a cell of each.
  }) as unknown as Cell[][];
  return { records: cells.filter((row) => row.some((cell) => cell.text.trim() !== "")), errors };
}

/** For an unclosed quote the parser names the last line of the file; the quote opened after the last whole cell. */
function quoteError(error: CsvError, lastLine: number, skippedLines: number): ImportError {
  const column = typeof error.column === "number" ? error.column : 0;
  const unclosed = error.code === "CSV_QUOTE_NOT_CLOSED";
  const parserLine = typeof error.lines === "number" ? error.lines : 1;
  const opened = column === 0 && lastLine < parserLine ? lastLine + 1 : lastLine;
  const line = (unclosed ? opened : parserLine) + skippedLines;
  return importError(unclosed ? "unclosed-quote" : "broken-quotes", {
    line,
    column: column + 1,
    columnName: null,
  });
}

function withoutOverhang(
  headings: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  formErrors: readonly ImportError[],
): Table {
  const width = headings.findLastIndex((heading) => heading.text !== "") + 1;
  const kept = rows.slice(0, fileLimits.rows);
  const extra = kept.flatMap((row) => row.slice(width).find((cell) => cell.text !== "") ?? []);
  const errors = [...formErrors, ...extra.map((cell) => importError("extra-cell", cell, cell.text))];
  const over = rows[fileLimits.rows]?.[0];
  if (over)
    errors.push(importError("too-many-rows", over, "", { limit: fileLimits.rows, count: rows.length }));
  if (rows.length === 0 && errors.length === 0) errors.push(importError("no-rows", wholeFile));
  const named = kept.map((row) =>
    row.slice(0, width).map((cell, i) => ({ ...cell, columnName: headings[i]?.text ?? null })),
  );
  return { headings: headings.slice(0, width), rows: named, errors };
}

/** Which heading is which column, by a table of synonyms; unknown and repeated headings are named. */
export interface Columns<Key extends string> {
  readonly at: (row: readonly Cell[], key: Key) => Cell | undefined;
  readonly has: (key: Key) => boolean;
  readonly unread: readonly Cell[];
  readonly errors: readonly ImportError[];
}

export function columnsOf<Key extends string>(
  headings: readonly Cell[],
  keyOf: (heading: string) => Key | null,
): Columns<Key> {
  const places = new Map<Key, number>();
  const unread: Cell[] = [];
  const errors: ImportError[] = [];
  for (const [index, heading] of headings.entries()) {
    const key = keyOf(heading.text);
    const named = { ...heading, columnName: heading.text };
    if (key === null) {
      if (heading.text !== "") unread.push(named);
    } else if (places.has(key))
      errors.push(importError("duplicate-column", named, heading.text, { column: key }));
    else places.set(key, index);
  }
  const at = (row: readonly Cell[], key: Key) => {
    const index = places.get(key);
    return index === undefined ? undefined : row[index];
  };
  return { at, has: (key) => places.has(key), unread, errors };
}
