import { z } from "zod";
import { normalEmail } from "~/domain/email";
import { fileLimits, personLimits } from "~/domain/measure-limits";
import { roles } from "~/domain/role";
import { requiredText, text } from "./parse";

const formKey = text(40).pipe(z.string().min(1));
const panelId = text(40).transform((value) => (value === "" ? null : value));

/** An address, or nothing for somebody who gets a letter. */
const emailOrNone = text(300).transform((value, context) => {
  if (value === "") return null;
  const normal = normalEmail(value);
  if (normal !== null) return normal;
  context.addIssue({ code: "custom", message: "not-an-email" });
  return z.NEVER;
});

export const inviteForm = z.object({
  name: requiredText(personLimits.name),
  email: emailOrNone,
  role: z.enum(roles),
  panelId,
  form_key: formKey,
});

const planned = z.object({
  name: z.string().min(1).max(personLimits.name),
  email: z.string().max(300).nullable(),
  role: z.enum(roles),
  panelId: z.string().max(40).nullable(),
});

/** A list that was looked at, sent back to be confirmed. */
export const confirmForm = z.object({
  form_key: formKey,
  list: z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue({ code: "custom", message: "broken-text" });
        return z.NEVER;
      }
    })
    .pipe(z.array(planned).min(1).max(fileLimits.rows)),
});

export const seatForm = z
  .object({ role: z.enum(roles), panels: z.array(z.string().max(40)).max(100).default([]) })
  .transform(({ role, panels }) => ({ role, panelIds: panels }));

export const codeForm = z.object({ code: requiredText(80) });
