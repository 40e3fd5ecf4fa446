import type { Kysely, Transaction } from "kysely";
import { isNotificationKind, type NotificationDetail, type NotificationKind } from "~/domain/notification";
import type { Database, NotificationTable } from "./schema";

/** Whom something concerns; whoever left or was erased is told nothing. */
export type Audience =
  | "everyone"
  | { readonly members: readonly string[] }
  | { readonly panel: string }
  /** Whose amendment it is, and who cosigned it. */
  | { readonly amendment: string }
  /** Those on the roll of a vote; with `voted`, those of them who have voted, or have not. */
  | { readonly roll: string; readonly voted?: boolean };

export interface NewNotification {
  readonly id: string;
  readonly conventionId: string;
  readonly kind: NotificationKind;
  readonly thing: string;
  readonly detail: NotificationDetail;
}

/**
 * Tells an audience in one statement, however many they are.
 *
 * @param except who did it, and need not be told
 * @returns the people who were told and had not been told before
 */
export async function insertNotifications(
  trx: Transaction<Database>,
  audience: Audience,
  { id, conventionId, kind, thing, detail }: NewNotification,
  except: string | null,
  at: string,
): Promise<string[]> {
  if (typeof audience === "object" && "members" in audience && audience.members.length === 0) return [];
  const told = await trx
    .insertInto("notification")
    .columns(["person_id", "id", "convention_id", "kind", "thing", "detail", "at"])
    .expression(
      audienceOf(trx, audience, conventionId)
        .select((eb) => [
          "member.person_id",
          eb.val(id).as("id"),
          "member.convention_id",
          eb.val(kind).as("kind"),
          eb.val(thing).as("thing"),
          eb.val(JSON.stringify(detail)).as("detail"),
          eb.val(at).as("at"),
        ])
        .where("member.person_id", "<>", except ?? ""),
    )
    .onConflict((conflict) => conflict.columns(["person_id", "id"]).doNothing())
    .returning("person_id")
    .execute();
  return told.map((row) => row.person_id);
}

function audienceOf(trx: Transaction<Database>, audience: Audience, conventionId: string) {
  const present = trx
    .selectFrom("member")
    .where("member.convention_id", "=", conventionId)
    .where("member.left_at", "is", null);
  if (audience === "everyone") return present;
  if ("members" in audience) return present.where("member.id", "in", audience.members);
  if ("panel" in audience) {
    const panel = trx.selectFrom("panel_member").select("member_id").where("panel_id", "=", audience.panel);
    return present.where("member.id", "in", panel);
  }
  if ("amendment" in audience) return present.where("member.id", "in", signersOf(trx, audience.amendment));
  const { voted } = audience;
  let roll = trx.selectFrom("vote_roll").select("member_id").where("vote_id", "=", audience.roll);
  if (voted !== undefined) roll = roll.where("voted", "=", voted ? 1 : 0);
  return present.where("member.id", "in", roll);
}

function signersOf(trx: Transaction<Database>, amendmentId: string) {
  const owner = trx
    .selectFrom("amendment")
    .select((eb) => eb.fn.coalesce("on_behalf_of", "author_id").as("member_id"))
    .where("id", "=", amendmentId);
  const cosigners = trx
    .selectFrom("amendment_cosigner")
    .select("member_id")
    .where("amendment_id", "=", amendmentId);
  return owner.union(cosigners);
}

export interface Notification {
  readonly id: string;
  readonly conventionId: string;
  readonly kind: NotificationKind;
  readonly thing: string;
  readonly detail: NotificationDetail;
  readonly at: string;
  readonly readAt: string | null;
}

/** The newest first, a page at a time. */
export async function listNotifications(
  db: Kysely<Database>,
  personId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<Notification[]> {
  const rows = await db
    .selectFrom("notification")
    .selectAll()
    .where("person_id", "=", personId)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toNotification);
}

export async function findNotification(
  db: Kysely<Database>,
  personId: string,
  id: string,
): Promise<Notification | null> {
  const row = await db
    .selectFrom("notification")
    .selectAll()
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toNotification(row) : null;
}

export async function countNotifications(db: Kysely<Database>, personId: string): Promise<number> {
  const row = await db
    .selectFrom("notification")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

export async function countUnread(db: Kysely<Database>, personId: string): Promise<number> {
  const row = await db
    .selectFrom("notification")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Marks one as read, or all of them up to an instant. */
export async function markRead(
  db: Kysely<Database>,
  personId: string,
  which: { readonly id: string } | { readonly until: string },
  now: string,
): Promise<void> {
  const unread = db
    .updateTable("notification")
    .set({ read_at: now })
    .where("person_id", "=", personId)
    .where("read_at", "is", null);
  await ("id" in which ? unread.where("id", "=", which.id) : unread.where("at", "<=", which.until)).execute();
}

/** Takes what somebody has neither read nor been mailed, once: it counts as mailed from now on. */
export async function takeUnmailed(
  trx: Transaction<Database>,
  personId: string,
  now: string,
): Promise<Notification[]> {
  const rows = await trx
    .updateTable("notification")
    .set({ mailed_at: now })
    .where("person_id", "=", personId)
    .where("read_at", "is", null)
    .where("mailed_at", "is", null)
    .returningAll()
    .execute();
  return rows.map(toNotification).sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** For a story that was told afterwards: nothing of it is mailed, and what is older than `readUntil` is read. */
export async function settleNotifications(
  db: Kysely<Database>,
  readUntil: string,
  now: string,
): Promise<void> {
  await db.updateTable("notification").set({ mailed_at: now }).where("mailed_at", "is", null).execute();
  await db
    .updateTable("notification")
    .set({ read_at: now })
    .where("read_at", "is", null)
    .where("at", "<", readUntil)
    .execute();
}

export async function deleteNotificationsOf(trx: Transaction<Database>, personId: string): Promise<void> {
  await trx.deleteFrom("notification").where("person_id", "=", personId).execute();
}

export async function deleteNotificationsBefore(db: Kysely<Database>, at: string): Promise<void> {
  await db.deleteFrom("notification").where("at", "<", at).execute();
}

function toNotification(row: NotificationTable): Notification {
  if (!isNotificationKind(row.kind))
    throw new Error(`notification ${row.id} is of an unknown kind: ${row.kind}`);
  return {
    id: row.id,
    conventionId: row.convention_id,
    kind: row.kind,
    thing: row.thing,
    detail: JSON.parse(row.detail) as NotificationDetail,
    at: row.at,
    readAt: row.read_at,
  };
}
