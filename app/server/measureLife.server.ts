import type { Convention } from "~/domain/convention";
import { type LifeMoment, type LifeVote, lifeOf } from "~/domain/measure-life";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { type Voices, voicesByPanel } from "~/domain/voices";
import { voteStatuses } from "~/domain/voting";
import { listPanels } from "~db/conventions";
import { countSpoken, firstPublishedAt, listAmendmentDates, listVersionDates } from "~db/measureLife";
import { findPlan } from "~db/plans";
import { listVotes, type Vote } from "~db/votes";
import type { App } from "./app.server";
import type { MeasurePage } from "./measurePage.server";

/** What happened to a measure, from its first draft to the plan, as this reader may know it. */
export async function measureLife(
  { db }: Pick<App, "db">,
  actor: Actor,
  convention: Convention,
  measure: Pick<MeasurePage, "id" | "status" | "begunAt" | "tabledAt" | "decidedAt">,
): Promise<LifeMoment[]> {
  const { phase, id: conventionId } = convention;
  const statuses = voteStatuses.filter((state) => may(actor, "vote.read", { phase, state }));
  const votes = await listVotes(db, { conventionId, measureId: measure.id, statuses });
  return lifeOf({
    ...{ status: measure.status, writtenAt: measure.begunAt },
    ...{ tabledAt: measure.tabledAt, decidedAt: measure.decidedAt },
    versions: await listVersionDates(db, measure.id),
    amendments: await listAmendmentDates(db, measure.id),
    votes: votes.flatMap(lifeVote),
    plannedAt: await plannedAt(db, conventionId, measure.id),
  });
}

/** A vote once it is open; what is only prepared has not happened, what was withdrawn has no place in a life. */
function lifeVote({ id, number, openedAt: at, state }: Vote): LifeVote[] {
  if (at === null) return [];
  if (state.status === "open") return [{ id, number, at, until: null, outcome: null }];
  if (state.status !== "closed") return [];
  return [{ id, number, at, until: state.closedAt, outcome: state.outcome.kind }];
}

async function plannedAt(db: App["db"], conventionId: string, measureId: string): Promise<string | null> {
  const plan = await findPlan(db, conventionId);
  if (!plan?.measureIds?.includes(measureId)) return null;
  return firstPublishedAt(db, plan.id);
}

export interface PanelVoices extends Voices {
  /** Null for those of several panels, or of none, together. */
  readonly panel: string | null;
}

/** Who spoke for what on a measure, by panel and never by person. */
export async function voicesOn(
  { db }: Pick<App, "db">,
  conventionId: string,
  measureId: string,
): Promise<PanelVoices[]> {
  const voices = voicesByPanel(await countSpoken(db, measureId));
  const panels = voices.length > 0 ? await listPanels(db, conventionId) : [];
  return voices.map((one) => ({ ...one, panel: panels.find(({ id }) => id === one.panelId)?.name ?? null }));
}
