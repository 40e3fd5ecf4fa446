import type { Convention } from "~/domain/convention";
import { canBecome, measureStatuses } from "~/domain/measure";
import { measureReach } from "~/domain/measure-reach";
import { statusesOf } from "~/domain/measure-stage";
import type { Actor } from "~/domain/role";
import { queryTerms } from "~/domain/search";
import { listAxes, listPanels } from "~db/conventions";
import { countMeasures, listMeasures, type MeasureOrder, measureOrders } from "~db/measureList";
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
  const filter = {
    ...{ conventionId: convention.id, reach, panelIds: actor.panelIds, memberId: actor.memberId },
    words: queryTerms(query.search),
    axisId: axes.find((axis) => String(axis.number) === query.axis)?.id ?? null,
    panelId: panels.find((panel) => String(panel.number) === query.panel)?.id ?? null,
    statuses: statusesOf(query.status),
  };
  const count = await countMeasures(app.db, filter);
  const pageCount = Math.max(1, Math.ceil(count / MEASURES_A_PAGE));
  const page = Math.min(query.page, pageCount);
  const slice = { offset: (page - 1) * MEASURES_A_PAGE, limit: MEASURES_A_PAGE };
  const measures = await listMeasures(app.db, filter, query.order, slice);
  const visible = measureStatuses.filter((status) =>
    [reach.every, reach.ofPanels, reach.asAuthor].some((statuses) => statuses.includes(status)),
  );
  return { count, page, pageCount, measures, axes, panels, statuses: visible };
}

const MERGEABLE_SHOWN = 60;

/** Measures that may still be merged, found by words or in their order. */
export async function mergeableMeasures(app: App, actor: Actor, convention: Convention, search: string) {
  const reach = measureReach(actor, convention);
  const every = reach.every.filter((status) => canBecome(status, "merged"));
  const filter = {
    ...{ conventionId: convention.id, reach: { ...reach, every }, memberId: null, panelIds: [] },
    ...{ words: queryTerms(search), axisId: null, panelId: null, statuses: null },
  };
  return listMeasures(app.db, filter, "relevance", { offset: 0, limit: MERGEABLE_SHOWN });
}
