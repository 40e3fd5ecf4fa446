import { z } from "zod";
import { instantOf } from "~/domain/local-time";

/** A time as `<input type="datetime-local">` sends it, made an instant (ISO, UTC). */
export const moment = z.string().transform((value, context) => {
  const instant = instantOf(value);
  if (instant === null)
    context.addIssue({ code: "custom", message: value === "" ? "required" : "not-a-date" });
  return instant ?? "";
});

/** The same; empty means none. */
export const optionalMoment = z.string().transform((value, context) => {
  const instant = value === "" ? null : instantOf(value);
  if (instant === null && value !== "") context.addIssue({ code: "custom", message: "not-a-date" });
  return instant;
});
