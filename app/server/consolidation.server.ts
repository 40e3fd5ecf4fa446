import type { Transaction } from "kysely";
import { rebase } from "~/domain/amending";
import type { Amendment } from "~/domain/amendment";
import { consensual } from "~/domain/amendment-places";
import { type AmendedTextError, amendedText } from "~/domain/amendment-text";
import type { Measure } from "~/domain/measure";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { saveAmendingOrder } from "~db/amendingOrder";
import {
  findAmendmentByFormKey,
  insertAmendment,
  listUnderVote,
  lockMeasure,
  takeAmendmentNumber,
} from "~db/amendments";
import { findMeasure } from "~db/measures";
import type { Database } from "~db/schema";
import { type MeasureAmending, readAmending } from "./amending.server";
import { adoptTogether } from "./amendmentAdoption.server";
import { amendmentChanged } from "./amendmentFalls.server";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";
import { type MeasureRefusal, measureChanged, measureFor } from "./measureChanges.server";

/** What facilitators do at the consolidation table of a measure. */

/** Those that nobody contests, and that nothing keeps from being accepted now. */
export function acceptable(
  { now, open }: Pick<MeasureAmending, "now" | "open">,
  underVote: ReadonlySet<string>,
): readonly Amendment[] {
  const free = new Set(
    consensual(
      now,
      open.map(({ standing }) => standing),
    ).map(({ id }) => id),
  );
  return open
    .filter(({ amendment, subs }) => {
      const { id, status } = amendment;
      return free.has(id) && status === "admissible" && subs.length === 0 && !underVote.has(id);
    })
    .map(({ amendment }) => amendment);
}

export type TogetherRefusal =
  | MeasureRefusal
  | "reason-missing"
  | "nothing-chosen"
  | "not-consensual"
  | "measure-not-amendable";

/** Accepts at once, without a vote, amendments that nobody contests; the reason says how that was established. */
export async function acceptTogether(
  app: App,
  actor: Actor,
  conventionId: string,
  measureId: string,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<Result<{ version: number }, TogetherRefusal>> {
  if (reason.trim() === "") return err("reason-missing");
  if (ids.length === 0) return err("nothing-chosen");
  return atTheTable(app, actor, conventionId, measureId, async (trx, notes, measure) => {
    const amending = await readAmending(trx, measure);
    const free = acceptable(amending, await listUnderVote(trx, measureId));
    const chosen = free.filter(({ id }) => ids.includes(id));
    if (chosen.length !== new Set(ids).size) return err("not-consensual");
    const by = { action: "amendment.accept", decidedBy: actor.memberId, reason: reason.trim(), vote: null };
    const adopted = await adoptTogether(trx, notes, measure, chosen, by);
    return adopted.ok ? adopted : err("not-consensual");
  });
}

export type OrderRefusal = MeasureRefusal | "reason-missing" | "amendment-not-open" | "measure-not-amendable";

/** The chair takes an amendment before another, or last, and says why. */
export async function changeOrder(
  app: App,
  actor: Actor,
  conventionId: string,
  measureId: string,
  {
    moved,
    before,
    reason,
  }: { readonly moved: string; readonly before: string | null; readonly reason: string },
): Promise<Result<null, OrderRefusal>> {
  if (reason.trim() === "") return err("reason-missing");
  return atTheTable(app, actor, conventionId, measureId, async (trx, notes, measure) => {
    const ids = (await readAmending(trx, measure)).open.map(({ amendment }) => amendment.id);
    const others = ids.filter((id) => id !== moved);
    const at = before === null ? others.length : others.indexOf(before);
    if (others.length === ids.length || at < 0) return err("amendment-not-open");
    const order = [...others.slice(0, at), moved, ...others.slice(at)];
    const setBy = actor.memberId ?? "";
    await saveAmendingOrder(trx, measureId, { ids: order, reason: reason.trim(), setBy, setAt: notes.now });
    notes.journal(conventionId, {
      ...{ action: "amendment.order", thing: `measure:${measureId}` },
      detail: { reason: reason.trim(), from: ids, to: order },
    });
    measureChanged(notes, measure);
    return ok(null);
  });
}

export interface SettlementDraft {
  /** The amendments whose conflict it settles. */
  readonly settles: readonly string[];
  /** The version of the measure that the writer had before their eyes. */
  readonly baseVersion: number;
  readonly title: string;
  /** The whole text as it shall read. */
  readonly body: string;
  readonly reasons: string;
  readonly formKey: string | null;
}

export type SettleRefusal =
  | MeasureRefusal
  | AmendedTextError
  | "amendment-not-open"
  | "changed-meanwhile"
  | "measure-not-amendable";

/** Puts a text of its own in the place of amendments in conflict: it has its author, and is decided like any other. */
export async function settleConflict(
  app: App,
  actor: Actor,
  conventionId: string,
  measureId: string,
  draft: SettlementDraft,
): Promise<Result<{ id: string }, SettleRefusal>> {
  return atTheTable(app, actor, conventionId, measureId, async (trx, notes, measure) => {
    const known = draft.formKey ? await findAmendmentByFormKey(trx, draft.formKey) : null;
    if (known) return ok({ id: known });
    if (draft.baseVersion !== measure.version) return err("changed-meanwhile");
    const { current, open } = await readAmending(trx, measure);
    const settled = open.filter(({ amendment }) => draft.settles.includes(amendment.id));
    if (settled.length < 2 || settled.length !== draft.settles.length) return err("amendment-not-open");
    const text = amendedText(current.content.body, draft.body);
    if (!text.ok) return text;
    const authorId = actor.memberId;
    if (!authorId) return err("not-allowed");
    const { baseVersion, title, reasons, settles } = draft;
    const amendment: Amendment = {
      ...{ id: newId(), conventionId, measureId, number: await takeAmendmentNumber(trx, measureId) },
      ...{ baseVersion, title, body: text.value, reasons, status: "admissible", authorId, settles },
      ...{ onBehalfOf: null, createdAt: notes.now, decidedBy: null, decidedAt: null, decisionReason: "" },
      ...{ resultingVersion: null, parentId: null, baseBody: null, standing: "clean" },
      ...{ fallenBy: null, decidedVote: null },
    };
    await insertAmendment(trx, amendment, draft.formKey);
    notes.journal(conventionId, {
      ...{ action: "amendment.settle", thing: `amendment:${amendment.id}`, to: amendment.status },
      detail: { measure: measureId, number: amendment.number, baseVersion, settles },
    });
    amendmentChanged(notes, amendment);
    return ok({ id: amendment.id });
  });
}

/** What the form of a settlement starts from: the first in the order of votes, with what fits of the others. */
export async function startSettlement(app: App, measure: Measure, ids: readonly string[]) {
  const amending = await readAmending(app.db, measure);
  const { now, open, conflicts } = amending;
  const rivals = open.filter(({ amendment }) => ids.includes(amendment.id));
  const [first, ...rest] = rivals.map(({ standing }) => standing);
  if (!first || rest.length === 0) return null;
  const [second] = rest;
  return {
    version: amending.current.version,
    text: second && rest.length === 1 ? rebase(now, second, [first]).text : first.text,
    rivals: rivals.map(({ amendment: { id, number, title } }) => ({ id, number, title })),
    conflicts: conflicts.filter(({ between }) => between.every((id) => ids.includes(id))),
  };
}

/** Holds a measure in deliberation for a facilitator. */
async function atTheTable<T, E extends string>(
  app: App,
  actor: Actor,
  conventionId: string,
  measureId: string,
  work: (trx: Transaction<Database>, notes: Notebook, measure: Measure) => Promise<Result<T, E>>,
): Promise<Result<T, E | MeasureRefusal | "measure-not-amendable">> {
  return change<T, E | MeasureRefusal | "measure-not-amendable">(app, actor.personId, async (trx, notes) => {
    await lockMeasure(trx, measureId);
    const read = await measureFor(trx, actor, "measure.read", conventionId, measureId);
    if (!read.ok) return read;
    if (read.value.measure.status !== "deliberation") return err("measure-not-amendable");
    const found = await measureFor(trx, actor, "amendment.consolidate", conventionId, measureId);
    if (!found.ok) return found;
    const held = await findMeasure(trx, measureId);
    return held ? work(trx, notes, held) : err("not-found");
  });
}
