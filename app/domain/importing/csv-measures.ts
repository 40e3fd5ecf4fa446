import { measureLimits } from "../measure-limits";
import type { Decoded } from "./decode";
import { importError, wholeFile } from "./errors";
import { type MeasureColumn, measureColumn } from "./headings";
import { measureTexts, type RawIndicator, type RawMeasure } from "./measure";
import type { RawFile } from "./raw-file";
import { type Cell, type Columns, columnsOf, tableOf } from "./table";
import { type Raw, splitRaw } from "./values";

/** The measures of a table, one a row, values not yet read. */
export function csvMeasures(decoded: Decoded): RawFile {
  const table = tableOf(decoded, (heading) => measureColumn(heading) !== null);
  if (table.headings.length === 0) return { axes: [], measures: [], unread: [], errors: table.errors };
  const columns = columnsOf(table.headings, measureColumn);
  const missing = (["title", "body"] as const)
    .filter((column) => !columns.has(column))
    .map((column) => importError("missing-column", headingPlace(table.headings), "", { column }));
  const errors = [...table.errors, ...columns.errors, ...missing];
  const measures = missing.length > 0 ? [] : table.rows.map((row) => rawMeasure(row, columns));
  return { axes: [], measures, unread: columns.unread, errors };
}

function headingPlace(headings: readonly Cell[]) {
  return { ...wholeFile, line: headings[0]?.line ?? 1 };
}

function rawMeasure(row: readonly Cell[], columns: Columns<MeasureColumn>): RawMeasure {
  const at = (column: MeasureColumn): Raw | undefined => rawCell(columns.at(row, column));
  const texts = Object.fromEntries(measureTexts.map((key) => [key, at(key)]));
  const place = { line: row[0]?.line ?? 1, column: 1, columnName: row[0]?.columnName ?? null };
  const indicators = Array.from({ length: measureLimits.indicators }, (_, i) =>
    rawIndicator(i + 1, row, columns),
  );
  return {
    place,
    texts,
    axis: at("axis"),
    axisTitle: at("axisTitle"),
    theme: at("theme"),
    indicators: indicators.filter((indicator) => indicator !== null),
    sources: splitRaw(at("sources")),
  };
}

function rawCell(cell: Cell | undefined): Raw | undefined {
  return cell && { value: cell.text, place: cell };
}

function rawIndicator(n: number, row: readonly Cell[], columns: Columns<MeasureColumn>): RawIndicator | null {
  const cells = (["indicator", "unit", "baseline", "target"] as const).map((key) =>
    columns.at(row, `${key} ${n}`),
  );
  const first = cells.find((cell) => cell !== undefined);
  if (!first) return null;
  const [name, unit, baseline, target] = cells.map(rawCell);
  return { place: first, name, unit, baseline, target };
}
