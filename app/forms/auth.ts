import { z } from "zod";
import { normalEmail } from "~/domain/email";
import { personLimits } from "~/domain/measure-limits";
import { passwordLimits } from "~/domain/password";
import { checkbox, requiredText, text } from "./parse";

/** An e-mail address, in the form it is stored. */
export const email = text(300).transform((value, context) => {
  const normal = normalEmail(value);
  if (normal !== null) return normal;
  context.addIssue({ code: "custom", message: value === "" ? "required" : "not-an-email" });
  return z.NEVER;
});

/** As it was typed, blanks included. */
export const password = z.string().min(1).max(passwordLimits.most);

const next = text(2_000).default("");

export const linkForm = z.object({ email, next });
export const passwordForm = z.object({ identifier: requiredText(300), password, next });

/** Left empty: signs in by links only. */
const optionalPassword = z.string().max(passwordLimits.most).default("");

export const claimForm = z.object({
  name: requiredText(personLimits.name),
  email,
  password: optionalPassword,
});
export const detailsForm = z.object({ name: requiredText(personLimits.name), locale: z.enum(["fr", "en"]) });
export const newPasswordForm = z.object({ current: optionalPassword, password });
export const eraseForm = z.object({ comments: checkbox, sure: z.literal("on", "required") });
export const appointForm = z.object({ email });
export const dismissForm = z.object({ id: requiredText(40) });
