import { type AgendaFacts, type AgendaItem, whatNow } from "~/domain/agenda";
import type { Axis, Convention, Panel } from "~/domain/convention";
import { isNews, newsActions } from "~/domain/news";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import type { Session } from "~/domain/session";
import { continueVisit, isWorthKeeping } from "~/domain/visit";
import { listAxes, listPanels } from "~db/conventions";
import { bookHead, latestOf } from "~db/journal";
import { namesOfThings, type ThingName } from "~db/names";
import { measureCounts, openVotesFor, type StatusCount, workCounts } from "~db/overview";
import { listSessions } from "~db/sessions";
import { findVisit, saveVisit } from "~db/visits";
import type { App } from "./app.server";

const SESSIONS_SHOWN = 3;
const NEWS_SHOWN = 12;

export interface NewsItem {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly to: string | null;
  readonly thing: ThingName | null;
}

export interface AxisOverview extends Axis {
  readonly measures: number;
  readonly adopted: number;
}

export interface ConventionOverview {
  readonly agenda: readonly AgendaItem[];
  readonly axes: readonly AxisOverview[];
  readonly panels: readonly Panel[];
  readonly sessions: readonly Session[];
  readonly news: readonly NewsItem[];
  /** Nothing was seen before; or the reader is nobody we know. */
  readonly firstVisit: boolean;
  readonly planPublished: boolean;
}

/** What a convention's home tells this reader: a fixed number of queries however large the convention. */
export async function conventionOverview(
  app: App,
  convention: Convention,
  actor: Actor,
): Promise<ConventionOverview> {
  const { db } = app;
  const { id, phase } = convention;
  const panelIds = actor.role === "facilitator" ? null : actor.panelIds;
  const axes = await listAxes(db, id);
  const panels = await listPanels(db, id);
  const sessions = await listSessions(db, id, {
    endingAfter: app.now().toISOString(),
    limit: SESSIONS_SHOWN,
  });
  const counts = visibleCounts(actor, convention, await measureCounts(db, id));
  const { publishedPlans, ...work } = await workCounts(db, id, panelIds);
  const facts: AgendaFacts = {
    ...work,
    openVotes: await openVotesFor(db, id, actor.memberId),
    toRead: sum(counts.filter(({ status }) => status === "tabled" || status === "deliberation")),
    axes: axes.length,
    planPublished: publishedPlans > 0,
    nextSession: sessions[0] ?? null,
    endsOn: convention.endsOn,
  };
  const { news, firstVisit } = await newsFor(app, convention, actor);
  return {
    agenda: whatNow(actor, phase, facts),
    axes: axes.map((axis) => ({ ...axis, ...countsOf(axis.id, counts) })),
    ...{ panels, sessions, news, firstVisit },
    planPublished: facts.planPublished,
  };
}

function seesMeasures(actor: Actor, { phase, publicMeasures }: Convention): boolean {
  return may(actor, "measure.read", { phase, state: "tabled", isPublic: publicMeasures });
}

/** Drafts are not counted here: they are their panel's own. */
function visibleCounts(actor: Actor, convention: Convention, counts: readonly StatusCount[]) {
  const { phase, publicMeasures: isPublic } = convention;
  return counts.filter(
    ({ status }) => status !== "draft" && may(actor, "measure.read", { phase, state: status, isPublic }),
  );
}

function countsOf(axisId: string, counts: readonly StatusCount[]) {
  const mine = counts.filter((one) => one.axisId === axisId);
  return { measures: sum(mine), adopted: sum(mine.filter(({ status }) => status === "adopted")) };
}

function sum(counts: readonly StatusCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

async function newsFor(app: App, convention: Convention, actor: Actor) {
  const { db } = app;
  const after = await beginVisit(app, convention.id, actor.personId);
  const actions = newsActions(seesMeasures(actor, convention));
  const entries = (await latestOf(db, convention.id, actions, after ?? 0, NEWS_SHOWN)).filter(isNews);
  const things = entries.map((entry) => entry.thing);
  const names = await namesOfThings(db, things);
  const news = entries.map(({ seq, at, action, to, thing }) => ({
    ...{ seq, at, action, to },
    thing: names.get(thing) ?? null,
  }));
  return { news, firstVisit: after === null };
}

/** Where the news of this visit begins; null for somebody who was never here, and for the public. */
async function beginVisit(app: App, conventionId: string, personId: string | null): Promise<number | null> {
  if (personId === null) return null;
  const last = await findVisit(app.db, personId, conventionId);
  const head = (await bookHead(app.db, conventionId))?.seq ?? 0;
  const visit = continueVisit(last, head, app.now().toISOString());
  // A visit that cannot be noted down (a full disk, a lock) must not keep anybody from reading.
  if (isWorthKeeping(last, visit)) {
    await saveVisit(app.db, personId, conventionId, visit).catch((error: unknown) =>
      app.log.warn({ err: error }, "a visit was not noted"),
    );
  }
  return last === null ? null : visit.sinceSeq;
}
