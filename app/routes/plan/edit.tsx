import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrors } from "~/components/FormErrors";
import { PlanConflict } from "~/components/plan/PlanConflict";
import { PlanForm } from "~/components/plan/PlanForm";
import { PageTitle } from "~/components/Section";
import { parseForm } from "~/forms/parse";
import { planForm, typedPlan } from "~/forms/plan";
import { useT } from "~/messages/context";
import { visitPlanEdit } from "~/server/planEditing.server";
import { savePlan } from "~/server/plans.server";
import { refuse, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { t, revision, draft } = await visitPlanEdit(args, "plan.edit");
  return { title: t.plan.editTitle, base: revision, draft };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, base } = await visitConvention(args);
  const form = await args.context.form();
  const parsed = parseForm(planForm, form);
  const draft = typedPlan(form);
  if (!parsed.ok) {
    const again = { errors: parsed.errors, draft, conflict: null, base: Number(form.get("base")) };
    return data({ ...again, refusal: null }, { status: 422 });
  }
  const saved = await savePlan(app, actor, convention.id, parsed.value);
  if (saved.ok) return redirect(`${base}/plan/versions/draft?done=saved`, 303);
  if (saved.error === "not-found" || saved.error === "not-allowed") return refuse(403, saved.error);
  const { revision, draft: theirs } = await visitPlanEdit(args, "plan.edit");
  const conflict = saved.error === "edited-meanwhile" ? theirs : null;
  const refusal = conflict ? null : saved.error;
  return data({ errors: {}, draft, conflict, base: revision, refusal }, { status: 409 });
}

/** The texts around the measures; whoever comes second is shown both and settles them. */
export default function EditPlan() {
  const fresh = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { plan: t, common } = useT();
  const { draft, base } = sent ?? fresh;
  const errors = sent?.errors ?? {};
  return (
    <>
      <FormErrors errors={errors} refusal={sent?.refusal} />
      <PageTitle title={t.editTitle} lead={t.editLead} />
      {sent?.conflict && <PlanConflict saved={sent.conflict} />}
      <PlanForm
        draft={draft}
        base={base}
        errors={errors}
        submit={sent?.conflict ? t.keepMine : common.save}
      />
    </>
  );
}
