/** Everything that a file can be refused for; `messages/` turns each into a sentence. */
export const importErrorCodes = [
  // The file as a whole
  "file-too-large",
  "file-empty",
  "file-is-spreadsheet",
  "file-is-archive",
  "file-is-document",
  "file-is-image",
  "file-is-web-page",
  "file-is-binary",
  "broken-utf8",
  "broken-encoding",
  // The form of a table
  "broken-quotes",
  "unclosed-quote",
  "missing-column",
  "duplicate-column",
  "extra-cell",
  "no-rows",
  "too-many-rows",
  "too-many-cells",
  // The form of a JSON file
  "json-syntax",
  "json-too-deep",
  "json-unknown-shape",
  "wrong-type",
  // Values
  "missing-value",
  "too-long",
  "too-many",
  "bad-character",
  "bad-number",
  "bad-axis",
  "unknown-axis",
  "duplicate-axis",
  "axis-title-conflict",
  "bad-theme",
  "bad-email",
  "duplicate-email",
  "unknown-role",
  // People who are there already
  "unknown-panel",
  "already-member",
  "already-invited",
] as const;
export type ImportErrorCode = (typeof importErrorCodes)[number];

/** Where a value stands in the file, counted from 1. */
export interface Place {
  readonly line: number;
  /** In a table: which cell of the row. In JSON and for the file's own form: which character of the line. */
  readonly column: number;
  /** In a table: the column's heading as written. In JSON: the path, such as `mesures[3].titre`. */
  readonly columnName: string | null;
}

export interface ImportError extends Place {
  readonly code: ImportErrorCode;
  /** The offending value as written, cut to 80 characters. */
  readonly value: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const wholeFile: Place = { line: 1, column: 1, columnName: null };

const shown = 80;

/** An error at a place. */
export function importError(
  code: ImportErrorCode,
  place: Place,
  value = "",
  params: ImportError["params"] = {},
): ImportError {
  const { line, column, columnName } = place;
  const excerpt = value.length > shown ? `${value.slice(0, shown - 1)}…` : value;
  return { code, line, column, columnName, value: excerpt.replace(/\p{Surrogate}/gu, "\uFFFD"), params };
}
