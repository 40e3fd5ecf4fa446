import { type ImportError, importError, wholeFile } from "./errors";
import { jsonAxes } from "./json-axes";
import { has, isA, type JsonSource, type JsonValue, readJson, scalar } from "./json-source";
import { type MeasureText, measureTexts, type RawIndicator, type RawMeasure } from "./measure";
import type { RawFile } from "./raw-file";
import type { Cell } from "./table";
import { type Raw, type Report, splitRaw } from "./values";

/**
 * The two shapes of JSON, as data: which key holds what.
 * `palabre`: { axes: [{ number, title }], measures: [{ title, axis, body, …, indicators: [{ name, unit, baseline,
 * target }], sources: [text] }] }. `commons`: { note, axes: { "1": title }, mesures: [{ titre, axe_id, texte, …,
 * indicateur, unite, reference, cible, source_complement }] }, as the demonstration's file.
 */
interface Shape {
  readonly measures: string;
  readonly root: readonly string[];
  readonly texts: Readonly<Partial<Record<MeasureText, string>>>;
  readonly axis: string;
  readonly theme: string;
  readonly sources: string;
  readonly indicator: Readonly<Record<"name" | "unit" | "baseline" | "target", string>>;
  /** The key of a list of indicators; null where a measure has one, in keys of its own. */
  readonly indicators: string | null;
}

const shapes: readonly Shape[] = [
  {
    measures: "measures",
    root: ["axes", "measures"],
    texts: Object.fromEntries(measureTexts.map((key) => [key, key])),
    axis: "axis",
    theme: "theme",
    sources: "sources",
    indicators: "indicators",
    indicator: { name: "name", unit: "unit", baseline: "baseline", target: "target" },
  },
  {
    measures: "mesures",
    root: ["note", "axes", "mesures"],
    texts: { title: "titre", body: "texte", origin: "graine" },
    axis: "axe_id",
    theme: "theme_decret",
    sources: "source_complement",
    indicators: null,
    indicator: { name: "indicateur", unit: "unite", baseline: "reference", target: "cible" },
  },
];

/** The measures of a JSON text, values not yet read. */
export function jsonMeasures(text: string): RawFile {
  const source = readJson(text);
  const errors: ImportError[] = [...source.errors];
  const refused = { axes: [], measures: [], unread: [], errors };
  if (!source.root || errors.length > 0) return refused;
  const root = source.members(source.root);
  const shape = shapes.find(({ measures }) => root.has(measures));
  if (!shape) {
    errors.push(
      importError("json-unknown-shape", wholeFile, "", {
        expected: shapes.map((s) => s.measures).join(", "),
      }),
    );
    return refused;
  }
  const report: Report = (error) => void errors.push(error);
  const axes = jsonAxes(root.get("axes"), source, report);
  const list = root.get(shape.measures);
  const values = has(list, "list", report) ? source.items(list) : [];
  const objects = values.filter((value) => isA(value, "object", report));
  const measures = objects.map((value) => rawMeasure(value, shape, source, report));
  if (measures.length === 0 && errors.length === 0)
    errors.push(importError("no-rows", list?.place ?? wholeFile));
  return { axes, measures, unread: unread(source.root, objects, shape, source), errors };
}

function rawMeasure(value: JsonValue, shape: Shape, source: JsonSource, report: Report): RawMeasure {
  const members = source.members(value);
  const text = (key: string | undefined): Raw | undefined =>
    key === undefined ? undefined : scalar(members.get(key), "text", report);
  return {
    place: value.place,
    texts: Object.fromEntries(measureTexts.map((key) => [key, text(shape.texts[key])])),
    axis: scalar(members.get(shape.axis), "number", report),
    axisTitle: undefined,
    theme: scalar(members.get(shape.theme), "number", report),
    indicators: indicatorsOf(value, shape, source, report),
    sources: sourcesOf(members.get(shape.sources), source, report),
  };
}

function indicatorsOf(
  value: JsonValue,
  shape: Shape,
  source: JsonSource,
  report: Report,
): readonly RawIndicator[] {
  if (shape.indicators === null) return [rawIndicator(value, shape, source, report)];
  const list = source.members(value).get(shape.indicators);
  if (!has(list, "list", report)) return [];
  const objects = source.items(list).filter((item) => isA(item, "object", report));
  return objects.map((item) => rawIndicator(item, shape, source, report));
}

function rawIndicator(value: JsonValue, shape: Shape, source: JsonSource, report: Report): RawIndicator {
  const members = source.members(value);
  const { name, unit, baseline, target } = shape.indicator;
  return {
    place: value.place,
    name: scalar(members.get(name), "text", report),
    unit: scalar(members.get(unit), "text", report),
    baseline: scalar(members.get(baseline), "number", report),
    target: scalar(members.get(target), "number", report),
  };
}

/** A list of texts is taken as it is; one text may hold several sources. */
function sourcesOf(value: JsonValue | undefined, source: JsonSource, report: Report): readonly Raw[] {
  if (value?.node.type !== "array") return splitRaw(scalar(value, "text", report));
  return source
    .items(value)
    .flatMap((item) => scalar(item, "text", report) ?? [])
    .filter((raw) => raw.value !== null && raw.value !== "");
}

/** Keys that the shape has no place for, each named once, where it first has a value. */
function unread(
  root: JsonValue,
  measures: readonly JsonValue[],
  shape: Shape,
  source: JsonSource,
): readonly Cell[] {
  const indicatorKeys = Object.values(shape.indicator);
  const measureKeys = [
    ...Object.values(shape.texts),
    ...[shape.axis, shape.theme, shape.sources],
    ...(shape.indicators === null ? indicatorKeys : [shape.indicators]),
  ];
  const found = [[root, shape.root] as const, ...measures.map((measure) => [measure, measureKeys] as const)];
  const cells = new Map<string, Cell>();
  for (const [value, known] of found) {
    for (const [key, { node, place }] of source.members(value)) {
      if (known.includes(key) || cells.has(key) || node.type === "null" || node.value === "") continue;
      cells.set(key, { ...place, text: key });
    }
  }
  return [...cells.values()];
}
