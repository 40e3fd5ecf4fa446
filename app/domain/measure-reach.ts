import type { Convention } from "./convention";
import { type MeasureStatus, measureStatuses } from "./measure";
import { may, type Thing } from "./permission";
import type { Actor } from "./role";

/** In which states a reader may read every measure, those of their panels, and those that they are an author of. */
export interface MeasureReach {
  readonly every: readonly MeasureStatus[];
  readonly ofPanels: readonly MeasureStatus[];
  readonly asAuthor: readonly MeasureStatus[];
}

/** What `may(actor, "measure.read", …)` allows, put so that a query can filter by it: asked of `may` itself. */
export function measureReach(
  actor: Actor,
  convention: Pick<Convention, "phase" | "publicMeasures">,
): MeasureReach {
  const reads = (related: Thing) => (state: MeasureStatus) =>
    may(actor, "measure.read", {
      ...{ phase: convention.phase, state, isPublic: convention.publicMeasures },
      ...related,
    });
  const [panelId] = actor.panelIds;
  const every = measureStatuses.filter(reads({}));
  const rest = measureStatuses.filter((status) => !every.includes(status));
  return {
    every,
    ofPanels: panelId ? rest.filter(reads({ panelId })) : [],
    asAuthor: actor.memberId ? rest.filter(reads({ authorIds: [actor.memberId] })) : [],
  };
}
