import { amendmentStatuses } from "~/domain/amendment";
import { measureStatuses } from "~/domain/measure";
import { type Action, may, type Thing } from "~/domain/permission";
import { type Phase, phases } from "~/domain/phase";
import { type Actor, type Role, roles, visitor } from "~/domain/role";
import { voteStatuses } from "~/domain/voting";

export const MY_PANEL = "my panel";
export const ME = "me";

/** Everybody who may ask: each role, an administrator without a role, a visitor. */
export const askers = [...roles, "administrator", "visitor"] as const;
export type Asker = (typeof askers)[number];

/** How the asker stands to the thing. */
export const relations = ["none", "author", "panel", "on-behalf", "public"] as const;
export type Relation = (typeof relations)[number];

const states: Readonly<Record<string, readonly string[]>> = {
  measure: measureStatuses,
  comment: measureStatuses,
  amendment: [...amendmentStatuses, ...measureStatuses],
  vote: voteStatuses,
  opinion: measureStatuses,
  plan: ["draft", "adopted", "published"],
};

export interface Case {
  readonly action: Action;
  readonly asker: Asker;
  readonly phase: Phase;
  readonly state: string;
  readonly relation: Relation;
}

export function actorOf(asker: Asker): Actor {
  if (asker === "visitor") return visitor;
  const someone = { personId: "person", memberId: null, role: null, panelIds: [], administrator: false };
  if (asker === "administrator") return { ...someone, administrator: true };
  return { ...someone, memberId: ME, role: asker satisfies Role, panelIds: [MY_PANEL] };
}

/** The states that the thing of an action can be in; one empty state where it has none. */
export function statesOf(action: Action): readonly string[] {
  return [...new Set(states[action.split(".")[0] ?? ""] ?? [""])];
}

export function allowed({ action, asker, phase, state, relation }: Case): boolean {
  const thing: Thing = {
    phase,
    state,
    panelId: relation === "panel" ? MY_PANEL : "another panel",
    authorIds: relation === "author" ? [ME] : ["another member"],
    enteredForSomebody: relation === "on-behalf",
    isPublic: relation === "public",
  };
  return may(actorOf(asker), action, thing);
}

export function* casesOf(action: Action): Generator<Case> {
  for (const asker of askers)
    for (const relation of relations)
      for (const state of statesOf(action))
        for (const phase of phases) yield { action, asker, phase, state, relation };
}

/**
 * The whole table as a text to be read: for each action and asker, the states and the phases; relations only
 * where they grant more than none does.
 */
export function writeMatrix(actions: readonly Action[]): string {
  return actions
    .map((action) => [action, ...askers.flatMap((asker) => lines(action, asker)), ""].join("\n"))
    .join("\n");
}

function lines(action: Action, asker: Asker): string[] {
  const written = new Map<Relation, string[]>();
  for (const relation of relations) written.set(relation, grantsOf(action, asker, relation));
  const plain = written.get("none") ?? [];
  return relations.flatMap((relation) => {
    const grants = written.get(relation) ?? [];
    if (relation !== "none" && grants.join() === plain.join()) return [];
    const as = relation === "none" ? asker : `${asker} (${relation})`;
    return grants.map((grant) => `  ${as.padEnd(24)}${grant}`);
  });
}

/** "drafting deliberation: draft", states with the same phases together. */
function grantsOf(action: Action, asker: Asker, relation: Relation): string[] {
  const statesByPhases = new Map<string, string[]>();
  for (const state of statesOf(action)) {
    const where = phases.filter((phase) => allowed({ action, asker, phase, state, relation }));
    if (where.length === 0) continue;
    const name = where.length === phases.length ? "every phase" : where.join(" ");
    statesByPhases.set(name, [...(statesByPhases.get(name) ?? []), state]);
  }
  return [...statesByPhases].map(([where, list]) => {
    const all = list.length === statesOf(action).length;
    return all ? where : `${where}: ${list.join(" ")}`;
  });
}
