import { plainMessages } from "~/messages";
import { listPlanMeasures } from "~db/planMeasures";
import { findPlan } from "~db/plans";
import { planThing } from "./plans.server";
import { requireMay, visitConvention } from "./request.server";

type RouteArgs = Parameters<typeof visitConvention>[0];

/** A visit of somebody who prepares the plan, with its texts as they are saved. */
export async function visitPlanEdit(args: RouteArgs, action: "plan.edit" | "plan.publish") {
  const visited = await visitConvention(args);
  const { app, convention, actor, language } = visited;
  const plan = await findPlan(app.db, convention.id);
  requireMay(args, actor, action, planThing(convention, plan));
  const { title, foreword, method, annexes } = plan ?? emptyPlan(plainMessages(language).plan.defaultTitle);
  const draft = { title, foreword, method, annexes };
  return { ...visited, plan, draft, revision: plan?.revision ?? 0, home: `${visited.base}/plan` };
}

const emptyPlan = (title: string) => ({ title, foreword: "", method: "", annexes: [] });

/** The measures of the plan in their order, axis by axis. */
export async function orderByAxis({ app, convention, t }: Awaited<ReturnType<typeof visitPlanEdit>>) {
  const measures = await listPlanMeasures(app.db, convention.id);
  const axes = new Map<string | null, { name: string; measures: (typeof measures)[number][] }>();
  for (const measure of measures) {
    const { axisId, axisNumber, axisTitle } = measure;
    const name = axisTitle === null ? t.plan.otherMeasures : `${axisNumber}. ${axisTitle}`;
    const axis = axes.get(axisId) ?? { name, measures: [] };
    axis.measures.push(measure);
    axes.set(axisId, axis);
  }
  return [...axes.values()];
}
