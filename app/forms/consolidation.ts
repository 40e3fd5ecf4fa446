import { z } from "zod";
import { amendmentLimits } from "~/domain/amendment";
import { measureLimits } from "~/domain/measure-limits";
import { requiredText, text } from "./parse";

const id = z.string().min(1).max(100);

/** What is done at the consolidation table. */
export const tableForm = z.discriminatedUnion("step", [
  z.object({
    step: z.literal("together"),
    ids: z.array(id).max(500).default([]),
    together_reason: requiredText(amendmentLimits.decision),
  }),
  z.object({
    step: z.literal("order"),
    moved: id,
    before: z
      .string()
      .max(100)
      .optional()
      .transform((value) => value || null),
    order_reason: requiredText(amendmentLimits.decision),
  }),
]);

/** A text that settles a conflict. */
export const settlementForm = z.object({
  step: z.enum(["preview", "send"]),
  base_version: z.coerce.number().int().min(1),
  title: text(amendmentLimits.title),
  body: text(measureLimits.body),
  reasons: requiredText(amendmentLimits.reasons),
  form_key: id,
});
