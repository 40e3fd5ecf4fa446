import { type ImportedAxis, resolveAxes } from "./axes";
import { csvMeasures } from "./csv-measures";
import { decodeFile } from "./decode";
import type { ImportError } from "./errors";
import { jsonMeasures } from "./json-measures";
import { checkMeasure, type ImportedMeasure } from "./measure";
import type { Cell } from "./table";

export type { ImportedAxis } from "./axes";
export { type ImportError, type ImportErrorCode, importErrorCodes, type Place } from "./errors";
export type { ImportedMeasure } from "./measure";
export { type ImportPlan, type PlannedAxis, type PlannedPanel, planImport } from "./plan";

export interface ReadMeasures {
  readonly axes: readonly ImportedAxis[];
  readonly measures: readonly ImportedMeasure[];
  /** Columns or keys with a value that have no place in a measure, named so that nothing is dropped in silence. */
  readonly unread: readonly Cell[];
  /** In the order of the file. Where there is one, nothing may be imported. */
  readonly errors: readonly ImportError[];
}

/**
 * Reads measures from a file: JSON (the two shapes of `json-measures.ts`) or a table (CSV: see `table.ts`,
 * headings in `headings.ts`). `fileName` decides for JSON if it ends so; else the first character does.
 * Never throws on bytes; every error is named by code, line and column.
 */
export function readMeasures(bytes: Uint8Array, fileName: string): ReadMeasures {
  const decoded = decodeFile(bytes, fileName);
  if (decoded.text === null) return { axes: [], measures: [], unread: [], errors: decoded.errors };
  const isJson = /\.json$/i.test(fileName) || /^\s*[[{]/.test(decoded.text);
  const raw = isJson ? jsonMeasures(decoded.text) : csvMeasures(decoded);
  const errors: ImportError[] = [...raw.errors];
  const report = (error: ImportError) => void errors.push(error);
  const mentions = raw.measures.map(({ axis, axisTitle }) => ({ axis, title: axisTitle }));
  const { axes, numbers } = resolveAxes(raw.axes, mentions, report);
  const measures = raw.measures.map((measure, i) => checkMeasure(measure, numbers[i] ?? null, report));
  errors.sort((a, b) => a.line - b.line || a.column - b.column);
  return { axes, measures, unread: raw.unread, errors };
}
