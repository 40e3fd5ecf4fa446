import { z } from "zod";
import type { ConventionEdit, ConventionPart } from "~/domain/convention-edit";
import { logoLimits } from "~/domain/logo";
import { checkbox, optionalDate, requiredText, type Typed, text } from "./parse";
import { ruleShape, ruleTyped, toRule } from "./rule";

const TITLE = 160;
const CITY = 80;
const MANDATE = 2_000;
const CHARTER = 60_000;

export const newConventionForm = z.object({
  form_key: z.string(),
  title: requiredText(TITLE),
  city: requiredText(CITY),
  mandate: requiredText(MANDATE),
  facilitates: checkbox,
});

const dates = z
  .object({ starts_on: optionalDate, ends_on: optionalDate })
  .refine(({ starts_on, ends_on }) => !starts_on || !ends_on || starts_on <= ends_on, {
    message: "dates-reversed",
    path: ["ends_on"],
  });

/** One form a part of the convention: what it sends becomes the edit of that part. */
export const partForms = {
  identity: z
    .object({
      title: requiredText(TITLE),
      city: requiredText(CITY),
      accent: z.string().regex(/^#[0-9a-f]{6}$/i, "not-a-colour"),
    })
    .transform((value): ConventionEdit => ({ part: "identity", ...value })),
  mandate: z
    .object({ mandate: requiredText(MANDATE) })
    .transform((value): ConventionEdit => ({ part: "mandate", ...value })),
  charter: z
    .object({ charter: text(CHARTER) })
    .transform((value): ConventionEdit => ({ part: "charter", ...value })),
  dates: dates.transform(
    ({ starts_on: startsOn, ends_on: endsOn }): ConventionEdit => ({ part: "dates", startsOn, endsOn }),
  ),
  openness: z
    .object({ public_measures: z.enum(["yes", "no"]) })
    .transform(
      (value): ConventionEdit => ({ part: "openness", publicMeasures: value.public_measures === "yes" }),
    ),
  rule: z
    .object(ruleShape)
    .transform((fields, context): ConventionEdit => ({ part: "rule", defaultRule: toRule(fields, context) })),
} satisfies Record<ConventionPart, z.ZodType<ConventionEdit>>;

/** The fields that give this part again. */
export function partTyped(edit: ConventionEdit): Typed {
  switch (edit.part) {
    case "identity":
      return { title: edit.title, city: edit.city, accent: edit.accent };
    case "mandate":
      return { mandate: edit.mandate };
    case "charter":
      return { charter: edit.charter };
    case "dates":
      return { starts_on: edit.startsOn ?? "", ends_on: edit.endsOn ?? "" };
    case "openness":
      return { public_measures: edit.publicMeasures ? "yes" : "no" };
    case "rule":
      return ruleTyped(edit.defaultRule);
  }
}

export const logoForm = z.object({ intent: z.enum(["save", "remove"]), alt: text(logoLimits.alt) });

const NAME = 120;
const id = z.string().min(1);
const direction = z.enum(["up", "down"]);

const axisValues = { title: requiredText(NAME), description: text(1_000) };
export const axisForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), key: id, ...axisValues }),
  z.object({ intent: z.literal("rename"), id, seen: z.string(), ...axisValues }),
  z.object({ intent: z.literal("move"), id, direction }),
  z.object({ intent: z.literal("remove"), id }),
]);

const panelValues = {
  name: requiredText(NAME),
  axisId: z.string().transform((value) => (value === "" ? null : value)),
};
export const panelForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), key: id, ...panelValues }),
  z.object({ intent: z.literal("rename"), id, seen: z.string(), ...panelValues }),
  z.object({ intent: z.literal("move"), id, direction }),
  z.object({ intent: z.literal("remove"), id }),
]);

export const phaseForm = z.object({ from: z.string(), to: z.string(), reason: requiredText(1_000) });
