import type { Kysely } from "kysely";
import { diffTexts } from "~/domain/amending";
import {
  type Amendment,
  amendmentOfMeasureThing,
  amendmentThing,
  isFallReason,
  openAmendmentStatuses,
  ownerOf,
} from "~/domain/amendment";
import { type CarryError, carryOnto } from "~/domain/amendment-text";
import type { Convention } from "~/domain/convention";
import { type Excerpt, excerpts } from "~/domain/excerpts";
import { type Measure, type MeasureVersion, measureThing } from "~/domain/measure";
import { blocksOf } from "~/domain/measure-text";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { voteStatuses } from "~/domain/voting";
import { findMemberNames, listCosigners } from "~db/amendmentPages";
import { findAmendment, hasOpenVote, listEarlierTexts } from "~db/amendments";
import { findMeasure, findVersion } from "~db/measures";
import type { Database } from "~db/schema";
import { listVotes } from "~db/votes";
import type { App } from "./app.server";
import { renderMarkdown } from "./markdown.server";
import { toLine } from "./voteList.server";

/** An amendment with all that its page shows; null for an address that leads nowhere this reader may go. */
export async function readAmendment(app: App, actor: Actor, convention: Convention, id: string) {
  const amendment = await findAmendment(app.db, id);
  if (amendment?.conventionId !== convention.id) return null;
  const measure = await findMeasure(app.db, amendment.measureId);
  if (!measure || !may(actor, "measure.read", measureThing(measure, convention))) return null;
  const { onBehalfOf, decidedBy, authorId } = amendment;
  const members = [authorId, onBehalfOf, decidedBy].filter((member) => member !== null);
  const names = await findMemberNames(app.db, members);
  const cosigners = await listCosigners(app.db, id);
  const voting = await hasOpenVote(app.db, id);
  const shown = await shownText(app.db, amendment, measure);
  const applies = shown.carried === null || shown.carried.state === "clean";
  const { title, number, id: measureId } = measure;
  return {
    ...{ id, number: amendment.number, title: amendment.title, status: amendment.status },
    ...{ createdAt: amendment.createdAt, baseVersion: amendment.baseVersion },
    measure: { id: measureId, number, title },
    author: names.get(ownerOf(amendment)) ?? null,
    writer: onBehalfOf ? (names.get(authorId) ?? null) : undefined,
    cosigners,
    cosigned: cosigners.some((cosigner) => cosigner.memberId === actor.memberId),
    reasons: renderMarkdown(amendment.reasons),
    shown,
    earlier: await earlierTexts(app.db, amendment),
    decision: decisionOf(amendment, decidedBy ? (names.get(decidedBy) ?? null) : undefined),
    votes: await votesOn(app, actor, convention, id),
    can: powers(actor, convention, amendment, measure, { voting, applies }),
  };
}

export type AmendmentPage = NonNullable<Awaited<ReturnType<typeof readAmendment>>>;

function decisionOf(amendment: Amendment, by: string | null | undefined) {
  const { status, decidedAt, decisionReason, resultingVersion } = amendment;
  if (status === "submitted" || !decidedAt) return null;
  const fell = status === "fallen" && isFallReason(decisionReason) ? decisionReason : null;
  return { at: decidedAt, by, reason: fell ? "" : decisionReason, fell, resultingVersion };
}

export interface ShownText {
  /** The version that the excerpts compare with. */
  readonly version: number;
  readonly excerpts: readonly Excerpt[];
  /** Null where the measure has not moved on, or nothing is to be decided any more. */
  readonly carried: { readonly state: "clean" | CarryError; readonly current: number } | null;
}

/** What an open amendment would change in the current text; where it cannot, and once decided, what it asked for. */
async function shownText(db: Kysely<Database>, amendment: Amendment, measure: Measure): Promise<ShownText> {
  const base = await versionOf(db, measure.id, amendment.baseVersion);
  const asked = { version: base.version, excerpts: compared(base, amendment.body) };
  const isOpen = openAmendmentStatuses.includes(amendment.status);
  if (!isOpen || measure.version === base.version) return { ...asked, carried: null };
  const current = await versionOf(db, measure.id, measure.version);
  const { blockIds, content } = base;
  const text = carryOnto({ body: content.body, blockIds }, current.content.body, amendment.body);
  if (!text.ok) return { ...asked, carried: { state: text.error, current: current.version } };
  return {
    version: current.version,
    excerpts: compared(current, text.value),
    carried: { state: "clean", current: current.version },
  };
}

async function versionOf(db: Kysely<Database>, measureId: string, version: number): Promise<MeasureVersion> {
  const found = await findVersion(db, measureId, version);
  if (!found) throw new Error(`measure ${measureId} lacks its version ${version}`);
  return found;
}

export function compared({ content, blockIds }: MeasureVersion, text: string): readonly Excerpt[] {
  return excerpts(diffTexts(blocksOf(content.body, blockIds), text));
}

async function earlierTexts(db: Kysely<Database>, { id, measureId }: Amendment) {
  const texts = await listEarlierTexts(db, id);
  return Promise.all(
    texts.map(async ({ baseVersion, body }) => ({
      baseVersion,
      excerpts: compared(await versionOf(db, measureId, baseVersion), body),
    })),
  );
}

async function votesOn(app: App, actor: Actor, convention: Convention, amendmentId: string) {
  const { phase, id: conventionId } = convention;
  const statuses = voteStatuses.filter((state) => may(actor, "vote.read", { phase, state }));
  return (await listVotes(app.db, { conventionId, amendmentId, statuses })).map(toLine);
}

/**
 * What this reader may do with an amendment now. While it is voted on, nobody touches it; where it no longer
 * applies to the text, it must be adapted before it is decided.
 */
function powers(
  actor: Actor,
  convention: Convention,
  amendment: Amendment,
  measure: Measure,
  { voting, applies }: { readonly voting: boolean; readonly applies: boolean },
) {
  const thing = amendmentThing(amendment, convention);
  const isOwner = ownerOf(amendment) === actor.memberId;
  const behind = amendment.baseVersion < measure.version;
  const { phase } = convention;
  const ofMeasure = amendmentOfMeasureThing(amendment, measure, convention);
  return {
    cosign: !isOwner && may(actor, "amendment.cosign", thing),
    judge: may(actor, "amendment.judge", thing),
    accept: applies && !voting && may(actor, "amendment.accept", ofMeasure),
    withdraw: !voting && may(actor, "amendment.withdraw", thing),
    withdrawNeedsReason: !isOwner,
    adapt: behind && !voting && may(actor, "amendment.adapt", thing),
    putToVote:
      applies && !voting && amendment.status === "admissible" && may(actor, "vote.prepare", { phase }),
  };
}
