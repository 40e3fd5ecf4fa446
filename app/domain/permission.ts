import type { Phase } from "./phase";
import type { Actor, Role } from "./role";

/**
 * Who may do what, in one table: a row grants an action to roles, in phases, in states of the thing, and to
 * people who stand in a relation to it. Nothing that is not granted is allowed. Routes, views and use cases
 * all ask `may`.
 */
interface Grant {
  readonly to: readonly Grantee[];
  /** Without phases: in every phase. */
  readonly phases?: readonly Phase[];
  /** Without states: in every state. */
  readonly states?: readonly string[];
  /** `author`: of the thing. `panel`: member of the panel that the thing belongs to. `own`: it is theirs. */
  readonly when?: Relation;
}

type Grantee = Role | "administrator" | "visitor";
type Relation = "author" | "panel" | "author-or-panel" | "on-behalf" | "public";

/** What `may` needs to know of the thing acted upon. */
export interface Thing {
  readonly phase?: Phase;
  readonly state?: string;
  readonly panelId?: string | null;
  readonly authorIds?: readonly string[];
  /** A facilitator wrote it down on behalf of its author. */
  readonly enteredForSomebody?: boolean;
  /** The convention shows tabled measures to the public. */
  readonly isPublic?: boolean;
}

const everyRole: readonly Role[] = ["member", "facilitator", "guarantor", "expert", "committee", "observer"];
const speakers: readonly Role[] = ["member", "facilitator", "guarantor", "expert", "committee"];
const stewards: readonly Grantee[] = ["facilitator", "administrator"];
const started: readonly Phase[] = [
  "sortition",
  "learning",
  "drafting",
  "deliberation",
  "voting",
  "adoption",
  "handover",
  "response",
  "follow-up",
];
const writing: readonly Phase[] = ["drafting", "deliberation"];
const debating: readonly Phase[] = ["drafting", "deliberation", "voting"];
const amending: readonly Phase[] = ["deliberation", "voting"];
const deciding: readonly Phase[] = ["deliberation", "voting", "adoption"];
const publishing: readonly Phase[] = ["adoption", "handover", "response", "follow-up"];
const shown = ["tabled", "deliberation", "final", "voted", "adopted", "rejected", "withdrawn", "merged"];

const grants = {
  "convention.create": [{ to: ["administrator"] }],
  "convention.read": [{ to: [...everyRole, "administrator"] }, { to: ["visitor"], phases: started }],
  "convention.edit": [{ to: stewards }],
  "convention.move-phase": [{ to: ["facilitator"] }],
  "people.read": [{ to: [...everyRole, "administrator"] }],
  "people.manage": [{ to: stewards }],
  "session.manage": [{ to: stewards }],
  "journal.read": [{ to: ["guarantor", "administrator"] }],
  "administrators.manage": [{ to: ["administrator"] }],
  "outbox.read": [{ to: ["administrator"] }],

  "measure.read": [
    { to: ["facilitator", "guarantor"] },
    { to: everyRole, states: shown },
    { to: ["member", "expert"], states: ["draft"], when: "author-or-panel" },
    { to: ["visitor", "administrator"], phases: started, states: shown, when: "public" },
    { to: ["visitor", "administrator"], phases: started, states: ["adopted", "rejected"] },
  ],
  "measure.create": [{ to: ["member", "facilitator"], phases: writing }],
  "measure.edit": [
    { to: ["facilitator"], phases: writing, states: ["draft"] },
    { to: ["member"], phases: writing, states: ["draft"], when: "author-or-panel" },
  ],
  "measure.table": [
    { to: ["facilitator"], phases: writing, states: ["draft"] },
    { to: ["member"], phases: writing, states: ["draft"], when: "author-or-panel" },
  ],
  "measure.withdraw": [
    { to: ["facilitator"], phases: writing, states: ["draft", "tabled", "deliberation"] },
    { to: ["member"], phases: writing, states: ["draft", "tabled", "deliberation"], when: "author" },
  ],
  "measure.merge": [{ to: ["facilitator"], phases: writing, states: ["draft", "tabled", "deliberation"] }],
  "measure.deliberate": [
    { to: ["facilitator"], phases: ["deliberation", "voting"], states: ["tabled", "final"] },
  ],
  "measure.freeze": [{ to: ["facilitator"], phases: ["deliberation", "voting"], states: ["deliberation"] }],
  "measure.import": [{ to: ["facilitator"], phases: ["preparation", "sortition", "learning", ...writing] }],

  "comment.write": [
    { to: speakers, phases: debating, states: ["tabled", "deliberation", "final"] },
    { to: ["facilitator"], phases: debating, states: ["draft"] },
    { to: ["member", "expert"], phases: debating, states: ["draft"], when: "author-or-panel" },
  ],
  "comment.resolve": [
    { to: ["facilitator"], phases: debating },
    { to: ["member"], phases: debating, when: "author" },
  ],
  "comment.report": [{ to: everyRole }],
  "comment.hide": [{ to: ["facilitator"] }],

  "amendment.propose": [{ to: ["member", "facilitator"], phases: amending, states: ["deliberation"] }],
  "amendment.cosign": [{ to: ["member"], phases: amending, states: ["submitted", "admissible"] }],
  "amendment.judge": [{ to: ["facilitator"], phases: amending, states: ["submitted"] }],
  "amendment.accept": [{ to: ["member"], phases: amending, states: ["admissible"], when: "author" }],
  "amendment.consolidate": [{ to: ["facilitator"], phases: amending, states: ["deliberation"] }],
  "amendment.withdraw": [
    { to: ["member"], phases: amending, states: ["submitted", "admissible"], when: "author" },
    {
      to: ["facilitator"],
      phases: amending,
      states: ["submitted", "admissible"],
      when: "on-behalf",
    },
  ],
  "amendment.adapt": [
    { to: ["member"], phases: amending, states: ["submitted", "admissible"], when: "author" },
    { to: ["facilitator"], phases: amending, states: ["submitted", "admissible"] },
  ],

  "vote.read": [
    { to: everyRole },
    { to: ["administrator"] },
    { to: ["visitor"], phases: started, states: ["open", "closed", "annulled"] },
  ],
  "vote.prepare": [{ to: ["facilitator"], phases: deciding }],
  "vote.open": [{ to: ["facilitator"], phases: deciding, states: ["prepared"] }],
  "vote.close": [{ to: ["facilitator"], phases: deciding, states: ["open"] }],
  "vote.withdraw": [{ to: ["facilitator"], phases: deciding, states: ["prepared", "open"] }],
  "vote.annul": [{ to: ["facilitator"], phases: deciding, states: ["closed"] }],
  "vote.cast": [{ to: ["member"], states: ["open"] }],
  "vote.enter": [{ to: ["facilitator"], states: ["open"] }],
  "opinion.write": [{ to: ["member", "facilitator"], phases: ["voting", "adoption"], states: ["adopted"] }],

  "plan.read": [{ to: everyRole }, { to: ["visitor", "administrator"], states: ["published"] }],
  // Between its adoption and its publication a plan is as it was voted; then it is only corrected in the open.
  "plan.edit": [
    { to: ["facilitator"], phases: deciding, states: ["draft"] },
    { to: ["facilitator"], phases: publishing, states: ["published"] },
  ],
  "plan.publish": [{ to: ["facilitator"], phases: publishing, states: ["adopted", "published"] }],
} satisfies Record<string, readonly Grant[]>;

export type Action = keyof typeof grants;
export const actions = Object.keys(grants) as readonly Action[];

/** Whether this actor may do this to that; false unless a row of the table grants it. */
export function may(actor: Actor, action: Action, thing: Thing = {}): boolean {
  const rows: readonly Grant[] = grants[action];
  return rows.some((grant) => covers(grant, actor, thing));
}

/** What a role is granted in a phase, whatever the state of the thing: to explain phases, never to decide. */
export function grantedIn(phase: Phase, who: Role | "visitor"): Action[] {
  return actions.filter((action) => {
    const rows: readonly Grant[] = grants[action];
    return rows.some(({ to, phases }) => to.includes(who) && (phases?.includes(phase) ?? true));
  });
}

function covers(grant: Grant, actor: Actor, thing: Thing): boolean {
  if (!isGrantee(grant.to, actor)) return false;
  if (grant.phases && !(thing.phase && grant.phases.includes(thing.phase))) return false;
  if (grant.states && !(thing.state && grant.states.includes(thing.state))) return false;
  return grant.when === undefined || stands(grant.when, actor, thing);
}

/** What the public may see, everybody may see. */
function isGrantee(to: readonly Grantee[], actor: Actor): boolean {
  if (to.includes("visitor")) return true;
  if (actor.administrator && to.includes("administrator")) return true;
  return actor.role !== null && to.includes(actor.role);
}

function stands(relation: Relation, actor: Actor, thing: Thing): boolean {
  const author = actor.memberId !== null && (thing.authorIds ?? []).includes(actor.memberId);
  const panel = thing.panelId != null && actor.panelIds.includes(thing.panelId);
  switch (relation) {
    case "author":
      return author;
    case "panel":
      return panel;
    case "author-or-panel":
      return author || panel;
    case "on-behalf":
      return thing.enteredForSomebody === true;
    case "public":
      return thing.isPublic === true;
  }
}
