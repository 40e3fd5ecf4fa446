import type { Convention } from "~/domain/convention";
import { canBecome, measureStatuses } from "~/domain/measure";
import { measureReach } from "~/domain/measure-reach";
import { statusesOf } from "~/domain/measure-stage";
import type { Actor } from "~/domain/role";
import { type QueryTerm, queryTerms } from "~/domain/search";
import { listAxes, listPanels } from "~db/conventions";
import { type MeasureFilter, type MeasureOrder, measureOrders } from "~db/measureFilter";
import { countOwn, listMeasureIds, listMeasures } from "~db/measureList";
import { searchMeasures } from "~db/measureSearch";
import type { App } from "./app.server";

export const MEASURES_A_PAGE = 20;
const QUERY_MAX_LENGTH = 200;

/** What the address of a list asks for; what it does not know is left out. */
export interface ListQuery {
  readonly search: string;
  readonly axis: string;
  readonly panel: string;
  readonly status: string;
  readonly order: MeasureOrder;
  readonly page: number;
}

export function readListQuery(params: URLSearchParams): ListQuery {
  const text = (name: string) => (params.get(name) ?? "").trim().slice(0, QUERY_MAX_LENGTH);
  const search = text("q");
  const asked = measureOrders.find((order) => order === params.get("order"));
  const page = /^[1-9]\d{0,5}$/.test(text("page")) ? Number(text("page")) : 1;
  return {
    ...{ search, axis: text("axis"), panel: text("panel"), status: text("status"), page },
    order: asked ?? (search === "" ? "number" : "relevance"),
  };
}

/** A page of the measures that this reader may see, how many there are in all, and what to filter by. */
export async function measureListing(app: App, actor: Actor, convention: Convention, query: ListQuery) {
  const axes = await listAxes(app.db, convention.id);
  const panels = await listPanels(app.db, convention.id);
  const reach = measureReach(actor, convention);
  const filter: MeasureFilter = {
    ...{ conventionId: convention.id, reach, panelIds: actor.panelIds, memberId: actor.memberId },
    axisId: axes.find((axis) => String(axis.number) === query.axis)?.id ?? null,
    panelId: panels.find((panel) => String(panel.number) === query.panel)?.id ?? null,
    statuses: statusesOf(query.status),
  };
  const words = queryTerms(query.search);
  const { ids, ...pages } = await (words.length > 0
    ? foundPage(app, filter, words, query)
    : listedPage(app, filter, query));
  const visible = measureStatuses.filter((status) =>
    [reach.every, reach.ofPanels, reach.asAuthor].some((statuses) => statuses.includes(status)),
  );
  return { ...pages, measures: await listMeasures(app.db, ids), axes, panels, statuses: visible };
}

/** All measures, a page of them read from the index of their order. */
async function listedPage(app: App, filter: MeasureFilter, { order, page }: ListQuery) {
  const count = await countReadable(app, filter);
  const place = placeOf(page, count);
  const slice = { offset: (place.page - 1) * MEASURES_A_PAGE, limit: MEASURES_A_PAGE };
  return { ...place, count, more: false, ids: await listMeasureIds(app.db, filter, order, slice) };
}

/** The measures that hold the words; `more` where there are more than the search looks for. */
async function foundPage(app: App, filter: MeasureFilter, words: Words, { order, page }: ListQuery) {
  const within = await countReadable(app, filter);
  const found = await searchMeasures(app.db, filter, within, words, order);
  const place = placeOf(page, found.ids.length);
  const from = (place.page - 1) * MEASURES_A_PAGE;
  const ids = found.ids.slice(from, from + MEASURES_A_PAGE);
  return { ...place, count: found.ids.length, more: found.more, ids };
}

type Words = readonly (readonly QueryTerm[])[];

function placeOf(wanted: number, count: number) {
  const pageCount = Math.max(1, Math.ceil(count / MEASURES_A_PAGE));
  return { page: Math.min(wanted, pageCount), pageCount };
}

/** From the counts that are kept; only what somebody reads as an author is looked up. */
async function countReadable(app: App, filter: MeasureFilter): Promise<number> {
  const { reach, panelIds } = filter;
  const kept = await app.counts.measures.of(app.db, filter.conventionId);
  const readable = kept.filter(
    ({ status, axisId, panelId }) =>
      (filter.axisId === null || axisId === filter.axisId) &&
      (filter.panelId === null || panelId === filter.panelId) &&
      (filter.statuses === null || filter.statuses.includes(status)) &&
      (reach.every.includes(status) ||
        (reach.ofPanels.includes(status) && panelId !== null && panelIds.includes(panelId))),
  );
  return readable.reduce((sum, { count }) => sum + count, 0) + (await countOwn(app.db, filter));
}

const MERGEABLE_SHOWN = 60;

/** Measures that may still be merged, found by words or in their order. */
export async function mergeableMeasures(app: App, actor: Actor, convention: Convention, search: string) {
  const reach = measureReach(actor, convention);
  const every = reach.every.filter((status) => canBecome(status, "merged"));
  const filter: MeasureFilter = {
    ...{ conventionId: convention.id, reach: { ...reach, every }, memberId: null, panelIds: [] },
    ...{ axisId: null, panelId: null, statuses: null },
  };
  const words = queryTerms(search);
  const slice = { offset: 0, limit: MERGEABLE_SHOWN };
  if (words.length === 0) return listMeasures(app.db, await listMeasureIds(app.db, filter, "number", slice));
  const within = await countReadable(app, filter);
  const { ids } = await searchMeasures(app.db, filter, within, words, "relevance");
  return listMeasures(app.db, ids.slice(0, MERGEABLE_SHOWN));
}
