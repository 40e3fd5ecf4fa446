import { measureLimits } from "../measure-limits";
import { type ImportedAxis, isAxisNumber, largestAxis } from "./axes";
import { importError, type Place } from "./errors";
import { has, isA, type JsonSource, type JsonValue, scalar } from "./json-source";
import { numberOf, type Raw, type Report, requiredText } from "./values";

interface RawAxis {
  readonly place: Place;
  readonly number: Raw | undefined;
  readonly title: Raw | undefined;
}

/** The axes that a JSON file declares: a list of { number, title }, or an object { "1": title }. */
export function jsonAxes(
  value: JsonValue | undefined,
  source: JsonSource,
  report: Report,
): readonly ImportedAxis[] {
  const titles = new Map<number, string>();
  for (const { place, number, title } of rawAxes(value, source, report)) {
    const text = requiredText(title, place, measureLimits.axisTitle, report);
    const read = numberOf(number, report);
    const written = String(number?.value ?? "");
    if (read === null) {
      if (written === "") report(importError("missing-value", number?.place ?? place));
    } else if (!isAxisNumber(read)) {
      report(importError("bad-axis", place, written, { first: 1, last: largestAxis }));
    } else if (titles.has(read)) {
      report(importError("duplicate-axis", place, written, { number: read, other: titles.get(read) ?? "" }));
    } else titles.set(read, text);
  }
  return [...titles].map(([number, title]) => ({ number, title }));
}

function rawAxes(value: JsonValue | undefined, source: JsonSource, report: Report): readonly RawAxis[] {
  if (value?.node.type === "object") {
    return [...source.members(value)].map(([key, title]) => ({
      place: title.place,
      number: { value: key, place: title.place },
      title: scalar(title, "text", report),
    }));
  }
  if (!has(value, "list", report)) return [];
  const objects = source.items(value).filter((item) => isA(item, "object", report));
  return objects.map((item) => {
    const members = source.members(item);
    const number = scalar(members.get("number"), "number", report);
    return { place: item.place, number, title: scalar(members.get("title"), "text", report) };
  });
}
