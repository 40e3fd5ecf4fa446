import { type Action, grantedIn } from "./permission";
import type { Phase } from "./phase";
import type { Role } from "./role";

/** What is worth saying before a phase is moved: the acts that phases open and close, in their order. */
export const explainedActions = [
  "convention.read",
  "measure.create",
  "measure.table",
  "comment.write",
  "amendment.propose",
  "measure.freeze",
  "vote.prepare",
  "plan.edit",
  "plan.publish",
] as const satisfies readonly Action[];
export type ExplainedAction = (typeof explainedActions)[number];

const concerned = ["member", "facilitator", "visitor"] as const satisfies readonly (Role | "visitor")[];

export interface PhaseEffect {
  readonly who: (typeof concerned)[number];
  readonly gains: readonly ExplainedAction[];
  readonly loses: readonly ExplainedAction[];
}

/** Who will be able to do what, and who no longer, if a convention moves from a phase to another. */
export function phaseEffects(from: Phase, to: Phase): PhaseEffect[] {
  return concerned
    .map((who) => {
      const before = new Set<Action>(grantedIn(from, who));
      const after = new Set<Action>(grantedIn(to, who));
      const gains = explainedActions.filter((action) => after.has(action) && !before.has(action));
      const loses = explainedActions.filter((action) => before.has(action) && !after.has(action));
      return { who, gains, loses };
    })
    .filter(({ gains, loses }) => gains.length + loses.length > 0);
}
