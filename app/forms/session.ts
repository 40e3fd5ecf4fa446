import { z } from "zod";
import { localOf } from "~/domain/local-time";
import type { Session } from "~/domain/session";
import { moment } from "./moment";
import { requiredText, type Typed, text } from "./parse";

/** A sitting of the calendar; `panel` empty means the plenary. */
export const sessionForm = z
  .object({
    title: requiredText(160),
    panel: z.string(),
    starts_at: moment,
    ends_at: moment,
    place: text(300),
    notes: text(10_000),
  })
  .refine(({ starts_at, ends_at }) => starts_at === "" || ends_at === "" || starts_at < ends_at, {
    message: "dates-reversed",
    path: ["ends_at"],
  })
  .transform((value) => ({
    title: value.title,
    panelId: value.panel === "" ? null : value.panel,
    startsAt: value.starts_at,
    endsAt: value.ends_at,
    place: value.place,
    notes: value.notes,
  }));

export function sessionTyped(session: Session): Typed {
  return {
    title: session.title,
    panel: session.panelId ?? "",
    starts_at: localOf(session.startsAt),
    ends_at: localOf(session.endsAt),
    place: session.place,
    notes: session.notes,
  };
}
