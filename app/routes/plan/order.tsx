import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Done } from "~/components/Done";
import { EmptyState } from "~/components/Notice";
import { PlanOrder } from "~/components/plan/PlanOrder";
import { PageTitle } from "~/components/Section";
import { parseForm } from "~/forms/parse";
import { planMoveForm } from "~/forms/plan";
import { useT } from "~/messages/context";
import { orderByAxis, visitPlanEdit } from "~/server/planEditing.server";
import { movePlanMeasure } from "~/server/plans.server";
import { refuse, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitPlanEdit(args, "plan.edit");
  return { title: visit.t.plan.orderTitle, home: visit.home, axes: await orderByAxis(visit) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention } = await visitConvention(args);
  const parsed = parseForm(planMoveForm, await args.context.form());
  if (!parsed.ok) return refuse(400, "bad-request");
  const { measure, direction } = parsed.value;
  const moved = await movePlanMeasure(app, actor, convention.id, measure, direction);
  if (moved.ok) return redirect(`?done=moved#${measure}`, 303);
  return refuse(moved.error === "not-found" ? 404 : 409, moved.error);
}

/** The order of the measures within their axes. */
export default function OrderPlan() {
  const { axes, home } = useLoaderData<typeof loader>();
  const { plan: t } = useT();
  return (
    <>
      <Done messages={t.done} />
      <PageTitle title={t.orderTitle} lead={t.orderLead} />
      {axes.length === 0 ? <EmptyState title={t.empty}>{t.emptyHint}</EmptyState> : null}
      {axes.map((axis) => (
        <PlanOrder key={axis.name} axis={axis} />
      ))}
      <p>
        <a href={`${home}/versions/draft`}>{t.readBefore}</a>
      </p>
    </>
  );
}
