import type { Axis, Convention } from "~/domain/convention";
import { type StageCounts, stageCounts } from "~/domain/measure-stage";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import { listAxes } from "~db/conventions";
import type { MeasureCount } from "~db/measureCounts";
import type { App } from "./app.server";

export interface AxisOverview extends Axis {
  readonly stages: StageCounts;
}

/** How many measures this reader may see, by axis and state. Drafts are left out: they are their panel's own. */
export async function countVisible(
  app: Pick<App, "db" | "counts">,
  actor: Actor,
  { id, phase, publicMeasures: isPublic }: Convention,
): Promise<readonly MeasureCount[]> {
  const counts = await app.counts.measures.of(app.db, id);
  return counts.filter(
    ({ status }) => status !== "draft" && may(actor, "measure.read", { phase, state: status, isPublic }),
  );
}

/** The axes of a convention with what became of their measures. */
export async function axisStages(
  app: Pick<App, "db">,
  convention: Convention,
  counts: readonly MeasureCount[],
): Promise<AxisOverview[]> {
  const axes = await listAxes(app.db, convention.id);
  return axes.map((axis) => ({
    ...axis,
    stages: stageCounts(counts.filter(({ axisId }) => axisId === axis.id)),
  }));
}
