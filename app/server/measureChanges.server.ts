import type { Transaction } from "kysely";
import { fallReasonOf } from "~/domain/amendment";
import type { Convention } from "~/domain/convention";
import {
  canBecome,
  type Measure,
  type MeasureContent,
  type MeasureStatus,
  type MeasureVersion,
  measureThing,
  type VersionOrigin,
} from "~/domain/measure";
import { nextBlockIds } from "~/domain/measure-text";
import type { NotificationDetail, NotificationKind } from "~/domain/notification";
import { type Action, may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { weightedTerms } from "~/domain/search";
import { hasOpenVoteOnText } from "~db/amendments";
import { findConvention } from "~db/conventions";
import {
  findMeasure,
  findVersion,
  insertVersion,
  type MeasurePatch,
  moveStatus,
  moveVersion,
  replaceTerms,
} from "~db/measures";
import type { Database } from "~db/schema";
import { fallOpenAmendments } from "./amendmentFalls.server";
import { followText } from "./amendmentFollow.server";
import type { Notebook } from "./change.server";
import { newId } from "./ids.server";

/** The steps that use cases on measures share; each runs inside the use case's own transaction. */

export type MeasureRefusal = "not-found" | "not-allowed";

/** A measure and its convention as they are now, if this actor may do this to it. */
export async function measureFor(
  trx: Transaction<Database>,
  actor: Actor,
  action: Action,
  conventionId: string,
  measureId: string,
): Promise<Result<{ convention: Convention; measure: Measure }, MeasureRefusal>> {
  const convention = await findConvention(trx, conventionId);
  const measure = await findMeasure(trx, measureId);
  if (!convention || measure?.conventionId !== conventionId) return err("not-found");
  if (!may(actor, action, measureThing(measure, convention))) return err("not-allowed");
  return ok({ convention, measure });
}

export interface NewVersion {
  readonly content: MeasureContent;
  /** The member who writes; null where the actor has no place in the convention is not possible. */
  readonly authorId: string;
  readonly onBehalfOf?: string | null;
  readonly origin: VersionOrigin;
  readonly amendmentId?: string | null;
  readonly note?: string;
}

/**
 * Adds a version to a measure, carries the ids of its paragraphs on, renews its words in the search index,
 * and notes it in the journal. Refuses if the measure has another version than `measure.version` by now.
 */
export async function saveVersion(
  trx: Transaction<Database>,
  notes: Notebook,
  measure: Measure,
  { content, authorId, onBehalfOf = null, origin, amendmentId = null, note = "" }: NewVersion,
): Promise<Result<Measure, "edited-meanwhile">> {
  const before = measure.version === 0 ? null : await findVersion(trx, measure.id, measure.version);
  if (!(await moveVersion(trx, measure.id, measure.version, content.title))) return err("edited-meanwhile");
  const version = measure.version + 1;
  const blockIds = nextBlockIds(
    before && { body: before.content.body, blockIds: before.blockIds },
    content.body,
  );
  const saved: MeasureVersion = {
    ...{ measureId: measure.id, version, content, blockIds, authorId, onBehalfOf },
    ...{ createdAt: notes.now, origin, amendmentId, note },
  };
  await insertVersion(trx, newId(), saved);
  await followText(trx, notes, saved);
  await replaceTerms(trx, measure.conventionId, measure.id, weightedTerms(searchFields(content)));
  notes.journal(measure.conventionId, {
    action: "measure.version",
    thing: `measure:${measure.id}`,
    onBehalfOf,
    from: measure.version === 0 ? null : String(measure.version),
    to: String(version),
    detail: { origin, ...(amendmentId ? { amendment: amendmentId } : {}) },
  });
  measureChanged(notes, measure);
  tellOfVersion(notes, measure, version, origin);
  return ok({ ...measure, version, title: content.title });
}

function tellOfVersion(notes: Notebook, measure: Measure, version: number, origin: VersionOrigin): void {
  if (version === 1) return;
  tellAuthors(notes, measure, origin === "amended" ? "measure-amended" : "measure-edited");
}

function tellAuthors(
  notes: Notebook,
  { conventionId, id, authorIds }: Measure,
  kind: NotificationKind,
  detail: NotificationDetail = {},
): void {
  notes.tell({ conventionId, to: { members: authorIds }, kind, thing: `measure:${id}`, detail });
}

function searchFields(content: MeasureContent) {
  const { title, body, reasons, actors, means, alternative, easyRead } = content;
  return {
    ...{ title, body, reasons, actors, means, alternative, easyRead },
    indicators: content.indicators.map((indicator) => indicator.name).join("\n"),
    sources: content.sources.join("\n"),
  };
}

export type StatusRefusal = "measure-not-reachable" | "amendment-under-vote";

export interface StatusMove {
  /** For the journal: `measure.table`, `vote.open`… */
  readonly action: string;
  readonly reason?: string;
  readonly patch?: Omit<MeasurePatch, "status">;
}

/** What its authors are told when it comes to a state. */
const toldOfStatus: Partial<Record<MeasureStatus, NotificationKind>> = {
  tabled: "measure-tabled",
  adopted: "measure-adopted",
  rejected: "measure-rejected",
  withdrawn: "measure-withdrawn",
  merged: "measure-merged",
};

/**
 * Moves a measure to another state of its life, if the table of transitions leads there from where it is. When it
 * leaves the deliberation, its open amendments fall: not while one of them is voted on, since that vote would
 * decide nothing.
 */
export async function setMeasureStatus(
  trx: Transaction<Database>,
  notes: Notebook,
  measure: Measure,
  to: MeasureStatus,
  { action, reason, patch = {} }: StatusMove,
): Promise<Result<Measure, StatusRefusal>> {
  if (!canBecome(measure.status, to)) return err("measure-not-reachable");
  const decided = to === "adopted" || to === "rejected" ? { decided_at: notes.now } : {};
  if (!(await moveStatus(trx, measure.id, measure.status, { ...decided, ...patch, status: to }))) {
    return err("measure-not-reachable");
  }
  const falls = fallReasonOf(to);
  if (falls && (await hasOpenVoteOnText(trx, measure.id))) return err("amendment-under-vote");
  notes.journal(measure.conventionId, {
    action,
    thing: `measure:${measure.id}`,
    from: measure.status,
    to,
    detail: reason ? { reason } : {},
  });
  if (falls) await fallOpenAmendments(trx, notes, measure.id, falls);
  measureChanged(notes, measure);
  const told = toldOfStatus[to];
  if (told) tellAuthors(notes, measure, told, to === "withdrawn" && reason ? { reason } : {});
  return ok({ ...measure, status: to, decidedAt: decided.decided_at ?? measure.decidedAt });
}

/** Names the pages that show a measure: its own, and the lists of its convention. */
export function measureChanged(notes: Notebook, measure: Pick<Measure, "id" | "conventionId">): void {
  notes.changed(measure.conventionId, `measure:${measure.id}`, `convention:${measure.conventionId}`);
}
