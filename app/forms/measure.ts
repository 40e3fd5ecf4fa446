import { z } from "zod";
import type { Indicator, MeasureContent } from "~/domain/measure";
import { measureLimits as limits } from "~/domain/measure-limits";
import { requiredText, text } from "./parse";

/** A number as people type it: "1 200,5" or "1200.5"; empty means unknown. */
const optionalNumber = z.string().transform((typed, context): number | null => {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return null;
  const value = Number(plain);
  if (Number.isFinite(value)) return value;
  context.addIssue({ code: "custom", message: "not-a-number" });
  return null;
});

const rows = <T extends z.ZodType>(cell: T, most: number) => z.array(cell).max(most).default([]);

const contentFields = {
  title: requiredText(limits.title),
  body: requiredText(limits.body),
  reasons: text(limits.reasons),
  actors: text(limits.actors),
  means: text(limits.means),
  cost: text(limits.cost),
  deadline: text(limits.deadline),
  alternative: text(limits.alternative),
  easyRead: text(limits.easyRead),
  "indicator-name": rows(text(limits.indicatorName), limits.indicators),
  "indicator-unit": rows(text(limits.indicatorUnit), limits.indicators),
  "indicator-baseline": rows(optionalNumber, limits.indicators),
  "indicator-target": rows(optionalNumber, limits.indicators),
  source: rows(text(limits.source), limits.sources),
};

const optionalId = z
  .string()
  .max(40)
  .transform((id) => (id === "" ? null : id));

/** A first draft. */
export const newMeasureForm = z
  .object({
    ...contentFields,
    panel: optionalId,
    axis: optionalId,
    behalf: optionalId.optional(),
    form_key: z.string().min(8).max(40),
  })
  .transform((fields, context) => ({
    panelId: fields.panel,
    axisId: fields.axis,
    onBehalfOf: fields.behalf ?? null,
    formKey: fields.form_key,
    content: contentOf(fields, context),
  }));

/** The next version of a measure, and the one that its writer had before their eyes. */
export const editMeasureForm = z
  .object({
    ...contentFields,
    base: z.coerce.number().int().min(1),
    settled: z.literal("on").optional(),
    note: text(limits.source),
  })
  .transform((fields, context) => ({
    baseVersion: fields.base,
    settled: fields.settled === "on",
    note: fields.note,
    content: contentOf(fields, context),
  }));

/** The common text of similar measures, and what becomes of them. */
export const mergeForm = z
  .object({
    ...contentFields,
    /** Each measure with the version that was read: `id:version`. */
    measure: rows(z.string().regex(/^[a-z0-9]{1,40}:\d{1,6}$/, "not-a-choice"), 50),
    target: optionalId,
    form_key: z.string().min(8).max(40),
  })
  .transform((fields, context) => ({
    measures: fields.measure.map((pair) => {
      const [id = "", version = ""] = pair.split(":");
      return { id, version: Number(version) };
    }),
    targetId: fields.target,
    formKey: fields.form_key,
    content: contentOf(fields, context),
  }));

type Fields = z.output<z.ZodObject<typeof contentFields>>;

function contentOf(fields: Fields, context: z.RefinementCtx): MeasureContent {
  const { title, body, reasons, actors, means, cost, deadline, alternative, easyRead } = fields;
  return {
    ...{
      title: title.replace(/\s+/g, " "),
      body,
      reasons,
      actors,
      means,
      cost,
      deadline,
      alternative,
      easyRead,
    },
    indicators: indicatorsOf(fields, context),
    sources: fields.source.filter((source) => source !== ""),
  };
}

/** A row of which nothing is filled is no indicator; one without a name is refused. */
function indicatorsOf(fields: Fields, context: z.RefinementCtx): Indicator[] {
  return fields["indicator-name"].flatMap((name, row): Indicator[] => {
    const unit = fields["indicator-unit"][row] ?? "";
    const baseline = fields["indicator-baseline"][row] ?? null;
    const target = fields["indicator-target"][row] ?? null;
    if (name === "" && unit === "" && baseline === null && target === null) return [];
    if (name === "") context.addIssue({ code: "custom", message: "required", path: ["indicator-name", row] });
    return [{ name, unit, baseline, target }];
  });
}

/** What a measure's form holds, as typed: texts only, whatever their worth. */
export interface MeasureDraft {
  readonly texts: Readonly<Record<DraftText, string>>;
  readonly indicators: readonly IndicatorDraft[];
  readonly sources: readonly string[];
}

export interface IndicatorDraft {
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
}

const draftTexts = [
  ...["title", "body", "reasons", "actors", "means", "cost", "deadline", "alternative", "easyRead"],
  ...["panel", "axis", "behalf", "note"],
] as const;
type DraftText = keyof Omit<MeasureContent, "indicators" | "sources"> | "panel" | "axis" | "behalf" | "note";

interface FormLike {
  get(name: string): unknown;
  getAll(name: string): unknown[];
}

/** Everything that was typed, to be shown again. */
export function typedDraft(form: FormLike): MeasureDraft {
  const all = (name: string) => form.getAll(`${name}[]`).map(asText);
  const [names, units] = [all("indicator-name"), all("indicator-unit")];
  const [baselines, targets] = [all("indicator-baseline"), all("indicator-target")];
  const texts = Object.fromEntries(draftTexts.map((name) => [name, asText(form.get(name))]));
  return {
    texts: texts as MeasureDraft["texts"],
    indicators: names.map((name, row) => ({
      ...{ name, unit: units[row] ?? "", baseline: baselines[row] ?? "", target: targets[row] ?? "" },
    })),
    sources: all("source"),
  };
}

/** A measure's content as its form shows it. */
export function draftOf(content: MeasureContent, more: Partial<MeasureDraft["texts"]> = {}): MeasureDraft {
  const { indicators, sources, ...texts } = content;
  return {
    texts: { panel: "", axis: "", behalf: "", note: "", ...texts, ...more },
    indicators: indicators.map(({ name, unit, baseline, target }) => ({
      ...{ name, unit, baseline: figure(baseline), target: figure(target) },
    })),
    sources,
  };
}

/** An empty form. */
export function emptyDraft(more: Partial<MeasureDraft["texts"]>): MeasureDraft {
  const texts = Object.fromEntries(draftTexts.map((name) => [name, ""])) as MeasureDraft["texts"];
  return { texts: { ...texts, ...more }, indicators: [], sources: [] };
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function figure(value: number | null): string {
  return value === null ? "" : String(value).replace(".", ",");
}
