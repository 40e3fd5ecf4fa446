import type { Kysely } from "kysely";
import type { PlanDocument } from "~/documents/model";
import type { Axis, Convention } from "~/domain/convention";
import { inPlanOrder, type Plan } from "~/domain/plan";
import { type Language, type Messages, plainMessages } from "~/messages";
import { listAxes } from "~db/conventions";
import { bookHead } from "~db/journal";
import {
  type DecidedVote,
  readAdopted,
  readAmendments,
  readAuthors,
  readCosigners,
  readMerged,
  readOpinions,
  readVersions,
  readVotes,
} from "~db/planSources";
import { findPlan } from "~db/plans";
import type { Database } from "~db/schema";
import { type MeasureRoads, planMeasure, type Sources } from "./planMeasure.server";
import { dayOf, planVote } from "./planVote.server";

/** What tells one edition of the plan from another. */
export interface Edition {
  readonly version: number;
  /** ISO instant; null for the draft. */
  readonly publishedAt: string | null;
  readonly permanentAddress: string;
}

/** Where the pages of what the text names are: kept beside the document, which is the text alone. */
export interface PlanRoads {
  /** Id of the vote on the whole plan. */
  readonly voteId: string | null;
  /** Of the sitting that it was held in. */
  readonly sessionId: string | null;
  /** By the measures' anchors. */
  readonly measures: Readonly<Record<string, MeasureRoads>>;
}

export interface BuiltPlan {
  readonly document: PlanDocument;
  readonly roads: PlanRoads;
}

/**
 * The plan of a convention as a document: its adopted measures with all that led to them. The number of
 * queries does not depend on the size of the plan.
 *
 * @param language of the sentences about votes and versions; people's texts stay as they were written
 */
export async function buildPlanDocument(
  db: Kysely<Database>,
  convention: Convention,
  language: Language,
  edition: Edition,
): Promise<BuiltPlan> {
  const t = plainMessages(language);
  const plan = await findPlan(db, convention.id);
  const axes = await listAxes(db, convention.id);
  const measures = inItsOrder(await readAdopted(db, convention.id), plan);
  const sources = await readSources(db, convention.id);
  const head = await bookHead(db, convention.id);
  const vote = sources.votes.find(({ planId, outcome }) => planId !== null && outcome.kind === "adopted");
  const built = measures.map((measure) => ({
    axisNumber: measure.axisNumber,
    ...planMeasure(measure, sources, t, language),
  }));
  const document: PlanDocument = {
    language,
    title: plan?.title ?? t.plan.defaultTitle,
    convention: conventionOf(convention),
    publication: publicationOf(edition, vote),
    foreword: textOrNull(plan?.foreword),
    method: textOrNull(plan?.method),
    axes: byAxis(axes, built, t),
    annexes: plan?.annexes ?? [],
    vote: vote ? planVote(vote, t) : null,
    journalHead: head?.hash || null,
  };
  const roads = Object.fromEntries(built.map(({ measure, roads }) => [measure.anchor, roads]));
  return {
    document,
    roads: { voteId: vote?.id ?? null, sessionId: vote?.sessionId ?? null, measures: roads },
  };
}

async function readSources(db: Kysely<Database>, conventionId: string): Promise<Sources> {
  return {
    authors: await readAuthors(db, conventionId),
    versions: await readVersions(db, conventionId),
    amendments: await readAmendments(db, conventionId),
    cosigners: await readCosigners(db, conventionId),
    merged: await readMerged(db, conventionId),
    opinions: await readOpinions(db, conventionId),
    votes: await readVotes(db, conventionId),
  };
}

type Adopted = Awaited<ReturnType<typeof readAdopted>>[number];

/** Once the plan is adopted, its measures are those that were voted with it, in the order of that day. */
function inItsOrder(measures: readonly Adopted[], plan: Plan | null): readonly Adopted[] {
  const fixed = plan?.measureIds;
  if (!fixed) return inPlanOrder(measures);
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return fixed.flatMap((id) => byId.get(id) ?? []);
}

function conventionOf(convention: Convention): PlanDocument["convention"] {
  const { title, city, mandate, slug, accent, logo } = convention;
  return {
    ...{ title, city, mandate, slug, accent: /^#[0-9a-f]{6}$/i.test(accent) ? accent : null },
    ...(logo ? { logo: { sha256: logo.hash, type: logo.type, alternative: logo.alt } } : {}),
  };
}

function publicationOf(edition: Edition, vote: DecidedVote | undefined): PlanDocument["publication"] {
  const { version, publishedAt, permanentAddress } = edition;
  const adoptedOn = vote ? dayOf(vote.closedAt) : null;
  return { version, adoptedOn, publishedOn: publishedAt && dayOf(publishedAt), permanentAddress };
}

type Placed = {
  readonly axisNumber: number | null;
  readonly measure: ReturnType<typeof planMeasure>["measure"];
};

/** Axes without an adopted measure have no place in the plan; measures without an axis come last. */
function byAxis(axes: readonly Axis[], measures: readonly Placed[], t: Messages): PlanDocument["axes"] {
  const last = Math.max(0, ...axes.map((axis) => axis.number)) + 1;
  const rest = { number: last, title: t.plan.otherMeasures, description: "" };
  return [...axes, rest]
    .map(({ number, title, description }) => ({
      ...{ number, title, colour: null, description },
      measures: measures.filter((one) => (one.axisNumber ?? last) === number).map((one) => one.measure),
    }))
    .filter((axis) => axis.measures.length > 0);
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text;
}
