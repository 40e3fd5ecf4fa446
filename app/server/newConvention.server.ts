import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { slugOf } from "~/domain/slug";
import { DEFAULT_RULE } from "~/domain/voting";
import { findConvention, insertConvention, slugsLike } from "~db/conventions";
import { insertMember } from "~db/members";
import { advance } from "~db/sequence";
import type { App } from "./app.server";
import { change } from "./change.server";
import { keyOrNewId, newId } from "./ids.server";

export const DEFAULT_ACCENT = "#1f5f4b";

export interface NewConvention {
  readonly title: string;
  readonly city: string;
  readonly mandate: string;
  /** The creator facilitates it too; else an administrator invites somebody. */
  readonly facilitates: boolean;
  /** The same form sent twice makes one convention. */
  readonly formKey: string;
}

/** Opens a convention in its preparation; the address made from its title stays whatever its title becomes. */
export async function createConvention(
  app: App,
  actor: Actor,
  wanted: NewConvention,
): Promise<Result<{ slug: string }, "not-allowed">> {
  const { personId } = actor;
  if (personId === null || !may(actor, "convention.create")) return err("not-allowed");
  return change(app, personId, async (trx, notes) => {
    // Addresses are given one after the other: two conventions of one name at once get two.
    await advance(trx, "convention", 1);
    const id = keyOrNewId(wanted.formKey);
    const made = await findConvention(trx, id);
    if (made) return ok({ slug: made.slug });
    const likely = await slugsLike(
      trx,
      slugOf(wanted.title, () => false),
    );
    const slug = slugOf(wanted.title, (one) => likely.includes(one));
    await insertConvention(trx, {
      ...{ id, slug, title: wanted.title, city: wanted.city, mandate: wanted.mandate, charter: "" },
      ...{ accent: DEFAULT_ACCENT, phase: "preparation", starts_on: null, ends_on: null, revision: 1 },
      ...{ default_rule: JSON.stringify(DEFAULT_RULE), public_measures: 1, logo: null },
      ...{ created_by: personId, created_at: notes.now },
    });
    const detail = { slug, title: wanted.title, city: wanted.city, mandate: wanted.mandate };
    notes.journal(id, { action: "convention.create", thing: `convention:${id}`, to: "preparation", detail });
    if (wanted.facilitates) {
      const memberId = newId();
      const place = { id: memberId, convention_id: id, person_id: personId, role: "facilitator" };
      await insertMember(trx, { ...place, joined_at: notes.now, left_at: null });
      notes.journal(id, { action: "member.join", thing: `member:${memberId}`, to: "facilitator" });
    }
    notes.changed(id, "conventions", `convention:${id}`);
    return ok({ slug });
  });
}
