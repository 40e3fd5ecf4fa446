import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, Buttons } from "~/components/Button";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextField } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { planLimits } from "~/domain/plan";
import { parseForm } from "~/forms/parse";
import { publishForm } from "~/forms/plan";
import { useT } from "~/messages/context";
import { visitPlanEdit } from "~/server/planEditing.server";
import { lastVersionOf, publishPlan } from "~/server/publishing.server";
import { refuse, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, t, plan, home } = await visitPlanEdit(args, "plan.publish");
  return { title: t.plan.publishTitle, home, after: await lastVersionOf(app, plan) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, base } = await visitConvention(args);
  const parsed = parseForm(publishForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, note: parsed.typed.note ?? "" }, { status: 422 });
  const done = await publishPlan(app, actor, convention.id, parsed.value);
  if (done.ok) return redirect(`${base}/plan?done=published`, 303);
  if (done.error !== "reason-missing") return refuse(403, done.error);
  return data({ errors: { note: "required" }, note: parsed.value.note }, { status: 422 });
}

/** Makes the plan public, for good. */
export default function PublishPlan() {
  const { home, after } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { plan: t } = useT();
  const errors = sent?.errors ?? {};
  const problem = useProblem(errors);
  return (
    <>
      <FormErrors errors={errors} />
      <PageTitle title={t.publishTitle} lead={t.publishLead} />
      <p>
        <a href={`${home}/versions/draft`}>{t.readBefore}</a>
      </p>
      <form method="post" className="form">
        <input type="hidden" name="after" value={after} />
        {after > 0 && (
          <TextField
            name="note"
            label={t.correctionNote}
            hint={t.correctionHint}
            required
            maxLength={planLimits.note}
            defaultValue={sent?.note ?? ""}
            error={problem("note")}
          />
        )}
        <Buttons>
          <Button>{after > 0 ? t.publishCorrection : t.publish}</Button>
        </Buttons>
      </form>
    </>
  );
}
