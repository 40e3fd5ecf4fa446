import type { Kysely, Selectable, Transaction } from "kysely";
import { type CommentKind, isCommentKind } from "~/domain/comment";
import { isRole, type Role } from "~/domain/role";
import type { CommentTable, Database } from "./schema";

export interface Comment {
  readonly id: string;
  readonly conventionId: string;
  readonly measureId: string;
  readonly amendmentId: string | null;
  readonly threadId: string;
  readonly authorId: string;
  readonly body: string;
  readonly resolvedAt: string | null;
  readonly hiddenAt: string | null;
}

/** A comment as its thread shows it. */
export interface CommentLine {
  readonly id: string;
  readonly threadId: string;
  readonly parentId: string | null;
  readonly kind: CommentKind;
  readonly body: string;
  readonly blockId: string | null;
  readonly version: number;
  /** Empty once the person has had their data erased. */
  readonly author: string;
  readonly authorId: string;
  readonly role: Role;
  readonly onBehalfOf: string | null;
  readonly createdAt: string;
  readonly resolvedAt: string | null;
  readonly hiddenReason: string | null;
}

export async function insertComment(trx: Transaction<Database>, row: CommentTable): Promise<void> {
  await trx.insertInto("comment").values(row).execute();
}

export async function findComment(db: Kysely<Database>, id: string): Promise<Comment | null> {
  const row = await db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toComment(row) : null;
}

export async function findCommentByFormKey(db: Kysely<Database>, formKey: string): Promise<string | null> {
  const row = await db.selectFrom("comment").select("id").where("form_key", "=", formKey).executeTakeFirst();
  return row?.id ?? null;
}

/** Which comments: of a measure, on one of its paragraphs, or on one of its amendments. */
export interface CommentPlace {
  readonly measureId: string;
  readonly blockId: string | null;
  readonly amendmentId: string | null;
}

/** Threads begin with a comment that answers none. */
export async function countThreads(db: Kysely<Database>, place: CommentPlace): Promise<number> {
  const row = await threadsAt(db, place)
    .select((eb) => eb.fn.countAll<number>().as("threads"))
    .executeTakeFirstOrThrow();
  return Number(row.threads);
}

/** How many threads of its measure began before a comment's own. */
export async function countThreadsBefore(db: Kysely<Database>, commentId: string): Promise<number> {
  const root = await db
    .selectFrom("comment")
    .innerJoin("comment as root", "root.id", "comment.thread_id")
    .select(["root.id", "root.created_at", "root.measure_id"])
    .where("comment.id", "=", commentId)
    .executeTakeFirst();
  if (!root) return 0;
  const row = await threadsAt(db, { measureId: root.measure_id, blockId: null, amendmentId: null })
    .select((eb) => eb.fn.countAll<number>().as("before"))
    .where((eb) =>
      eb.or([
        eb("created_at", "<", root.created_at),
        eb.and([eb("created_at", "=", root.created_at), eb("id", "<", root.id)]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(row.before);
}

/** A page of threads, the oldest first, each with all of its answers in their order. */
export async function listThreads(
  db: Kysely<Database>,
  place: CommentPlace,
  page: { readonly limit: number; readonly offset: number },
): Promise<CommentLine[]> {
  const threads = threadsAt(db, place)
    .select("comment.id")
    .orderBy("comment.created_at")
    .orderBy("comment.id")
    .limit(page.limit)
    .offset(page.offset);
  const rows = await db
    .selectFrom("comment")
    .innerJoin("member", "member.id", "comment.author_id")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["comment.id", "comment.thread_id", "comment.parent_id", "comment.kind", "comment.body"])
    .select(["comment.block_id", "comment.measure_version", "comment.author_id", "comment.on_behalf_of"])
    .select(["comment.created_at", "comment.resolved_at", "comment.hidden_at", "comment.hidden_reason"])
    .select(["person.name", "member.role"])
    .where("comment.thread_id", "in", threads)
    .where("comment.measure_id", "=", place.measureId)
    .orderBy("comment.created_at")
    .orderBy("comment.id")
    .execute();
  return rows.map(toLine);
}

export async function resolveComment(
  trx: Transaction<Database>,
  id: string,
  at: string,
  by: string | null,
): Promise<void> {
  await trx.updateTable("comment").set({ resolved_at: at, resolved_by: by }).where("id", "=", id).execute();
}

export async function hideComment(
  trx: Transaction<Database>,
  id: string,
  hidden: { readonly at: string; readonly by: string | null; readonly reason: string },
): Promise<void> {
  const { at, by, reason } = hidden;
  await trx
    .updateTable("comment")
    .set({ hidden_at: at, hidden_by: by, hidden_reason: reason })
    .where("id", "=", id)
    .execute();
}

export interface NewReport {
  readonly id: string;
  readonly commentId: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export async function insertReport(trx: Transaction<Database>, report: NewReport): Promise<void> {
  await trx
    .insertInto("comment_report")
    .values({
      id: report.id,
      comment_id: report.commentId,
      reported_by: report.by,
      reason: report.reason,
      reported_at: report.at,
      settled_at: null,
    })
    .execute();
}

export async function settleReports(
  trx: Transaction<Database>,
  commentId: string,
  at: string,
): Promise<void> {
  await trx
    .updateTable("comment_report")
    .set({ settled_at: at })
    .where("comment_id", "=", commentId)
    .where("settled_at", "is", null)
    .execute();
}

/** Reports that wait for a facilitator, the oldest first, with what they are about. */
export async function listOpenReports(db: Kysely<Database>, conventionId: string) {
  return db
    .selectFrom("comment_report")
    .innerJoin("comment", "comment.id", "comment_report.comment_id")
    .innerJoin("measure", "measure.id", "comment.measure_id")
    .select(["comment_report.id", "comment_report.reason", "comment_report.reported_at as reportedAt"])
    .select(["comment.id as commentId", "comment.body", "comment.hidden_at as hiddenAt"])
    .select(["measure.id as measureId", "measure.title"])
    .where("comment.convention_id", "=", conventionId)
    .where("comment_report.settled_at", "is", null)
    .orderBy("comment_report.reported_at")
    .limit(100)
    .execute();
}

function threadsAt(db: Kysely<Database>, { measureId, blockId, amendmentId }: CommentPlace) {
  let query = db
    .selectFrom("comment")
    .where("comment.measure_id", "=", measureId)
    .where("comment.parent_id", "is", null);
  if (blockId !== null) query = query.where("comment.block_id", "=", blockId);
  if (amendmentId !== null) query = query.where("comment.amendment_id", "=", amendmentId);
  return query;
}

function toComment(row: Selectable<CommentTable>): Comment {
  return {
    id: row.id,
    conventionId: row.convention_id,
    measureId: row.measure_id,
    amendmentId: row.amendment_id,
    threadId: row.thread_id,
    authorId: row.author_id,
    body: row.body,
    resolvedAt: row.resolved_at,
    hiddenAt: row.hidden_at,
  };
}

type LineRow = Omit<
  Selectable<CommentTable>,
  "convention_id" | "measure_id" | "amendment_id" | "resolved_by" | "hidden_by" | "form_key"
>;

function toLine(row: LineRow & { name: string; role: string }): CommentLine {
  if (!isCommentKind(row.kind)) throw new Error(`comment ${row.id} is of an unknown kind: ${row.kind}`);
  return {
    id: row.id,
    threadId: row.thread_id,
    parentId: row.parent_id,
    kind: row.kind,
    body: row.body,
    blockId: row.block_id,
    version: row.measure_version,
    author: row.name,
    authorId: row.author_id,
    role: toRole(row.role),
    onBehalfOf: row.on_behalf_of,
    createdAt: row.created_at,
    resolvedAt: row.resolved_at,
    hiddenReason: row.hidden_at === null ? null : (row.hidden_reason ?? ""),
  };
}

function toRole(value: string): Role {
  if (!isRole(value)) throw new Error(`a comment's author has an unknown role: ${value}`);
  return value;
}
