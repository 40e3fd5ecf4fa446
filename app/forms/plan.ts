import { z } from "zod";
import { type Annex, planLimits } from "~/domain/plan";
import { requiredText, text } from "./parse";

const annexFields = z
  .array(text(planLimits.text))
  .max(planLimits.annexes + 1)
  .default([]);

/** The texts around the measures; an annex with neither title nor text is none. */
export const planForm = z
  .object({
    base: z.coerce.number().int().nonnegative(),
    title: requiredText(planLimits.title),
    foreword: text(planLimits.text),
    method: text(planLimits.text),
    annex_title: annexFields,
    annex_body: annexFields,
  })
  .transform(({ base, annex_title, annex_body, ...texts }, context) => {
    const annexes = paired(annex_title, annex_body);
    if (annexes.some((annex) => annex.title === "")) {
      context.addIssue({ code: "custom", message: "annex-without-title", path: ["annexes"] });
    }
    return { baseRevision: base, texts: { ...texts, annexes } };
  });

/** Annexes as they were typed, in their order, without the empty ones. */
export function paired(titles: readonly string[], bodies: readonly string[]): Annex[] {
  const rows = Array.from({ length: Math.max(titles.length, bodies.length) }, (_, index) => ({
    title: titles[index] ?? "",
    body: bodies[index] ?? "",
  }));
  return rows.filter(({ title, body }) => title.trim() !== "" || body.trim() !== "");
}

export const planMoveForm = z.object({
  measure: z.string().min(1),
  direction: z.enum(["up", "down"]),
});

export const publishForm = z.object({
  after: z.coerce.number().int().nonnegative(),
  note: text(planLimits.note).default(""),
});

export const opinionForm = z.object({
  body: requiredText(planLimits.opinion),
  /** Sent by facilitators only, who must choose. */
  on_behalf_of: z.string().min(1).nullable().default(null),
  form_key: z.string().min(1).max(40),
});

interface FormLike {
  get(name: string): unknown;
  getAll(name: string): unknown[];
}

/** The form as it was typed, to be shown again. */
export function typedPlan(form: FormLike) {
  const one = (name: string) => String(form.get(name) ?? "");
  const all = (name: string) => form.getAll(name).map(String);
  return {
    ...{ title: one("title"), foreword: one("foreword"), method: one("method") },
    annexes: paired(all("annex_title[]"), all("annex_body[]")),
  };
}
