import type { Indicator, MeasureContent } from "../measure";
import { decreeThemes, measureLimits } from "../measure-limits";
import { type ImportError, importError, type Place } from "./errors";
import { cleanText, numberOf, type Raw, type Report, requiredText, textOf } from "./values";

/** A measure as a file has it: texts cleaned, "" where there is nothing. */
export interface ImportedMeasure extends MeasureContent {
  /** The line of the file that it starts on. */
  readonly line: number;
  /** Number of its axis. */
  readonly axis: number | null;
  /** Name of its panel. */
  readonly panel: string;
  /** Theme of decree 2022-1084 (REEN), 1 to 6. */
  readonly theme: number | null;
  /** Where the file says that the measure comes from: provenance, kept as written. */
  readonly origin: string;
}

const optionalTexts = [
  "reasons",
  "actors",
  "means",
  "cost",
  "deadline",
  "alternative",
  "easyRead",
  "panel",
  "origin",
] as const;
type OptionalText = (typeof optionalTexts)[number];
export const measureTexts = ["title", "body", ...optionalTexts] as const;
export type MeasureText = (typeof measureTexts)[number];

export interface RawIndicator {
  readonly place: Place;
  readonly name: Raw | undefined;
  readonly unit: Raw | undefined;
  readonly baseline: Raw | undefined;
  readonly target: Raw | undefined;
}

/** A measure as it was found, before its values are read; the same whatever the file's format. */
export interface RawMeasure {
  readonly place: Place;
  readonly texts: Readonly<Partial<Record<MeasureText, Raw | undefined>>>;
  readonly axis: Raw | undefined;
  readonly axisTitle: Raw | undefined;
  readonly theme: Raw | undefined;
  readonly indicators: readonly RawIndicator[];
  readonly sources: readonly Raw[];
}

/** Reads the values of one measure; every wrong one is reported, none stops the reading. */
export function checkMeasure(raw: RawMeasure, axis: number | null, report: Report): ImportedMeasure {
  const { texts, place } = raw;
  const optional = Object.fromEntries(
    optionalTexts.map((key) => [key, textOf(texts[key], measureLimits[key], report)]),
  ) as Record<OptionalText, string>;
  return {
    line: place.line,
    title: requiredText(texts.title, place, measureLimits.title, report).replace(/\s+/g, " "),
    axis,
    body: requiredText(texts.body, place, measureLimits.body, report),
    ...optional,
    indicators: checkIndicators(raw, report),
    sources: checkSources(raw, report),
    theme: checkTheme(raw.theme, report),
  };
}

function checkIndicators({ indicators, place }: RawMeasure, report: Report): readonly Indicator[] {
  const present = indicators.filter(({ name, unit, baseline, target }) =>
    [name, unit, baseline, target].some(
      (raw) => raw && raw.value !== null && cleanText(String(raw.value)) !== "",
    ),
  );
  reportTooMany(present.length, measureLimits.indicators, present[0]?.place ?? place, report);
  return present.map((raw) => ({
    name: requiredText(raw.name, raw.place, measureLimits.indicatorName, report),
    unit: textOf(raw.unit, measureLimits.indicatorUnit, report),
    baseline: numberOf(raw.baseline, report),
    target: numberOf(raw.target, report),
  }));
}

function checkSources({ sources, place }: RawMeasure, report: Report): readonly string[] {
  reportTooMany(sources.length, measureLimits.sources, sources[0]?.place ?? place, report);
  return sources.map((raw) => textOf(raw, measureLimits.source, report));
}

function reportTooMany(
  count: number,
  limit: number,
  place: Place,
  report: (error: ImportError) => void,
): void {
  if (count > limit) report(importError("too-many", place, "", { limit, count }));
}

function checkTheme(raw: Raw | undefined, report: Report): number | null {
  const theme = numberOf(raw, report);
  if (!raw || theme === null) return null;
  const { first, last } = decreeThemes;
  if (Number.isInteger(theme) && theme >= first && theme <= last) return theme;
  report(importError("bad-theme", raw.place, String(theme), { first, last }));
  return null;
}
