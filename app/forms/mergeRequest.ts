import { z } from "zod";

/** What may be wrong with a value of the request: keys of the catalogues' `command.merge.problem`. */
export type MergeProblem = "missing" | "not-text" | "not-list" | "not-object" | "empty-id" | "same-id";

export interface MergeRequest {
  readonly text: string;
  readonly amendments: readonly { readonly id: string; readonly text: string }[];
}

export interface MergeShapeError {
  /** Such as `amendments[3].text`; empty for the whole. */
  readonly path: string;
  readonly problem: MergeProblem;
}

type Wrong = (issue: { readonly input?: unknown }) => MergeProblem;

const or =
  (problem: MergeProblem): Wrong =>
  ({ input }) =>
    input === undefined ? "missing" : problem;

const text = z.string({ error: or("not-text") });

const amendment = z.object(
  { id: text.refine((id) => id.trim() !== "", { error: "empty-id" }), text },
  { error: or("not-object") },
);

const schema = z.object(
  {
    text,
    amendments: z.array(amendment, { error: or("not-list") }).superRefine((amendments, context) => {
      const ids = new Set<string>();
      amendments.forEach(({ id }, at) => {
        if (ids.has(id)) context.addIssue({ code: "custom", path: [at, "id"], message: "same-id" });
        ids.add(id);
      });
    }),
  },
  { error: or("not-object") },
);

/** The base text and the amendments in a JSON value, or everything that is wrong with its shape. */
export function mergeRequest(
  value: unknown,
): { readonly request: MergeRequest } | { readonly errors: readonly MergeShapeError[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { request: parsed.data };
  return {
    errors: parsed.error.issues.map(({ path, message }) => ({
      path: path
        .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
        .join("")
        .replace(/^\./, ""),
      problem: message as MergeProblem,
    })),
  };
}
