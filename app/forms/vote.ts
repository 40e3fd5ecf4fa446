import { z } from "zod";
import { choices, questionKinds } from "~/domain/voting";
import { optionalMoment } from "./moment";
import { requiredText } from "./parse";
import { ruleShape, toRule } from "./rule";

const idOrNone = z
  .string()
  .optional()
  .transform((value) => value || null);

/** What the facilitator sets before a vote opens. */
export const voteForm = z
  .object({
    ...ruleShape,
    title: requiredText(300),
    panel: idOrNone,
    session: idOrNone,
    closes_at: optionalMoment,
  })
  .transform((fields, context) => ({ ...fields, rule: toRule(fields, context) }));

export const ballotForm = z.object({ choice: z.enum(choices) });

export const enteredBallotForm = z.object({ choice: z.enum(choices), member: z.string().min(1) });

export const reasonForm = z.object({ reason: requiredText(2_000) });

/** What a vote asks, as the address of its form names it. */
export const questionQuery = z.object({ kind: z.enum(questionKinds), id: z.string().min(1) });
