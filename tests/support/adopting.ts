import type { Convention } from "~/domain/convention";
import { type Choice, DEFAULT_RULE, type Question } from "~/domain/voting";
import { createMeasure, deliberateMeasure, freezeMeasure, tableMeasure } from "~/server/measures.server";
import { savePlan } from "~/server/plans.server";
import { publishPlan } from "~/server/publishing.server";
import { castOwnBallot, closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { findConvention } from "~db/conventions";
import { findPlan } from "~db/plans";
import { contentOf } from "./measure";
import type { World } from "./world";

type Someone = Awaited<ReturnType<World["person"]>>;

/** A convention's people on their way to a plan: a facilitator and three members of the first panel. */
export interface Adopting {
  readonly world: World;
  readonly facilitator: Someone;
  readonly members: readonly [Someone, Someone, Someone];
  /** The sitting that their votes are held in. */
  readonly sessionId: string | null;
}

export const planTexts = {
  ...{ title: "Notre plan", foreword: "Avant tout.", method: "En cinq séances." },
  annexes: [],
};

export async function adopting(world: World): Promise<Adopting> {
  const member = (name: string) => world.person("member", { panel: 1, name });
  return {
    world,
    facilitator: await world.person("facilitator"),
    members: [await member("Inès Barthe"), await member("Karim Haddad"), await member("Jeanne Morel")],
    sessionId: null,
  };
}

export async function conventionOf({ app, conventionId }: World): Promise<Convention> {
  const convention = await findConvention(app.db, conventionId);
  if (!convention) throw new Error("the world has no convention");
  return convention;
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** Prepares a vote under the default rule and opens it. */
export async function openedVote(
  { world, facilitator, sessionId }: Adopting,
  question: Question,
): Promise<string> {
  const { app } = world;
  const made = await prepareVote(app, facilitator, await conventionOf(world), {
    ...{ question, title: "Adoptez-vous ce texte ?", rule: DEFAULT_RULE },
    ...{ panelId: null, sessionId, closesAt: null },
  });
  const { voteId } = value(made);
  value(await openVoteNow(app, facilitator, voteId, null));
  return voteId;
}

/** Lets the members vote, in their order, and closes the vote. */
export async function voteOn(
  people: Adopting,
  question: Question,
  choices: readonly Choice[],
): Promise<string> {
  const { app } = people.world;
  const id = await openedVote(people, question);
  for (const [index, choice] of choices.entries()) {
    const member = people.members[index];
    if (member) value(await castOwnBallot(app, member, id, choice));
  }
  value(await closeVoteNow(app, people.facilitator, id));
  return id;
}

export interface MeasureOptions {
  readonly axis?: number;
  readonly choices?: readonly Choice[];
}

/** A measure by the first member that was tabled, frozen and voted: adopted by two to one. */
export async function votedMeasure(
  people: Adopting,
  title: string,
  { axis = 0, choices = ["for", "for", "against"] }: MeasureOptions = {},
): Promise<string> {
  const { app, conventionId, panelIds, axisIds } = people.world;
  const made = await createMeasure(app, people.members[0], conventionId, {
    ...{ panelId: panelIds[0] ?? null, axisId: axisIds[axis] ?? null },
    ...{ content: contentOf({ title }), formKey: null },
  });
  const { id } = value(made);
  for (const step of [tableMeasure, deliberateMeasure, freezeMeasure]) {
    value(await step(app, people.facilitator, conventionId, id));
  }
  await voteOn(people, { kind: "measure", measureId: id, version: 1 }, choices);
  return id;
}

/** Writes the texts around the measures over those that are there. */
export async function writePlan({ world, facilitator }: Adopting, changes: Partial<typeof planTexts> = {}) {
  const plan = await findPlan(world.app.db, world.conventionId);
  const texts = { ...planTexts, ...changes };
  return savePlan(world.app, facilitator, world.conventionId, { baseRevision: plan?.revision ?? 0, texts });
}

/** Puts the plan to the vote as it stands. */
export async function voteOnPlan(
  people: Adopting,
  choices: readonly Choice[] = ["for", "for", "for"],
): Promise<string> {
  return voteOn(people, await planQuestion(people.world), choices);
}

export async function planQuestion({ app, conventionId }: World): Promise<Question> {
  const plan = await findPlan(app.db, conventionId);
  return { kind: "plan", planId: plan?.id ?? "", version: plan?.revision ?? 0 };
}

export function publish({ world, facilitator }: Adopting, after: number, note = "") {
  return publishPlan(world.app, facilitator, world.conventionId, { after, note });
}

/** A convention in the phase of adoption whose plan of two measures is published. */
export async function publishedPlan(people: Adopting): Promise<void> {
  await votedMeasure(people, "Réparer");
  await votedMeasure(people, "Partager", { axis: 1 });
  await writePlan(people);
  await voteOnPlan(people);
  await people.world.setPhase("adoption");
  value(await publish(people, 0));
}
