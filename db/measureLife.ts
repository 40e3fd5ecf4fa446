import type { Kysely } from "kysely";
import { isCommentKind } from "~/domain/comment";
import { isVersionOrigin } from "~/domain/measure";
import type { Spoken } from "~/domain/voices";
import type { Database } from "./schema";

/** When the versions of a measure came about. */
export async function listVersionDates(db: Kysely<Database>, measureId: string) {
  const rows = await db
    .selectFrom("measure_version")
    .select(["version", "created_at as at", "origin"])
    .where("measure_id", "=", measureId)
    .orderBy("version")
    .execute();
  return rows.map(({ origin, ...row }) => {
    if (!isVersionOrigin(origin)) throw new Error(`a version has an unknown origin: ${origin}`);
    return { ...row, origin };
  });
}

/** When the amendments to a measure were proposed. */
export async function listAmendmentDates(db: Kysely<Database>, measureId: string) {
  return db
    .selectFrom("amendment")
    .select(["number", "created_at as at"])
    .where("measure_id", "=", measureId)
    .orderBy("created_at")
    .orderBy("number")
    .execute();
}

/** When a plan was first published; null while it is not. */
export async function firstPublishedAt(db: Kysely<Database>, planId: string): Promise<string | null> {
  const row = await db
    .selectFrom("plan_version")
    .select("published_at")
    .where("plan_id", "=", planId)
    .orderBy("version")
    .limit(1)
    .executeTakeFirst();
  return row?.published_at ?? null;
}

/**
 * How many comments of each kind each person wrote on a measure and its paragraphs (not on its amendments), with
 * their panel (the first by number). What was entered for somebody is theirs; what is hidden counts no more.
 */
export async function countSpoken(db: Kysely<Database>, measureId: string): Promise<Spoken[]> {
  const spoken = db
    .selectFrom("comment")
    .select(["author_id as member_id", "kind", (eb) => eb.fn.countAll<number>().as("count")])
    .where("measure_id", "=", measureId)
    .where("amendment_id", "is", null)
    .where("hidden_at", "is", null)
    .groupBy(["author_id", "kind"]);
  const rows = await db
    .selectFrom(spoken.as("spoken"))
    .select(["spoken.member_id", "spoken.kind", "spoken.count"])
    .select((eb) =>
      eb
        .selectFrom("panel_member")
        .innerJoin("panel", "panel.id", "panel_member.panel_id")
        .select("panel.id")
        .whereRef("panel_member.member_id", "=", "spoken.member_id")
        .orderBy("panel.number")
        .limit(1)
        .as("panel_id"),
    )
    .execute();
  return rows.map(({ member_id: memberId, kind, count, panel_id: panelId }) => {
    if (!isCommentKind(kind)) throw new Error(`a comment has an unknown kind: ${kind}`);
    return { memberId, panelId, kind, count: Number(count) };
  });
}
