import type { Transaction } from "kysely";
import { type Amendment, type AmendmentStatus, isOpen, ownerOf } from "~/domain/amendment";
import { type AmendedTextError, amendedText, type CarryError } from "~/domain/amendment-text";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import {
  addCosigner,
  findAmendment,
  findAmendmentByFormKey,
  hasOpenVote,
  insertAmendment,
  keepAmendmentText,
  moveAmendment,
  removeCosigner,
  takeAmendmentNumber,
} from "~db/amendments";
import { findVersion } from "~db/measures";
import { listVoters } from "~db/members";
import type { Database } from "~db/schema";
import { adoptAmendment } from "./amendmentAdoption.server";
import { type AmendmentRefusal, amendmentFor, type HeldAmendment } from "./amendmentChanges.server";
import { amendmentChanged, fallSubs, noteAmendment } from "./amendmentFalls.server";
import { followText } from "./amendmentFollow.server";
import { versionOf } from "./amendmentStandings.server";
import { hasOpenSubs } from "./amendmentVotes.server";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";
import { newId } from "./ids.server";
import { type MeasureRefusal, measureFor } from "./measureChanges.server";

export { fallOpenAmendments } from "./amendmentFalls.server";
export { amendmentForVote, settleAmendment, unsettleAmendment } from "./amendmentVotes.server";

export interface AmendmentDraft {
  /** The version of the measure that the writer had before their eyes. */
  readonly baseVersion: number;
  readonly title: string;
  /** The whole text as the writer wants it. */
  readonly body: string;
  readonly reasons: string;
  /** The member for whom a facilitator writes. */
  readonly onBehalfOf: string | null;
  /** The same form sent twice makes one amendment. */
  readonly formKey: string | null;
  /** The amendment that it amends: `body` then is the whole text as that one should make it. */
  readonly parentId?: string | null;
}

export type ProposeRefusal =
  | MeasureRefusal
  | AmendedTextError
  | "measure-not-amendable"
  | "version-gone"
  | "on-behalf-missing"
  | "amendment-not-open"
  | "sub-amendment-of-sub";

/** Proposes another text for a measure in deliberation. */
export async function proposeAmendment(
  app: App,
  actor: Actor,
  conventionId: string,
  measureId: string,
  draft: AmendmentDraft,
): Promise<Result<{ id: string }, ProposeRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const known = draft.formKey ? await findAmendmentByFormKey(trx, draft.formKey) : null;
    if (known) return ok({ id: known });
    const read = await measureFor(trx, actor, "measure.read", conventionId, measureId);
    if (!read.ok) return read;
    const { measure, convention } = read.value;
    if (measure.status !== "deliberation") return err("measure-not-amendable");
    const thing = { phase: convention.phase, state: measure.status };
    if (!may(actor, "amendment.propose", thing) || !actor.memberId) return err("not-allowed");
    const base = await baseOf(trx, measureId, draft);
    if (!base.ok) return base;
    const text = amendedText(base.value.body, draft.body);
    if (!text.ok) return text;
    const signer = await signerOf(trx, actor, conventionId, draft.onBehalfOf);
    if (!signer.ok) return signer;
    const amendment: Amendment = {
      ...{ id: newId(), conventionId, measureId, number: await takeAmendmentNumber(trx, measureId) },
      ...{ baseVersion: base.value.version, title: draft.title, body: text.value, reasons: draft.reasons },
      ...{ status: "submitted", authorId: actor.memberId, onBehalfOf: signer.value, createdAt: notes.now },
      ...{ decidedBy: null, decidedAt: null, decisionReason: "", resultingVersion: null },
      ...{ parentId: base.value.parentId, baseBody: base.value.parentId ? base.value.body : null },
      ...{ settles: [], standing: "clean", fallenBy: null, decidedVote: null },
    };
    await insertAmendment(trx, amendment, draft.formKey);
    noteProposal(notes, amendment, measure.authorIds);
    return ok({ id: amendment.id });
  });
}

/** The text that an amendment is written on: a version of its measure, or what another amendment asks for. */
async function baseOf(
  trx: Transaction<Database>,
  measureId: string,
  { baseVersion, parentId = null }: AmendmentDraft,
): Promise<
  Result<
    { body: string; version: number; parentId: string | null },
    "version-gone" | "amendment-not-open" | "sub-amendment-of-sub"
  >
> {
  if (parentId === null) {
    const base = await findVersion(trx, measureId, baseVersion);
    return base ? ok({ body: base.content.body, version: baseVersion, parentId }) : err("version-gone");
  }
  const parent = await findAmendment(trx, parentId);
  if (parent?.measureId !== measureId) return err("version-gone");
  if (parent.parentId !== null) return err("sub-amendment-of-sub");
  if (!isOpen(parent)) return err("amendment-not-open");
  return ok({ body: parent.body, version: parent.baseVersion, parentId });
}

/** A facilitator holds the pen for a member and says for whom; members write for themselves. */
async function signerOf(
  trx: Transaction<Database>,
  actor: Actor,
  conventionId: string,
  onBehalfOf: string | null,
): Promise<Result<string | null, "on-behalf-missing">> {
  if (actor.role !== "facilitator") return ok(null);
  const members = await listVoters(trx, conventionId, null);
  const known = members.some((member) => member.memberId === onBehalfOf);
  return known ? ok(onBehalfOf) : err("on-behalf-missing");
}

function noteProposal(notes: Notebook, amendment: Amendment, authorIds: readonly string[]): void {
  const { id, conventionId, measureId, number, onBehalfOf, baseVersion, parentId } = amendment;
  notes.journal(conventionId, {
    ...{ action: "amendment.propose", thing: `amendment:${id}`, to: amendment.status, onBehalfOf },
    detail: { measure: measureId, number, baseVersion },
  });
  const told = { conventionId, thing: `amendment:${id}` };
  if (parentId) notes.tell({ ...told, to: { amendment: parentId }, kind: "sub-amendment-proposed" });
  else notes.tell({ ...told, to: { members: authorIds }, kind: "amendment-proposed" });
  amendmentChanged(notes, amendment);
  notes.changed(conventionId, `convention:${conventionId}`);
}

export type CosignRefusal = AmendmentRefusal | "own-amendment";

/** Puts the member's name under an amendment, or takes it back; asking twice changes nothing. */
export async function cosignAmendment(
  app: App,
  actor: Actor,
  conventionId: string,
  amendmentId: string,
  signs: boolean,
): Promise<Result<null, CosignRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const found = await amendmentFor(trx, actor, "amendment.cosign", conventionId, amendmentId);
    if (!found.ok) return found;
    const { amendment } = found.value;
    const { memberId } = actor;
    if (!memberId) return err("not-allowed");
    if (ownerOf(amendment) === memberId) return err("own-amendment");
    const changed = signs
      ? await addCosigner(trx, amendmentId, memberId, notes.now)
      : await removeCosigner(trx, amendmentId, memberId);
    if (!changed) return ok(null);
    noteAmendment(notes, amendment, signs ? "amendment.cosign" : "amendment.unsign", amendment.status);
    if (signs) {
      const told = { conventionId, thing: `amendment:${amendmentId}` };
      notes.tell({ ...told, to: { members: [ownerOf(amendment)] }, kind: "amendment-cosigned" });
    }
    return ok(null);
  });
}

export type DecideRefusal = AmendmentRefusal | "reason-missing" | "vote-running";

/** A facilitator says whether an amendment can be put to the vote; the reason stays readable. */
export async function judgeAmendment(
  app: App,
  actor: Actor,
  conventionId: string,
  amendmentId: string,
  verdict: "admissible" | "inadmissible",
  reason: string,
): Promise<Result<null, DecideRefusal>> {
  if (reason.trim() === "") return err("reason-missing");
  return onOpen(app, actor, "amendment.judge", conventionId, amendmentId, (trx, notes, { amendment }) =>
    decide(trx, notes, amendment, actor, { action: "amendment.judge", to: verdict, reason: reason.trim() }),
  );
}

/** Its author takes it back; a facilitator who wrote it down for somebody does so with a reason. */
export async function withdrawAmendment(
  app: App,
  actor: Actor,
  conventionId: string,
  amendmentId: string,
  reason: string,
): Promise<Result<null, DecideRefusal>> {
  return onOpen(app, actor, "amendment.withdraw", conventionId, amendmentId, async (trx, notes, held) => {
    const { amendment } = held;
    if (ownerOf(amendment) !== actor.memberId && reason.trim() === "") return err("reason-missing");
    if (await hasOpenVote(trx, amendmentId)) return err("vote-running");
    const step = { action: "amendment.withdraw", to: "withdrawn", reason: reason.trim() } as const;
    return decide(trx, notes, amendment, actor, step);
  });
}

export type AcceptRefusal = DecideRefusal | CarryError | "measure-not-amendable" | "sub-amendments-first";

/** The authors of what it changes take the amendment up at once, without a vote. */
export async function acceptAmendment(
  app: App,
  actor: Actor,
  conventionId: string,
  amendmentId: string,
): Promise<Result<{ version: number }, AcceptRefusal>> {
  return onOpen(app, actor, "amendment.accept", conventionId, amendmentId, async (trx, notes, held) => {
    if (await hasOpenVote(trx, amendmentId)) return err("vote-running");
    if (await hasOpenSubs(trx, held.amendment)) return err("sub-amendments-first");
    const by = { action: "amendment.accept", decidedBy: actor.memberId, reason: "", vote: null };
    return adoptAmendment(trx, notes, held, by);
  });
}

export type AdaptRefusal = DecideRefusal | AmendedTextError | "version-gone" | "amendment-up-to-date";

/**
 * Writes an amendment anew on the measure's current text, under its number and with its signatures; the text it
 * had before is kept. What its author rewrites is judged again.
 */
export async function adaptAmendment(
  app: App,
  actor: Actor,
  conventionId: string,
  amendmentId: string,
  { baseVersion, body }: { readonly baseVersion: number; readonly body: string },
): Promise<Result<null, AdaptRefusal>> {
  return onOpen(app, actor, "amendment.adapt", conventionId, amendmentId, async (trx, notes, held) => {
    const { amendment, measure } = held;
    if (await hasOpenVote(trx, amendmentId)) return err("vote-running");
    const base = await nextBaseOf(trx, amendment, baseVersion);
    if (!base.ok) return base;
    if (!actor.memberId) return err("version-gone");
    const text = amendedText(base.value.body, body);
    if (!text.ok) return text;
    await keepAmendmentText(trx, amendment, { by: actor.memberId, at: notes.now });
    const to = actor.role === "facilitator" ? amendment.status : "submitted";
    const base_body = amendment.parentId ? base.value.body : null;
    const patch = { base_version: base.value.version, base_body, body: text.value, standing: "clean" };
    if (!(await moveAmendment(trx, amendmentId, amendment.status, to, patch)))
      return err("amendment-not-open");
    const detail = { baseVersion: { from: amendment.baseVersion, to: baseVersion } };
    noteAmendment(notes, amendment, "amendment.adapt", to, detail);
    await followText(trx, notes, await versionOf(trx, measure.id, measure.version));
    return ok(null);
  });
}

/** The text that an amendment is adapted to: a later version of its measure, or what its parent says now. */
async function nextBaseOf(
  trx: Transaction<Database>,
  { parentId, baseBody, baseVersion, measureId }: Amendment,
  wanted: number,
): Promise<Result<{ body: string; version: number }, "amendment-up-to-date" | "version-gone">> {
  if (parentId !== null) {
    const parent = await findAmendment(trx, parentId);
    if (!parent) return err("version-gone");
    if (parent.body === baseBody) return err("amendment-up-to-date");
    return ok({ body: parent.body, version: parent.baseVersion });
  }
  if (wanted <= baseVersion) return err("amendment-up-to-date");
  const base = await findVersion(trx, measureId, wanted);
  return base ? ok({ body: base.content.body, version: wanted }) : err("version-gone");
}

/** Holds an amendment and does something to it that the actor may do now. */
async function onOpen<T, E extends string>(
  app: App,
  actor: Actor,
  action: "amendment.judge" | "amendment.withdraw" | "amendment.accept" | "amendment.adapt",
  conventionId: string,
  amendmentId: string,
  work: (trx: Transaction<Database>, notes: Notebook, held: HeldAmendment) => Promise<Result<T, E>>,
): Promise<Result<T, E | AmendmentRefusal>> {
  return change<T, E | AmendmentRefusal>(app, actor.personId, async (trx, notes) => {
    const found = await amendmentFor(trx, actor, action, conventionId, amendmentId);
    return found.ok ? work(trx, notes, found.value) : found;
  });
}

async function decide(
  trx: Transaction<Database>,
  notes: Notebook,
  amendment: Amendment,
  actor: Actor,
  { action, to, reason }: { action: string; to: AmendmentStatus; reason: string },
): Promise<Result<null, "amendment-not-open">> {
  const patch = { decided_by: actor.memberId, decided_at: notes.now, decision_reason: reason };
  if (!(await moveAmendment(trx, amendment.id, amendment.status, to, patch)))
    return err("amendment-not-open");
  noteAmendment(notes, amendment, action, to, reason ? { reason } : {});
  if (to !== "admissible") await fallSubs(trx, notes, amendment);
  return ok(null);
}
