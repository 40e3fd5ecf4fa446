import type { Kysely } from "kysely";
import {
  type Block,
  type Conflict,
  diffTexts,
  type Instruction,
  instructionsOf,
  operationsBetween,
  parseText,
} from "~/domain/amending";
import {
  type Amendment,
  amendmentOfMeasureThing,
  amendmentThing,
  isFallReason,
  isOpen,
  ownerOf,
} from "~/domain/amendment";
import { type Standing, standingOn } from "~/domain/amendment-standing";
import { type CarryError, carryErrorOf } from "~/domain/amendment-text";
import type { Convention } from "~/domain/convention";
import { type Excerpt, excerpts } from "~/domain/excerpts";
import { type Measure, type MeasureVersion, measureThing } from "~/domain/measure";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { findMemberNames, listAmendmentLines, listCosigners } from "~db/amendmentPages";
import { findAmendment, hasOpenVote, listEarlierTexts } from "~db/amendments";
import { findMeasure } from "~db/measures";
import type { Database } from "~db/schema";
import { findVote, listVotes } from "~db/votes";
import { standingsOn, versionBlocks, versionOf } from "./amendmentStandings.server";
import type { App } from "./app.server";
import { renderMarkdown } from "./markdown.server";
import { readableVotes, toLine } from "./voteList.server";

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
  const { parent, ...shown } = await readChange(app.db, amendment, measure);
  const subs = await listAmendmentLines(app.db, { parentId: id }, { limit: 100, offset: 0 });
  const applies = shown.carried === null || shown.carried.state === "clean";
  const waits = subs.some(({ status }) => status === "admissible");
  const { title, number, id: measureId } = measure;
  return {
    ...{ id, number: amendment.number, title: amendment.title, status: amendment.status },
    ...{ createdAt: amendment.createdAt, baseVersion: amendment.baseVersion, subs },
    measure: { id: measureId, number, title },
    parent: parent && named(parent),
    author: names.get(ownerOf(amendment)) ?? null,
    writer: onBehalfOf ? (names.get(authorId) ?? null) : undefined,
    cosigners,
    cosigned: cosigners.some((cosigner) => cosigner.memberId === actor.memberId),
    reasons: renderMarkdown(amendment.reasons),
    shown,
    earlier: await earlierTexts(app.db, amendment),
    decision: await decisionOf(app.db, amendment, decidedBy ? (names.get(decidedBy) ?? null) : undefined),
    votes: await votesOn(app, actor, convention, id),
    can: powers(actor, convention, amendment, measure, { voting, applies, parent, waits }),
  };
}

export type AmendmentPage = NonNullable<Awaited<ReturnType<typeof readAmendment>>>;

const named = ({ id, number, title }: Amendment) => ({ id, number, title });

async function decisionOf(db: Kysely<Database>, amendment: Amendment, by: string | null | undefined) {
  const { status, decidedAt, decisionReason, resultingVersion, fallenBy, decidedVote } = amendment;
  if (status === "submitted" || !decidedAt) return null;
  const fell = status === "fallen" && isFallReason(decisionReason) ? decisionReason : null;
  const other = fallenBy ? await findAmendment(db, fallenBy) : null;
  const vote = decidedVote ? await findVote(db, decidedVote) : null;
  return {
    ...{ at: decidedAt, by, reason: fell ? "" : decisionReason, fell, resultingVersion },
    fallenBy: other && named(other),
    vote: vote && { id: vote.id, number: vote.number },
  };
}

export interface ShownText {
  /** The version that the excerpts compare with. */
  readonly version: number;
  readonly excerpts: readonly Excerpt[];
  /** The same in a jurist's words. */
  readonly instructions: readonly Instruction[];
  /** Null where the text has not moved on, or nothing is to be decided any more. */
  readonly carried: {
    readonly state: "clean" | CarryError;
    readonly current: number;
    /** What changed since at its passage. */
    readonly conflicts: readonly Conflict[];
  } | null;
}

/** What an amendment changes, and in which text: its measure's, or that of the amendment that it amends. */
export async function readChange(db: Kysely<Database>, amendment: Amendment, measure: Measure) {
  const { parentId } = amendment;
  const parent = parentId ? await findAmendment(db, parentId) : null;
  return { ...(await shownText(db, amendment, measure, parent)), parent };
}

/** What an open amendment would change in the current text; where it cannot, and once decided, what it asked for. */
async function shownText(
  db: Kysely<Database>,
  amendment: Amendment,
  measure: Measure,
  parent: Amendment | null,
): Promise<ShownText> {
  if (parent) return shownSub(amendment, parent);
  const base = await versionOf(db, measure.id, amendment.baseVersion);
  const asked = { version: base.version, ...changesIn(versionBlocks(base), amendment.body) };
  if (!isOpen(amendment) || measure.version === base.version) return { ...asked, carried: null };
  const current = await versionOf(db, measure.id, measure.version);
  const [standing] = await standingsOn(db, current, [amendment]);
  if (standing?.status !== "clean") return { ...asked, carried: carriedBy(standing, current.version) };
  return {
    version: current.version,
    ...changesIn(versionBlocks(current), standing.text),
    carried: carriedBy(standing, current.version),
  };
}

function carriedBy(standing: Standing | undefined, current: number): ShownText["carried"] {
  if (!standing) return null;
  const { status, conflicts } = standing;
  return { state: status === "clean" ? status : carryErrorOf(status), current, conflicts };
}

/** A sub-amendment is shown on what its parent asks for. */
function shownSub(sub: Amendment, parent: Amendment): ShownText {
  const { id, body } = sub;
  const base = { body: sub.baseBody ?? "", blockIds: [] };
  const { baseVersion: version } = parent;
  const asked = { version, ...changesIn(parseText(base.body), body) };
  if (!isOpen(sub) || base.body === parent.body) return { ...asked, carried: null };
  const standing = standingOn(parseText(parent.body), { id, base, body });
  const carried = carriedBy(standing, version);
  if (standing.status !== "clean") return { ...asked, carried };
  return { version, ...changesIn(parseText(parent.body), standing.text), carried };
}

/** What a text changes in some blocks: to be seen, and in a jurist's words. */
function changesIn(base: readonly Block[], text: string): Pick<ShownText, "excerpts" | "instructions"> {
  const blocks = parseText(text);
  return {
    excerpts: excerpts(diffTexts(base, blocks)),
    instructions: instructionsOf(base, operationsBetween(base, blocks)),
  };
}

export function compared(version: MeasureVersion, text: string): readonly Excerpt[] {
  return excerpts(diffTexts(versionBlocks(version), text));
}

async function earlierTexts(db: Kysely<Database>, { id, measureId, baseBody }: Amendment) {
  const texts = await listEarlierTexts(db, id);
  return Promise.all(
    texts.map(async ({ revision, baseVersion, body, subId }) => ({
      ...{ revision, baseVersion, subId },
      excerpts:
        baseBody === null
          ? compared(await versionOf(db, measureId, baseVersion), body)
          : excerpts(diffTexts(baseBody, body)),
    })),
  );
}

async function votesOn(app: App, actor: Actor, convention: Convention, amendmentId: string) {
  const { phase, id: conventionId } = convention;
  const statuses = readableVotes(actor, { phase });
  return (await listVotes(app.db, { conventionId, amendmentId, statuses })).map(toLine);
}

interface Circumstances {
  readonly voting: boolean;
  readonly applies: boolean;
  readonly parent: Amendment | null;
  /** Whether sub-amendments are to be decided first. */
  readonly waits: boolean;
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
  { voting, applies, parent, waits }: Circumstances,
) {
  const thing = amendmentThing(amendment, convention);
  const isOwner = ownerOf(amendment) === actor.memberId;
  const behind = parent ? amendment.baseBody !== parent.body : amendment.baseVersion < measure.version;
  const { phase } = convention;
  const authorIds = parent ? [ownerOf(parent)] : measure.authorIds;
  const decidable = applies && !voting && !waits;
  return {
    cosign: !isOwner && may(actor, "amendment.cosign", thing),
    judge: may(actor, "amendment.judge", thing),
    accept:
      decidable &&
      may(actor, "amendment.accept", amendmentOfMeasureThing(amendment, { authorIds }, convention)),
    withdraw: !voting && may(actor, "amendment.withdraw", thing),
    withdrawNeedsReason: !isOwner,
    adapt: behind && !voting && may(actor, "amendment.adapt", thing),
    amend:
      !parent &&
      !voting &&
      isOpen(amendment) &&
      may(actor, "amendment.propose", { phase, state: measure.status }),
    putToVote: decidable && amendment.status === "admissible" && may(actor, "vote.prepare", { phase }),
  };
}
