import { z } from "zod";
import { COMMENT_MAX_LENGTH, commentKinds } from "~/domain/comment";
import { requiredText } from "./parse";

const idOrNone = z
  .string()
  .optional()
  .transform((value) => value || null);

export const commentForm = z.object({
  kind: z.enum(commentKinds),
  body: requiredText(COMMENT_MAX_LENGTH),
  version: z.coerce.number().int().positive(),
  block: idOrNone,
  amendment: idOrNone,
  parent: idOrNone,
  on_behalf_of: idOrNone,
  form_key: z.string().min(1).max(40),
});
