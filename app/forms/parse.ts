import { z } from "zod";

/**
 * Codes of what may be wrong with a field: keys of the catalogues' `problem`. Forms may not import the
 * catalogues, so the words are looked up where they are shown.
 */
export type FieldErrors = Readonly<Record<string, string>>;

/** What was typed, to be shown again beside the errors. */
export type Typed = Readonly<Record<string, string>>;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: FieldErrors; readonly typed: Typed };

/** What a page shows again after a form was not taken: problems of fields, what was typed, why the whole was refused. */
export interface Answer {
  readonly errors: FieldErrors;
  readonly typed: Typed;
  readonly refusal: string | null;
}

/** The texts of a form as they were typed. */
export function textsOf(form: FormLike): Typed {
  const typed: Record<string, string> = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === "string" && !(name in typed)) typed[name] = value;
  }
  return typed;
}

export const NO_ANSWER: Answer = { errors: {}, typed: {}, refusal: null };

interface FormLike {
  entries(): Iterable<[string, unknown]>;
  getAll(name: string): unknown[];
}

/**
 * Checks the shape of a form. Fields named `x[]` are lists.
 *
 * @returns the values, or a problem for each wrong field (the first one found) with everything that was typed
 */
export function parseForm<T extends z.ZodType>(schema: T, form: FormLike): Parsed<z.output<T>> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form.entries()) {
    if (name.endsWith("[]")) fields[name.slice(0, -2)] = form.getAll(name);
    else fields[name] = value;
  }
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? "form")] ??= problemOf(issue);
  return { ok: false, errors, typed: textsOf(form) };
}

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom" || issue.code === "invalid_format") return issue.message;
  if (issue.code === "too_big") return "too-long";
  return issue.code === "invalid_value" ? "not-a-choice" : "required";
}

/** A replacement character or a control character: bytes that were no UTF-8, or that no document can carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const BROKEN = /[\uFFFD\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

/** A text field: line ends made LF, outer blanks cut, at most `max` characters. */
export function text(max: number) {
  return z
    .string()
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(max))
    .refine((value) => !BROKEN.test(value), "broken-text");
}

export function requiredText(max: number) {
  return text(max).pipe(z.string().min(1));
}

/** A date as `<input type="date">` sends it; empty means none. */
export const optionalDate = z
  .string()
  .refine((value) => value === "" || !Number.isNaN(Date.parse(`${value}T00:00:00Z`)), "not-a-date")
  .transform((value) => (value === "" ? null : value));

export const checkbox = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
