import type { Kysely } from "kysely";
import type { Database } from "./schema";

/**
 * Everything that is kept about a person, table by table. What they said in a secret ballot is not here, because
 * it is not known: a sealed ballot has no name.
 */
export async function readPersonalData(db: Kysely<Database>, personId: string) {
  const memberIds = await memberIdsOf(db, personId);
  const email = await emailOf(db, personId);
  // `in ()` is no SQL: whoever has no place has written nothing.
  const members = memberIds.length > 0 ? memberIds : [""];
  const written = await writtenBy(db, members, personId);
  const voted = await votedBy(db, members);
  return { ...(await accountOf(db, personId, email)), ...written, ...voted };
}

export type PersonalData = Awaited<ReturnType<typeof readPersonalData>>;

export async function memberIdsOf(db: Kysely<Database>, personId: string): Promise<string[]> {
  const rows = await db.selectFrom("member").select("id").where("person_id", "=", personId).execute();
  return rows.map(({ id }) => id);
}

async function emailOf(db: Kysely<Database>, personId: string): Promise<string> {
  const row = await db.selectFrom("person").select("email").where("id", "=", personId).executeTakeFirst();
  return row?.email ?? "";
}

async function accountOf(db: Kysely<Database>, personId: string, email: string) {
  const person = await db
    .selectFrom("person")
    .select(["id", "name", "email", "locale", "is_administrator", "created_at"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const places = await db
    .selectFrom("member")
    .innerJoin("convention", "convention.id", "member.convention_id")
    .select(["convention.title", "member.role", "member.joined_at", "member.left_at"])
    .where("member.person_id", "=", personId)
    .orderBy("member.joined_at")
    .execute();
  const panels = await db
    .selectFrom("panel_member")
    .innerJoin("panel", "panel.id", "panel_member.panel_id")
    .innerJoin("member", "member.id", "panel_member.member_id")
    .innerJoin("convention", "convention.id", "panel.convention_id")
    .select(["convention.title", "panel.name"])
    .where("member.person_id", "=", personId)
    .execute();
  const invitations = await db
    .selectFrom("invitation")
    .innerJoin("convention", "convention.id", "invitation.convention_id")
    .select(["convention.title", "invitation.name", "invitation.email", "invitation.role"])
    .select(["invitation.created_at", "invitation.accepted_at", "invitation.revoked_at"])
    .where((eb) => eb.or([eb("accepted_by", "=", personId), eb("email", "=", email)]))
    .orderBy("invitation.created_at")
    .execute();
  const mails = await db
    .selectFrom("mail")
    .select(["subject", "created_at", "sent_at"])
    .where("recipient", "=", email)
    .orderBy("created_at")
    .execute();
  const visits = await db
    .selectFrom("visit")
    .innerJoin("convention", "convention.id", "visit.convention_id")
    .select(["convention.title", "visit.visited_at"])
    .where("person_id", "=", personId)
    .execute();
  const notifications = await db
    .selectFrom("notification")
    .innerJoin("convention", "convention.id", "notification.convention_id")
    .select(["convention.title", "notification.kind", "notification.thing", "notification.detail"])
    .select(["notification.at", "notification.read_at", "notification.mailed_at"])
    .where("person_id", "=", personId)
    .orderBy("notification.at")
    .execute();
  const mailWishes = await db
    .selectFrom("mail_wish")
    .select(["wish", "digest_until"])
    .where("person_id", "=", personId)
    .execute();
  const signIns = await db
    .selectFrom("auth_session")
    .select("expires_at")
    .where("person_id", "=", personId)
    .execute();
  const journal = await db
    .selectFrom("journal")
    .select(["at", "action", "thing", "from_state", "to_state"])
    .where("actor_id", "=", personId)
    .orderBy("at")
    .orderBy("book")
    .orderBy("seq")
    .execute();
  const account = { person, places, panels, invitations, mails, visits, signIns, journal };
  return { ...account, notifications, mailWishes };
}

async function writtenBy(db: Kysely<Database>, memberIds: readonly string[], personId: string) {
  const measureVersions = await db
    .selectFrom("measure_version")
    .select(["measure_id", "version", "title", "body", "reasons", "origin", "created_at"])
    .where("author_id", "in", memberIds)
    .orderBy("created_at")
    .execute();
  const measuresAuthored = await db
    .selectFrom("measure_author")
    .innerJoin("measure", "measure.id", "measure_author.measure_id")
    .select([
      "measure.id as measure_id",
      "measure.number",
      "measure.title",
      "measure.status",
      "measure.created_at",
    ])
    .where("measure_author.member_id", "in", memberIds)
    .orderBy("measure.created_at")
    .execute();
  const comments = await db
    .selectFrom("comment")
    .select([
      "id",
      "measure_id",
      "measure_version",
      "kind",
      "body",
      "created_at",
      "hidden_at",
      "hidden_reason",
    ])
    .where("author_id", "in", memberIds)
    .orderBy("created_at")
    .execute();
  const reports = await db
    .selectFrom("comment_report")
    .select(["comment_id", "reason", "reported_at"])
    .where("reported_by", "in", [...memberIds, personId])
    .orderBy("reported_at")
    .execute();
  const amendments = await db
    .selectFrom("amendment")
    .select(["id", "measure_id", "title", "body", "reasons", "status", "created_at"])
    .where("author_id", "in", memberIds)
    .orderBy("created_at")
    .execute();
  const cosignatures = await db
    .selectFrom("amendment_cosigner")
    .innerJoin("amendment", "amendment.id", "amendment_cosigner.amendment_id")
    .select(["amendment_id", "amendment.title", "signed_at"])
    .where("member_id", "in", memberIds)
    .orderBy("signed_at")
    .execute();
  const minorityOpinions = await db
    .selectFrom("minority_opinion")
    .select(["id", "measure_id", "body", "created_at"])
    .where("author_id", "in", memberIds)
    .orderBy("created_at")
    .execute();
  return { measuresAuthored, measureVersions, comments, reports, amendments, cosignatures, minorityOpinions };
}

async function votedBy(db: Kysely<Database>, memberIds: readonly string[]) {
  const namedBallots = await db
    .selectFrom("ballot")
    .innerJoin("vote", "vote.id", "ballot.vote_id")
    .select(["vote.id as vote_id", "vote.title", "ballot.choice", "ballot.cast_at", "ballot.entered_by"])
    .where("ballot.member_id", "in", memberIds)
    .orderBy("ballot.cast_at")
    .execute();
  const rolls = await db
    .selectFrom("vote_roll")
    .innerJoin("vote", "vote.id", "vote_roll.vote_id")
    .select(["vote.id as vote_id", "vote.title", "vote.secrecy", "vote_roll.present", "vote_roll.voted"])
    .select("vote.opened_at")
    .where("vote_roll.member_id", "in", memberIds)
    .orderBy("vote.opened_at")
    .execute();
  return { namedBallots, rolls };
}
