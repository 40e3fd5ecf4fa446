import type { CommentKind } from "~/domain/comment";
import type { Convention } from "~/domain/convention";
import { measureThing } from "~/domain/measure";
import type { NotificationDetail, NotificationKind } from "~/domain/notification";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import {
  type Comment,
  findComment,
  findCommentByFormKey,
  hideComment,
  insertComment,
  insertReport,
  resolveComment,
  settleReports,
} from "~db/comments";
import { findMeasure, findVersion } from "~db/measures";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";

export interface NewComment {
  readonly measureId: string;
  /** The version that the comment speaks of. */
  readonly version: number;
  readonly blockId: string | null;
  readonly amendmentId: string | null;
  readonly parentId: string | null;
  readonly kind: CommentKind;
  readonly body: string;
  /** The member for whom a facilitator enters it. */
  readonly onBehalfOf: string | null;
  readonly formKey: string;
}

export type CommentRefusal = "not-found" | "not-allowed" | "passage-gone";

/** Adds a comment or an answer; the same form sent twice adds one. */
export async function addComment(
  app: App,
  actor: Actor,
  convention: Convention,
  comment: NewComment,
): Promise<Result<{ id: string }, CommentRefusal>> {
  return change<{ id: string }, CommentRefusal>(app, actor.personId, async (trx, notes) => {
    const known = await findCommentByFormKey(trx, comment.formKey);
    if (known) return ok({ id: known });
    const measure = await findMeasure(trx, comment.measureId);
    if (measure?.conventionId !== convention.id) return err("not-found");
    const authorId = actor.memberId;
    const allowed = may(actor, "comment.write", measureThing(measure, convention));
    if (!allowed || authorId === null) return err("not-allowed");
    if (comment.onBehalfOf !== null && actor.role !== "facilitator") return err("not-allowed");
    const version = await findVersion(trx, measure.id, comment.version);
    if (!version) return err("not-found");
    if (comment.blockId !== null && !version.blockIds.includes(comment.blockId)) return err("passage-gone");
    const parent = comment.parentId === null ? null : await findComment(trx, comment.parentId);
    if (comment.parentId !== null && parent?.measureId !== measure.id) return err("not-found");
    const id = newId();
    await insertComment(trx, {
      id,
      convention_id: convention.id,
      measure_id: measure.id,
      measure_version: comment.version,
      block_id: comment.blockId,
      amendment_id: parent ? parent.amendmentId : comment.amendmentId,
      parent_id: comment.parentId,
      thread_id: parent?.threadId ?? id,
      kind: comment.kind,
      body: comment.body,
      author_id: comment.onBehalfOf ?? authorId,
      on_behalf_of: comment.onBehalfOf === null ? null : authorId,
      created_at: notes.now,
      resolved_at: null,
      resolved_by: null,
      hidden_at: null,
      hidden_by: null,
      hidden_reason: null,
      form_key: comment.formKey,
    });
    const { kind, onBehalfOf } = comment;
    notes.journal(convention.id, {
      action: "comment.add",
      thing: `comment:${id}`,
      onBehalfOf,
      detail: { kind },
    });
    tellOfComment(notes, convention.id, id, parent, comment.amendmentId, measure.authorIds);
    changed(notes, { measureId: measure.id, amendmentId: comment.amendmentId, conventionId: convention.id });
    return ok({ id });
  });
}

/** An answer is for whom it answers; any other comment, for those whose text it is about. */
function tellOfComment(
  notes: Notebook,
  conventionId: string,
  id: string,
  parent: Comment | null,
  amendmentId: string | null,
  authorIds: readonly string[],
): void {
  const told = { conventionId, thing: `comment:${id}` };
  if (parent) notes.tell({ ...told, to: { members: [parent.authorId] }, kind: "comment-answered" });
  else if (amendmentId) notes.tell({ ...told, to: { amendment: amendmentId }, kind: "amendment-commented" });
  else notes.tell({ ...told, to: { members: authorIds }, kind: "measure-commented" });
}

/** The authors of the measure (or a facilitator) say that a comment was answered in the text. */
export async function resolve(
  app: App,
  actor: Actor,
  convention: Convention,
  commentId: string,
): Promise<Result<Comment, CommentRefusal>> {
  return change<Comment, CommentRefusal>(app, actor.personId, async (trx, notes) => {
    const comment = await findComment(trx, commentId);
    const measure = comment && (await findMeasure(trx, comment.measureId));
    if (!comment || measure?.conventionId !== convention.id) return err("not-found");
    if (!may(actor, "comment.resolve", measureThing(measure, convention))) return err("not-allowed");
    await resolveComment(trx, comment.id, notes.now, actor.memberId);
    notes.journal(convention.id, { action: "comment.resolve", thing: `comment:${commentId}` });
    tellAuthor(notes, comment, "comment-resolved");
    changed(notes, comment);
    return ok(comment);
  });
}

/** Tells the facilitators that a comment breaks the charter. */
export async function report(
  app: App,
  actor: Actor,
  convention: Convention,
  commentId: string,
  reason: string,
): Promise<Result<Comment, CommentRefusal>> {
  return change<Comment, CommentRefusal>(app, actor.personId, async (trx, notes) => {
    const comment = await findComment(trx, commentId);
    if (comment?.conventionId !== convention.id) return err("not-found");
    if (actor.memberId === null || !may(actor, "comment.report")) return err("not-allowed");
    await insertReport(trx, { id: newId(), commentId, by: actor.memberId, reason, at: notes.now });
    notes.journal(convention.id, {
      action: "comment.report",
      thing: `comment:${commentId}`,
      detail: { reason },
    });
    notes.changed(convention.id, `reports:${convention.id}`);
    return ok(comment);
  });
}

/** Hides a comment; the reason stays readable in its place, and its text in the record. */
export async function hide(
  app: App,
  actor: Actor,
  convention: Convention,
  commentId: string,
  reason: string,
): Promise<Result<Comment, CommentRefusal>> {
  return moderate(app, actor, convention, commentId, async (trx, notes, comment) => {
    await hideComment(trx, comment.id, { at: notes.now, by: actor.memberId, reason });
    notes.journal(convention.id, {
      action: "comment.hide",
      thing: `comment:${commentId}`,
      detail: { reason },
    });
    tellAuthor(notes, comment, "comment-hidden", { reason });
    changed(notes, comment);
  });
}

function tellAuthor(
  notes: Notebook,
  { id, conventionId, authorId }: Comment,
  kind: NotificationKind,
  detail: NotificationDetail = {},
): void {
  notes.tell({ conventionId, to: { members: [authorId] }, kind, thing: `comment:${id}`, detail });
}

/** A report that asks for nothing: the comment stays. */
export async function dismissReports(
  app: App,
  actor: Actor,
  convention: Convention,
  commentId: string,
): Promise<Result<Comment, CommentRefusal>> {
  return moderate(app, actor, convention, commentId, async (_trx, notes) => {
    notes.journal(convention.id, { action: "comment.keep", thing: `comment:${commentId}` });
  });
}

type Work = Parameters<typeof change<Comment, CommentRefusal>>[2];

async function moderate(
  app: App,
  actor: Actor,
  convention: Convention,
  commentId: string,
  work: (trx: Parameters<Work>[0], notes: Notebook, comment: Comment) => Promise<void>,
): Promise<Result<Comment, CommentRefusal>> {
  return change<Comment, CommentRefusal>(app, actor.personId, async (trx, notes) => {
    const comment = await findComment(trx, commentId);
    if (comment?.conventionId !== convention.id) return err("not-found");
    if (!may(actor, "comment.hide")) return err("not-allowed");
    await work(trx, notes, comment);
    await settleReports(trx, commentId, notes.now);
    notes.changed(convention.id, `reports:${convention.id}`);
    return ok(comment);
  });
}

function changed(
  notes: Notebook,
  { conventionId, measureId, amendmentId }: Pick<Comment, "conventionId" | "measureId" | "amendmentId">,
): void {
  notes.changed(conventionId, `comments:${measureId}`, `measure:${measureId}`);
  if (amendmentId !== null) notes.changed(conventionId, `amendment:${amendmentId}`);
}
