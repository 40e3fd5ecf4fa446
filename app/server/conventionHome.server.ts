import { type AgendaFacts, type AgendaItem, whatNow } from "~/domain/agenda";
import type { Convention, Panel } from "~/domain/convention";
import { isNews, newsActions } from "~/domain/news";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import type { Session } from "~/domain/session";
import { continueVisit, isWorthKeeping } from "~/domain/visit";
import { listPanels } from "~db/conventions";
import { bookHead, latestOf } from "~db/journal";
import type { MeasureCount } from "~db/measureCounts";
import { namesOfThings, type ThingName } from "~db/names";
import { openVotesFor, workCounts } from "~db/overview";
import { listPhaseMoves } from "~db/phaseMoves";
import { listSessions } from "~db/sessions";
import { findVisit, saveVisit } from "~db/visits";
import type { App } from "./app.server";
import { type AxisOverview, axisStages, countVisible } from "./axisStages.server";

const SESSIONS_SHOWN = 3;
const NEWS_SHOWN = 8;

export interface NewsItem {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly to: string | null;
  readonly thing: ThingName | null;
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
  /** When the current phase began; null while the first one lasts. */
  readonly phaseSince: string | null;
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
  const panels = await listPanels(db, id);
  const sessions = await listSessions(db, id, {
    endingAfter: app.now().toISOString(),
    limit: SESSIONS_SHOWN,
  });
  const counts = await countVisible(app, actor, convention);
  const axes = await axisStages(app, convention, counts);
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
  const [lastMove] = await listPhaseMoves(db, id, 1);
  const { news, firstVisit } = await newsFor(app, convention, actor);
  return {
    agenda: whatNow(actor, phase, facts),
    ...{ axes, panels, sessions, news, firstVisit },
    planPublished: facts.planPublished,
    phaseSince: lastMove?.movedAt ?? null,
  };
}

function seesMeasures(actor: Actor, { phase, publicMeasures }: Convention): boolean {
  return may(actor, "measure.read", { phase, state: "tabled", isPublic: publicMeasures });
}

function sum(counts: readonly MeasureCount[]): number {
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
