import { z } from "zod";
import { amendmentLimits } from "~/domain/amendment";
import { measureLimits } from "~/domain/measure-limits";
import { requiredText, text } from "./parse";

const steps = z.enum(["preview", "send"]);
const version = z.coerce.number().int().min(1);
const idOrNone = z
  .string()
  .max(100)
  .optional()
  .transform((value) => value || null);

/**
 * The version and, where only one paragraph is amended, its anchor, or the amendment that is amended: in the address of
 * the form.
 */
export const amendmentQuery = z.object({
  version: version.optional(),
  block: z.string().max(100).optional(),
  of: z.string().max(100).optional(),
});

/** A new amendment; an empty `body` takes its paragraph out. */
export const amendmentForm = z.object({
  step: steps,
  base_version: version,
  block: idOrNone,
  of: idOrNone,
  title: text(amendmentLimits.title),
  body: text(measureLimits.body),
  reasons: requiredText(amendmentLimits.reasons),
  on_behalf_of: idOrNone,
  form_key: z.string().min(1).max(100),
});
export type AmendmentFields = z.output<typeof amendmentForm>;

/** An amendment written anew on a later version. */
export const adaptationForm = z.object({
  step: steps,
  base_version: version,
  body: text(measureLimits.body),
});

/** What is done to an amendment on its page. */
export const amendmentStepForm = z.discriminatedUnion("step", [
  z.object({ step: z.literal("cosign") }),
  z.object({ step: z.literal("unsign") }),
  z.object({ step: z.literal("accept") }),
  z.object({
    step: z.literal("judge"),
    verdict: z.enum(["admissible", "inadmissible"]),
    judge_reason: requiredText(amendmentLimits.decision),
  }),
  z.object({ step: z.literal("withdraw"), withdraw_reason: text(amendmentLimits.decision) }),
]);
export type AmendmentStep = z.output<typeof amendmentStepForm>;
