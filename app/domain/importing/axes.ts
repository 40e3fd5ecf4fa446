import { foldWords } from "../folding";
import { measureLimits } from "../measure-limits";
import { importError } from "./errors";
import { cleanText, type Raw, type Report, textOf } from "./values";

/** An axis that the file names; `title` is "" where the file gives a number alone. */
export interface ImportedAxis {
  readonly number: number;
  readonly title: string;
}

/** What one measure says of its axis. */
export interface AxisMention {
  /** A number, a title, or both: "2", "Inclusion", "Axe 2 : Inclusion". */
  readonly axis: Raw | undefined;
  readonly title: Raw | undefined;
}

export const largestAxis = 99;

interface Mention {
  readonly number: number | null;
  readonly title: string;
  readonly raw: Raw;
}

export function isAxisNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= largestAxis;
}

function parseMention({ axis, title }: AxisMention, report: Report): Mention | null {
  const given = textOf(title, measureLimits.axisTitle, report);
  const text = cleanText(String(axis?.value ?? ""));
  const raw = text === "" ? title : axis;
  if (!raw || (text === "" && given === "")) return null;
  const [, number, rest = ""] =
    /^(?:axe|axis)?\s*(-?\d+(?:[.,]\d+)?)\s*(?:[.:)–—-]+\s*(.*))?$/isu.exec(text) ?? [];
  if (number === undefined) {
    return { number: null, title: given || textOf(axis, measureLimits.axisTitle, report), raw };
  }
  if (!isAxisNumber(Number(number))) {
    report(importError("bad-axis", raw.place, text, { first: 1, last: largestAxis }));
    return null;
  }
  const named = textOf({ value: rest, place: raw.place }, measureLimits.axisTitle, report);
  return { number: Number(number), title: given || named, raw };
}

export interface ResolvedAxes {
  readonly axes: readonly ImportedAxis[];
  /** The axis number of each mention, in their order; null where there is none (or a wrong one, reported). */
  readonly numbers: readonly (number | null)[];
}

/**
 * The axes of a file and each measure's axis. With declared axes a mention must be one of them. Without, the
 * axes are those that the measures name: by number, else by title, numbered on in order of appearance.
 */
export function resolveAxes(
  declared: readonly ImportedAxis[],
  mentions: readonly AxisMention[],
  report: Report,
): ResolvedAxes {
  const parsed = mentions.map((mention) => parseMention(mention, report));
  const titles = new Map(declared.map(({ number, title }) => [number, title]));
  if (declared.length === 0) nameAxes(titles, parsed, report);
  const byTitle = new Map([...titles].map(([number, title]) => [foldWords(title), number]));
  const numbers = parsed.map((mention) => {
    if (!mention) return null;
    const number = mention.number ?? byTitle.get(foldWords(mention.title)) ?? null;
    if (number !== null && titles.has(number)) return number;
    report(importError("unknown-axis", mention.raw.place, String(mention.raw.value)));
    return null;
  });
  const axes = [...titles].map(([number, title]) => ({ number, title })).sort((a, b) => a.number - b.number);
  return { axes, numbers };
}

function nameAxes(titles: Map<number, string>, mentions: readonly (Mention | null)[], report: Report): void {
  for (const mention of mentions) {
    if (!mention || mention.number === null) continue;
    const { number, title, raw } = mention;
    const known = titles.get(number) ?? "";
    if (known !== "" && title !== "" && foldWords(known) !== foldWords(title)) {
      report(importError("axis-title-conflict", raw.place, title, { number, other: known }));
    }
    titles.set(number, known || title);
  }
  const known = new Set([...titles.values()].map(foldWords));
  for (const mention of mentions) {
    if (!mention || mention.number !== null || known.has(foldWords(mention.title))) continue;
    known.add(foldWords(mention.title));
    titles.set(Math.max(0, ...titles.keys()) + 1, mention.title);
  }
}
