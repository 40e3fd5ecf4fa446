import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrors } from "~/components/FormErrors";
import { TextField } from "~/components/inputs";
import { EditConflict } from "~/components/measure/EditConflict";
import { MeasureForm } from "~/components/measure/MeasureForm";
import { PageTitle } from "~/components/Section";
import { measureLimits } from "~/domain/measure-limits";
import { draftOf, editMeasureForm, typedDraft } from "~/forms/measure";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { fewRows, readConflict, rowsAskedFor } from "~/server/measureForm.server";
import { saveMeasure } from "~/server/measures.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { refuse, requireMay } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { measure, actor, t } = await visitMeasure(args);
  requireMay(args, actor, "measure.edit", measure.thing);
  const base = String(measure.version.number);
  return { title: t.measureForm.editTitle, about: measure.title, base, draft: draftOf(measure.content) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, measure, base: page } = await visitMeasure(args);
  const form = await args.context.form();
  const again = { draft: typedDraft(form), rows: fewRows, errors: {}, refusal: null, conflict: null };
  const typed = { ...again, base: String(form.get("base")), settled: form.get("settled") === "on" };
  const more = rowsAskedFor(form);
  if (more) return { ...typed, ...more };
  const parsed = parseForm(editMeasureForm, form);
  if (!parsed.ok) return data({ ...typed, errors: parsed.errors }, { status: 422 });
  const saved = await saveMeasure(app, actor, convention.id, measure.id, parsed.value);
  if (saved.ok) return redirect(`${page}?done=saved`, 303);
  if (saved.error !== "edited-meanwhile") return refuse(saved.error === "not-found" ? 404 : 403, saved.error);
  const conflict = await readConflict(app, measure.id, parsed.value.content);
  return data({ ...typed, conflict, base: String(conflict.version), settled: true }, { status: 409 });
}

/** The text of a draft; whoever comes second is shown both texts here and settles them. */
export default function EditMeasure() {
  const fresh = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const { draft, base } = sent ?? fresh;
  const errors = sent?.errors ?? {};
  return (
    <>
      <FormErrors errors={errors} refusal={sent?.refusal} />
      <PageTitle title={t.measureForm.editTitle} lead={fresh.about} />
      {sent?.conflict && <EditConflict {...sent.conflict} />}
      <MeasureForm
        draft={draft}
        errors={errors}
        submit={sent?.settled ? t.measureForm.settle : t.measureForm.saveVersion}
        {...(sent?.rows ?? { moreIndicators: 1, moreSources: 1 })}
        end={
          <TextField
            name="note"
            label={t.measureForm.note}
            hint={t.measureForm.noteHint}
            optional={t.common.optional}
            maxLength={measureLimits.source}
            defaultValue={draft.texts.note}
          />
        }
      >
        <input type="hidden" name="base" value={base} />
        {sent?.settled && <input type="hidden" name="settled" value="on" />}
      </MeasureForm>
    </>
  );
}
