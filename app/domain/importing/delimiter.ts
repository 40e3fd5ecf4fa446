import { parse } from "csv-parse/sync";

export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleRows = 30;
const sampleLength = 200_000;

/** Spreadsheets on a French system and programs elsewhere disagree; some write the answer in a first line. */
export function declaredDelimiter(text: string): Delimiter | null {
  const declared = /^"?sep=([,;\t])"?[,;\t]*(\n|$)/i.exec(text)?.[1];
  return delimiters.find((delimiter) => delimiter === declared) ?? null;
}

/**
 * The delimiter under which the first rows make most sense: most headings known, then most rows as wide as
 * the headings, then most columns. Quoted cells are respected.
 */
export function sniffDelimiter(text: string, isHeading: (heading: string) => boolean): Delimiter {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: score(text, delimiter, isHeading) }));
  return scored.reduce((best, next) => (compareScores(next.score, best.score) > 0 ? next : best)).delimiter;
}

type Score = readonly [knownHeadings: number, regularRows: number, columns: number];

function score(text: string, delimiter: Delimiter, isHeading: (heading: string) => boolean): Score {
  const [headings = [], ...rows] = sample(text, delimiter);
  const regular = rows.filter((row) => row.length === headings.length).length / Math.max(1, rows.length);
  return [headings.filter(isHeading).length, headings.length > 1 ? regular : 0, headings.length];
}

function compareScores(a: Score, b: Score): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function sample(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  return parse(text.slice(0, sampleLength), {
    delimiter,
    record_delimiter: "\n",
    to: sampleRows,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
}
