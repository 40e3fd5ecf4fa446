import type { Transaction } from "kysely";
import { type Amendment, type AmendmentStatus, ownerOf } from "~/domain/amendment";
import { type AmendedTextError, amendedText, type CarryError } from "~/domain/amendment-text";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import {
  addCosigner,
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
import {
  type AmendmentRefusal,
  adoptAmendment,
  amendmentFor,
  type HeldAmendment,
} from "./amendmentChanges.server";
import { amendmentChanged, noteAmendment } from "./amendmentFalls.server";
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
}

export type ProposeRefusal =
  | MeasureRefusal
  | AmendedTextError
  | "measure-not-amendable"
  | "version-gone"
  | "on-behalf-missing";

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
    const base = await findVersion(trx, measureId, draft.baseVersion);
    if (!base) return err("version-gone");
    const text = amendedText(base.content.body, draft.body);
    if (!text.ok) return text;
    const signer = await signerOf(trx, actor, conventionId, draft.onBehalfOf);
    if (!signer.ok) return signer;
    const amendment: Amendment = {
      ...{ id: newId(), conventionId, measureId, number: await takeAmendmentNumber(trx, measureId) },
      ...{ baseVersion: draft.baseVersion, title: draft.title, body: text.value, reasons: draft.reasons },
      ...{ status: "submitted", authorId: actor.memberId, onBehalfOf: signer.value, createdAt: notes.now },
      ...{ decidedBy: null, decidedAt: null, decisionReason: "", resultingVersion: null },
    };
    await insertAmendment(trx, amendment, draft.formKey);
    noteProposal(notes, amendment);
    return ok({ id: amendment.id });
  });
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

function noteProposal(notes: Notebook, amendment: Amendment): void {
  const { id, conventionId, measureId, number, onBehalfOf, baseVersion } = amendment;
  notes.journal(conventionId, {
    ...{ action: "amendment.propose", thing: `amendment:${id}`, to: amendment.status, onBehalfOf },
    detail: { measure: measureId, number, baseVersion },
  });
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

/** The authors of the measure take the amendment up: it makes the next version at once, without a vote. */
export async function acceptAmendment(
  app: App,
  actor: Actor,
  conventionId: string,
  amendmentId: string,
): Promise<Result<{ version: number }, DecideRefusal | CarryError | "measure-not-amendable">> {
  return onOpen(app, actor, "amendment.accept", conventionId, amendmentId, async (trx, notes, held) => {
    if (await hasOpenVote(trx, amendmentId)) return err("vote-running");
    const by = { action: "amendment.accept", decidedBy: actor.memberId, reason: "" };
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
    if (baseVersion <= amendment.baseVersion) return err("amendment-up-to-date");
    const base = await findVersion(trx, measure.id, baseVersion);
    if (!base || !actor.memberId) return err("version-gone");
    const text = amendedText(base.content.body, body);
    if (!text.ok) return text;
    await keepAmendmentText(trx, amendment, actor.memberId, notes.now);
    const to = actor.role === "facilitator" ? amendment.status : "submitted";
    const patch = { base_version: baseVersion, body: text.value };
    if (!(await moveAmendment(trx, amendmentId, amendment.status, to, patch)))
      return err("amendment-not-open");
    const detail = { baseVersion: { from: amendment.baseVersion, to: baseVersion } };
    noteAmendment(notes, amendment, "amendment.adapt", to, detail);
    return ok(null);
  });
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
  return ok(null);
}
