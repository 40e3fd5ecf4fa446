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
import { Select, TextArea } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { planLimits } from "~/domain/plan";
import { parseForm } from "~/forms/parse";
import { opinionForm } from "~/forms/plan";
import { useT } from "~/messages/context";
import { newId } from "~/server/ids.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { opinionAuthors, writeOpinion } from "~/server/opinions.server";
import { refuse, requireMay } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, measure, actor, t } = await visitMeasure(args);
  requireMay(args, actor, "opinion.write", measure.thing);
  const members = await opinionAuthors(app, actor, convention.id);
  return { title: t.plan.opinionTitle, about: measure.title, key: newId(), members };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, measure, base } = await visitMeasure(args);
  const parsed = parseForm(opinionForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const { body, form_key: formKey, on_behalf_of: onBehalfOf } = parsed.value;
  const written = await writeOpinion(app, actor, convention.id, measure.id, { body, formKey, onBehalfOf });
  if (!written.ok) return refuse(written.error === "not-found" ? 404 : 403, written.error);
  return redirect(`${base}?done=opinion#opinions`, 303);
}

/** A member's minority opinion on an adopted measure. */
export default function WriteOpinion() {
  const { about, key, members } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { plan: t, common } = useT();
  const problem = useProblem(sent?.errors ?? {});
  return (
    <>
      <FormErrors errors={sent?.errors ?? {}} />
      <PageTitle
        kicker={about}
        title={t.opinionTitle}
        lead={members.length > 0 ? t.opinionLeadFor : t.opinionLead}
      />
      <form method="post" className="form">
        <input type="hidden" name="form_key" value={sent?.typed.form_key || key} />
        {members.length > 0 && (
          <Select
            name="on_behalf_of"
            label={t.opinionOf}
            hint={t.opinionOfHint}
            options={members.map(({ memberId, name }) => ({
              value: memberId,
              label: name || common.erasedPerson,
            }))}
            empty="—"
            defaultValue={sent?.typed.on_behalf_of}
            error={problem("on_behalf_of")}
            required
          />
        )}
        <TextArea
          name="body"
          label={members.length > 0 ? t.opinionBodyFor : t.opinionBody}
          hint={t.markdownHint}
          required
          rows={12}
          maxLength={planLimits.opinion}
          defaultValue={sent?.typed.body}
          error={problem("body")}
        />
        <Buttons>
          <Button>{members.length > 0 ? t.opinionSendFor : t.opinionSend}</Button>
        </Buttons>
      </form>
    </>
  );
}
