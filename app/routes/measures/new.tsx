import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrors } from "~/components/FormErrors";
import { MeasureChoices } from "~/components/measure/MeasureChoices";
import { MeasureForm } from "~/components/measure/MeasureForm";
import { PageTitle } from "~/components/Section";
import { newMeasureForm, typedDraft } from "~/forms/measure";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { newId } from "~/server/ids.server";
import { fewRows, measureChoices, newDraft, rowsAskedFor } from "~/server/measureForm.server";
import { createMeasure } from "~/server/measures.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, t } = await visitConvention(args);
  requireMay(args, actor, "measure.create", { phase: convention.phase });
  const choices = await measureChoices(app, actor, convention);
  const draft = await newDraft(app, actor, convention);
  return { title: t.measureForm.newTitle, choices, draft, formKey: newId() };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, language } = await visitConvention(args);
  const form = await args.context.form();
  const formKey = String(form.get("form_key"));
  const more = rowsAskedFor(form);
  if (more) return { ...more, errors: {}, refusal: null, formKey };
  const again = { draft: typedDraft(form), rows: fewRows, formKey };
  const parsed = parseForm(newMeasureForm, form);
  if (!parsed.ok) return data({ ...again, errors: parsed.errors, refusal: null }, { status: 422 });
  const made = await createMeasure(app, actor, convention.id, parsed.value);
  if (made.ok) {
    const page = `/${language}/conventions/${convention.slug}/measures/${made.value.id}`;
    return redirect(`${page}?done=created`, 303);
  }
  if (made.error === "not-found") return refuse(404, made.error);
  return data({ ...again, errors: {}, refusal: made.error }, { status: 409 });
}

export default function NewMeasure() {
  const { choices, ...fresh } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const { draft, formKey } = sent ?? fresh;
  const errors = sent?.errors ?? {};
  return (
    <>
      <FormErrors errors={errors} refusal={sent?.refusal} />
      <PageTitle title={t.measureForm.newTitle} lead={t.measureForm.newLead} />
      <MeasureForm
        draft={draft}
        errors={errors}
        submit={t.measureForm.saveDraft}
        {...(sent?.rows ?? { moreIndicators: 1, moreSources: 1 })}
      >
        <input type="hidden" name="form_key" value={formKey} />
        <MeasureChoices {...choices} draft={draft} errors={errors} />
      </MeasureForm>
    </>
  );
}
