import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink, Buttons } from "~/components/Button";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextArea } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { parseForm } from "~/forms/parse";
import { REASON_MAX_LENGTH, withdrawForm } from "~/forms/withdraw";
import { useT } from "~/messages/context";
import { withdrawMeasure } from "~/server/measures.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { refuse, requireMay } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { measure, actor, base, t } = await visitMeasure(args);
  requireMay(args, actor, "measure.withdraw", measure.thing);
  return { title: t.measureForm.withdrawTitle, about: measure.title, base };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, measure, base } = await visitMeasure(args);
  const parsed = parseForm(withdrawForm, await args.context.form());
  if (!parsed.ok) return data(parsed, { status: 422 });
  const done = await withdrawMeasure(app, actor, convention.id, measure.id, parsed.value.reason);
  if (!done.ok) return refuse(done.error === "not-found" ? 404 : 409, done.error);
  return redirect(`${base}?done=withdrawn`, 303);
}

export default function WithdrawMeasure() {
  const { about, base } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const errors = sent?.errors ?? {};
  const problem = useProblem(errors);
  const words = t.measureForm;
  return (
    <>
      <FormErrors errors={errors} />
      <PageTitle title={words.withdrawTitle} kicker={about} lead={words.withdrawLead} />
      <form className="form" method="post">
        <TextArea
          name="reason"
          label={words.withdrawReason}
          error={problem("reason")}
          defaultValue={sent?.typed.reason}
          maxLength={REASON_MAX_LENGTH}
          required
        />
        <Buttons>
          <Button kind="warning">{words.withdraw}</Button>
          <ButtonLink kind="quiet" href={base}>
            {t.common.cancel}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  );
}
