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
import { TextArea } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { planLimits } from "~/domain/plan";
import { parseForm } from "~/forms/parse";
import { opinionForm } from "~/forms/plan";
import { useT } from "~/messages/context";
import { newId } from "~/server/ids.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { writeOpinion } from "~/server/opinions.server";
import { refuse, requireMay } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { measure, actor, t } = await visitMeasure(args);
  requireMay(args, actor, "opinion.write", measure.thing);
  return { title: t.plan.opinionTitle, about: measure.title, key: newId() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, measure, base } = await visitMeasure(args);
  const parsed = parseForm(opinionForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const { body, form_key: formKey } = parsed.value;
  const written = await writeOpinion(app, actor, convention.id, measure.id, { body, formKey });
  if (!written.ok) return refuse(written.error === "not-found" ? 404 : 403, written.error);
  return redirect(`${base}?done=opinion#opinions`, 303);
}

/** A member's minority opinion on an adopted measure. */
export default function WriteOpinion() {
  const { about, key } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { plan: t } = useT();
  const problem = useProblem(sent?.errors ?? {});
  return (
    <>
      <FormErrors errors={sent?.errors ?? {}} />
      <PageTitle kicker={about} title={t.opinionTitle} lead={t.opinionLead} />
      <form method="post" className="form">
        <input type="hidden" name="form_key" value={sent?.typed.form_key || key} />
        <TextArea
          name="body"
          label={t.opinionBody}
          hint={t.markdownHint}
          required
          rows={12}
          maxLength={planLimits.opinion}
          defaultValue={sent?.typed.body}
          error={problem("body")}
        />
        <Buttons>
          <Button>{t.opinionSend}</Button>
        </Buttons>
      </form>
    </>
  );
}
