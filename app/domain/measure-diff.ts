import { type BlockDiff, diffTexts, diffWords } from "./amending";
import type { MeasureContent } from "./measure";
import { plainLines } from "./measure-text";

export type ContentField = keyof MeasureContent;

/** What changed in one part of a measure. */
export interface FieldDiff {
  readonly field: ContentField;
  /** Paragraphs, items or lines, in the order of the newer text. */
  readonly blocks: readonly BlockDiff[];
}

const markdownFields: readonly ContentField[] = ["body", "reasons", "means", "alternative"];
/** Compared line by line: a sentence of easy reading is short and stands alone. */
const listFields: readonly ContentField[] = ["easyRead", "indicators", "sources"];
const order: readonly ContentField[] = [
  ...([
    "title",
    "easyRead",
    "body",
    "reasons",
    "actors",
    "means",
    "cost",
    "deadline",
    "alternative",
  ] as const),
  ...(["indicators", "sources"] as const),
];

/**
 * Compares two contents of a measure.
 * Out: the parts that differ, in the order of the page, each with what was kept, removed and added.
 */
export function diffContents(before: MeasureContent, after: MeasureContent): readonly FieldDiff[] {
  return order
    .map((field) => ({ field, blocks: diffField(field, linesOf(before, field), linesOf(after, field)) }))
    .filter(({ blocks }) => blocks.length > 0);
}

function diffField(field: ContentField, before: readonly string[], after: readonly string[]) {
  const [one, other] = [before.join("\n\n"), after.join("\n\n")];
  if (one === other) return [];
  if (markdownFields.includes(field)) return diffTexts(one, other);
  if (listFields.includes(field)) return diffLists(before, after);
  return [line("changed", diffWords(one, other))];
}

function linesOf(content: MeasureContent, field: ContentField): readonly string[] {
  if (field === "sources") return content.sources;
  if (field === "easyRead") return plainLines(content.easyRead);
  if (field !== "indicators") return [content[field]];
  return content.indicators.map(({ name, unit, baseline, target }) =>
    [name, ":", baseline ?? "?", "→", target ?? "?", unit].join(" ").trim(),
  );
}

/** Lines taken away, then the new list with what was added. */
function diffLists(before: readonly string[], after: readonly string[]): readonly BlockDiff[] {
  const gone = before.filter((text) => !after.includes(text));
  return [
    ...gone.map((text) => line("removed", [{ kind: "removed", text }])),
    ...after.map((text) =>
      before.includes(text)
        ? line("same", [{ kind: "same", text }])
        : line("added", [{ kind: "added", text }]),
    ),
  ];
}

function line(kind: BlockDiff["kind"], runs: BlockDiff["runs"]): BlockDiff {
  return { kind, before: null, after: null, runs };
}
