import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import {
  type Amendment,
  type AmendmentStatus,
  isAmendmentStatus,
  isStanding,
  openAmendmentStatuses,
} from "~/domain/amendment";
import type { AmendmentTable, Database } from "./schema";
import { advance } from "./sequence";

export async function findAmendment(db: Kysely<Database>, id: string): Promise<Amendment | null> {
  const row = await db.selectFrom("amendment").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toAmendment(row) : null;
}

/** The amendment that a form with this key has made already. */
export async function findAmendmentByFormKey(db: Kysely<Database>, formKey: string): Promise<string | null> {
  const row = await db
    .selectFrom("amendment")
    .select("id")
    .where("form_key", "=", formKey)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The next number among a measure's amendments. Never given twice. */
export async function takeAmendmentNumber(trx: Transaction<Database>, measureId: string): Promise<number> {
  return (await advance(trx, `amendment:${measureId}`, 1)).value + 1;
}

export async function insertAmendment(
  trx: Transaction<Database>,
  amendment: Amendment,
  formKey: string | null,
): Promise<void> {
  await trx
    .insertInto("amendment")
    .values({
      id: amendment.id,
      convention_id: amendment.conventionId,
      measure_id: amendment.measureId,
      number: amendment.number,
      base_version: amendment.baseVersion,
      title: amendment.title,
      body: amendment.body,
      reasons: amendment.reasons,
      status: amendment.status,
      author_id: amendment.authorId,
      on_behalf_of: amendment.onBehalfOf,
      created_at: amendment.createdAt,
      decided_by: amendment.decidedBy,
      decided_at: amendment.decidedAt,
      decision_reason: amendment.decisionReason,
      resulting_version: amendment.resultingVersion,
      parent_id: amendment.parentId,
      base_body: amendment.baseBody,
      settles: JSON.stringify(amendment.settles),
      standing: amendment.standing,
      fallen_by: amendment.fallenBy,
      decided_vote: amendment.decidedVote,
      form_key: formKey,
    })
    .execute();
}

export type AmendmentPatch = Partial<
  Pick<
    AmendmentTable,
    | "base_version"
    | "base_body"
    | "body"
    | "decided_by"
    | "decided_at"
    | "decision_reason"
    | "decided_vote"
    | "fallen_by"
    | "resulting_version"
    | "standing"
  >
>;

/** Changes an amendment if it still is in the state that was read; false when somebody was faster. */
export async function moveAmendment(
  trx: Transaction<Database>,
  id: string,
  from: AmendmentStatus,
  to: AmendmentStatus,
  patch: AmendmentPatch = {},
): Promise<boolean> {
  const result = await trx
    .updateTable("amendment")
    .set({ ...patch, status: to })
    .where("id", "=", id)
    .where("status", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Keeps the text that an adaptation, or a sub-amendment that was adopted, takes the place of. */
export async function keepAmendmentText(
  trx: Transaction<Database>,
  amendment: Amendment,
  { by, at, subId = null }: { readonly by: string; readonly at: string; readonly subId?: string | null },
): Promise<void> {
  const { kept } = await trx
    .selectFrom("amendment_text")
    .select((eb) => eb.fn.countAll<number>().as("kept"))
    .where("amendment_id", "=", amendment.id)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("amendment_text")
    .values({
      amendment_id: amendment.id,
      revision: kept + 1,
      sub_id: subId,
      base_version: amendment.baseVersion,
      body: amendment.body,
      replaced_by: by,
      replaced_at: at,
    })
    .execute();
}

export interface EarlierText {
  readonly amendmentId: string;
  readonly revision: number;
  /** The sub-amendment that took its place; null: its author adapted it. */
  readonly subId: string | null;
  readonly baseVersion: number;
  readonly body: string;
  readonly replacedAt: string;
}

/** The texts that an amendment had before, the oldest first. */
export async function listEarlierTexts(db: Kysely<Database>, amendmentId: string): Promise<EarlierText[]> {
  return earlierTexts(db, [amendmentId]);
}

/** The same for several amendments. */
export async function earlierTexts(
  db: Kysely<Database>,
  amendmentIds: readonly string[],
): Promise<EarlierText[]> {
  if (amendmentIds.length === 0) return [];
  const rows = await db
    .selectFrom("amendment_text")
    .selectAll()
    .where("amendment_id", "in", amendmentIds)
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({
    amendmentId: row.amendment_id,
    revision: row.revision,
    subId: row.sub_id,
    baseVersion: row.base_version,
    body: row.body,
    replacedAt: row.replaced_at,
  }));
}

/** All amendments of a measure, sub-amendments among them, in the order of their numbers. */
export async function listAmendmentsOf(db: Kysely<Database>, measureId: string): Promise<Amendment[]> {
  const rows = await db
    .selectFrom("amendment")
    .selectAll()
    .where("measure_id", "=", measureId)
    .orderBy("number")
    .execute();
  return rows.map(toAmendment);
}

/** The amendments of a measure that may still change its text, in the order of their numbers. */
export async function listOpenAmendments(db: Kysely<Database>, measureId: string): Promise<Amendment[]> {
  const rows = await db
    .selectFrom("amendment")
    .selectAll()
    .where("measure_id", "=", measureId)
    .where("status", "in", openAmendmentStatuses)
    .orderBy("number")
    .execute();
  return rows.map(toAmendment);
}

/** Signs once, however often it is asked; false when the name stood there already. */
export async function addCosigner(
  trx: Transaction<Database>,
  amendmentId: string,
  memberId: string,
  at: string,
): Promise<boolean> {
  const result = await trx
    .insertInto("amendment_cosigner")
    .values({ amendment_id: amendmentId, member_id: memberId, signed_at: at })
    .onConflict((conflict) => conflict.columns(["amendment_id", "member_id"]).doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function removeCosigner(
  trx: Transaction<Database>,
  amendmentId: string,
  memberId: string,
): Promise<boolean> {
  const result = await trx
    .deleteFrom("amendment_cosigner")
    .where("amendment_id", "=", amendmentId)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Whether a vote on this amendment is running. */
export async function hasOpenVote(db: Kysely<Database>, amendmentId: string): Promise<boolean> {
  const row = await db
    .selectFrom("vote")
    .select(sql<number>`1`.as("found"))
    .where("amendment_id", "=", amendmentId)
    .where("status", "=", "open")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a vote on any amendment of this measure is running. */
export async function hasOpenVoteOnText(db: Kysely<Database>, measureId: string): Promise<boolean> {
  const row = await db
    .selectFrom("vote")
    .innerJoin("amendment", "amendment.id", "vote.amendment_id")
    .select("vote.id")
    .where("amendment.measure_id", "=", measureId)
    .where("vote.status", "=", "open")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Holds a measure until the transaction ends: two amendments cannot be made its next version at once. An update
 * that changes nothing takes the row's lock on both databases.
 */
export async function lockMeasure(trx: Transaction<Database>, measureId: string): Promise<void> {
  await trx
    .updateTable("measure")
    .set((eb) => ({ version: eb.ref("version") }))
    .where("id", "=", measureId)
    .execute();
}

/** The amendments that a vote left in this state. */
export async function listDecidedBy(
  db: Kysely<Database>,
  voteId: string,
  status: AmendmentStatus,
): Promise<Amendment[]> {
  const rows = await db
    .selectFrom("amendment")
    .selectAll()
    .where("decided_vote", "=", voteId)
    .where("status", "=", status)
    .orderBy("number")
    .execute();
  return rows.map(toAmendment);
}

/** The amendments of a measure on which a vote is running. */
export async function listUnderVote(db: Kysely<Database>, measureId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("vote")
    .innerJoin("amendment", "amendment.id", "vote.amendment_id")
    .select("amendment.id")
    .where("amendment.measure_id", "=", measureId)
    .where("vote.status", "=", "open")
    .execute();
  return new Set(rows.map((row) => row.id));
}

export function toAmendment(row: Selectable<AmendmentTable>): Amendment {
  if (!isAmendmentStatus(row.status))
    throw new Error(`amendment ${row.id} has an unknown status: ${row.status}`);
  if (!isStanding(row.standing))
    throw new Error(`amendment ${row.id} has an unknown standing: ${row.standing}`);
  return {
    id: row.id,
    conventionId: row.convention_id,
    measureId: row.measure_id,
    number: row.number,
    baseVersion: row.base_version,
    title: row.title,
    body: row.body,
    reasons: row.reasons,
    status: row.status,
    authorId: row.author_id,
    onBehalfOf: row.on_behalf_of,
    createdAt: row.created_at,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    decisionReason: row.decision_reason,
    resultingVersion: row.resulting_version,
    parentId: row.parent_id,
    baseBody: row.base_body,
    settles: JSON.parse(row.settles) as string[],
    standing: row.standing,
    fallenBy: row.fallen_by,
    decidedVote: row.decided_vote,
  };
}
