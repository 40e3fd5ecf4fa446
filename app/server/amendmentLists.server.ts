import { type AmendmentStatus, amendmentStatuses } from "~/domain/amendment";
import type { Convention } from "~/domain/convention";
import { measureStatuses } from "~/domain/measure";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { type AmendmentLine, countAmendments, listAmendmentLines } from "~db/amendmentPages";
import type { App } from "./app.server";

const PAGE_SIZE = 30;
/** A measure's page shows the first ones; its list shows them all. */
const ON_THE_MEASURE = 5;
const OF_ONE_MEASURE = 500;

/** The amendments of a convention that this reader may see, in one state or all, a page at a time. */
export async function listAmendments(
  app: App,
  actor: Actor,
  convention: Convention,
  asked: { readonly status: AmendmentStatus | null; readonly page: number },
) {
  const { id, phase, publicMeasures: isPublic } = convention;
  const seen = measureStatuses.filter((state) => may(actor, "measure.read", { phase, state, isPublic }));
  const counted = await countAmendments(app.db, id, seen);
  const counts = amendmentStatuses.map((status) => ({ status, count: counted.get(status) ?? 0 }));
  const statuses: readonly AmendmentStatus[] = asked.status ? [asked.status] : amendmentStatuses;
  const total = statuses.reduce((sum, status) => sum + (counted.get(status) ?? 0), 0);
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(1, Math.floor(asked.page) || 1), pageCount);
  const filter = { conventionId: id, measureStatuses: seen, statuses };
  const lines = await listAmendmentLines(app.db, filter, {
    ...{ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  });
  return { lines: total > 0 ? lines : [], counts, total, page, pageCount };
}

/** All amendments of a measure, those still open first. */
export function listMeasureAmendments(app: App, measureId: string): Promise<AmendmentLine[]> {
  return listAmendmentLines(app.db, { measureId }, { limit: OF_ONE_MEASURE, offset: 0 });
}

/** The first amendments of a measure, for its page. */
export function firstAmendments(app: App, measureId: string): Promise<AmendmentLine[]> {
  return listAmendmentLines(app.db, { measureId }, { limit: ON_THE_MEASURE, offset: 0 });
}
