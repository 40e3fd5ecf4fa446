import type { Convention } from "~/domain/convention";
import { measureThing } from "~/domain/measure";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import type { Question } from "~/domain/voting";
import { findAmendment } from "~db/amendments";
import { findMeasure, findVersion } from "~db/measures";
import { listPlanMeasures } from "~db/planMeasures";
import { findPlanById } from "~db/plans";
import { readChange } from "./amendmentPage.server";
import type { App } from "./app.server";
import { renderMarkdown } from "./markdown.server";
import { planThing } from "./plans.server";

/** What is put to the vote, as the voters read it; null where this reader may not. */
export async function readVoteText(app: App, convention: Convention, actor: Actor, question: Question) {
  switch (question.kind) {
    case "measure":
      return measureText(app, convention, actor, question);
    case "amendment":
      return amendmentText(app, convention, actor, question.amendmentId);
    case "plan":
      return planText(app, convention, actor, question.planId);
  }
}

type Asked<K extends Question["kind"]> = Extract<Question, { readonly kind: K }>;

async function measureText(app: App, convention: Convention, actor: Actor, asked: Asked<"measure">) {
  if (!(await mayReadMeasure(app, convention, actor, asked.measureId))) return null;
  const version = await findVersion(app.db, asked.measureId, asked.version);
  return version && ({ kind: "measure", html: renderMarkdown(version.content.body) } as const);
}

async function amendmentText(app: App, convention: Convention, actor: Actor, id: string) {
  const amendment = await findAmendment(app.db, id);
  const measure = amendment && (await mayReadMeasure(app, convention, actor, amendment.measureId));
  if (!measure) return null;
  const { parent, version, excerpts, carried } = await readChange(app.db, amendment, measure);
  const state = carried?.state ?? "clean";
  return {
    kind: "amendment",
    ...{ version, excerpts, parentNumber: parent?.number ?? null },
    measure: { id: measure.id, number: measure.number, title: measure.title },
    /** Why it does not apply to the text as it is now. */
    trouble: state === "clean" ? null : state,
  } as const;
}

async function mayReadMeasure(app: App, convention: Convention, actor: Actor, id: string) {
  const measure = await findMeasure(app.db, id);
  return measure && may(actor, "measure.read", measureThing(measure, convention)) ? measure : null;
}

/** The measures of the plan, by axis: those adopted so far, or those that it was adopted with. */
async function planText(app: App, convention: Convention, actor: Actor, planId: string) {
  const plan = await findPlanById(app.db, planId);
  if (!plan || !may(actor, "plan.read", planThing(convention, plan))) return null;
  const fixed = plan.measureIds;
  const listed = await listPlanMeasures(app.db, convention.id);
  const measures = fixed === null ? listed : listed.filter(({ id }) => fixed.includes(id));
  const axes = [...new Set(measures.map(({ axisTitle }) => axisTitle))].map((axis) => ({
    axis,
    measures: measures
      .filter(({ axisTitle }) => axisTitle === axis)
      .map(({ id, number, title }) => ({ id, number, title })),
  }));
  return { kind: "plan", count: measures.length, axes } as const;
}

/** Names of the events after which the text of a question is read again. */
export function voteTextTopics(convention: Convention, question: Question): string[] {
  switch (question.kind) {
    case "measure":
      return [];
    case "amendment":
      return [`amendment:${question.amendmentId}`];
    case "plan":
      return [`plan:${question.planId}`, `convention:${convention.id}`];
  }
}
