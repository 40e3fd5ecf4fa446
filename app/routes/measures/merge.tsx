import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormErrors } from "~/components/FormErrors";
import { MeasureForm } from "~/components/measure/MeasureForm";
import { MergeChoice } from "~/components/measure/MergeChoice";
import { MergeTarget, MergeTexts } from "~/components/measure/MergeTexts";
import { PageTitle } from "~/components/Section";
import { proposeMerge } from "~/domain/measure-merge";
import { draftOf, mergeForm, typedDraft } from "~/forms/measure";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { newId } from "~/server/ids.server";
import { fewRows, rowsAskedFor } from "~/server/measureForm.server";
import { mergeableMeasures } from "~/server/measureList.server";
import { mergeMeasures, mergeTexts } from "~/server/merging.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, language, t } = await visitConvention(args);
  requireMay(args, actor, "measure.merge", { phase: convention.phase, state: "tabled" });
  const params = new URL(args.request.url).searchParams;
  const search = (params.get("q") ?? "").slice(0, 200);
  const texts = await mergeTexts(app, actor, convention.id, params.getAll("m"));
  const choosing = texts.length < 2 || params.get("step") !== "text";
  const choices = choosing ? await mergeableMeasures(app, actor, convention, search) : [];
  return {
    title: t.measureForm.mergeTitle,
    measures: `/${language}/conventions/${convention.slug}/measures`,
    ...{ texts, choosing, choices, search, formKey: newId() },
    draft: draftOf(proposeMerge(texts.map((text) => text.content))),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, language } = await visitConvention(args);
  const form = await args.context.form();
  const ids = form.getAll("measure[]").map((pair) => String(pair).split(":")[0] ?? "");
  const texts = await mergeTexts(app, actor, convention.id, ids);
  const target = String(form.get("target") ?? "");
  const typed = {
    draft: typedDraft(form),
    rows: fewRows,
    texts,
    target,
    formKey: String(form.get("form_key")),
  };
  const again = { ...typed, errors: {}, refusal: null };
  const more = rowsAskedFor(form);
  if (more) return { ...again, ...more };
  const parsed = parseForm(mergeForm, form);
  if (!parsed.ok) return data({ ...again, errors: parsed.errors }, { status: 422 });
  const done = await mergeMeasures(app, actor, convention.id, parsed.value);
  if (done.ok) {
    const page = `/${language}/conventions/${convention.slug}/measures/${done.value.id}`;
    return redirect(`${page}?done=merged`, 303);
  }
  if (done.error === "not-found") return refuse(404, done.error);
  return data({ ...again, refusal: done.error }, { status: 409 });
}

/** Similar measures are chosen, then read side by side above the form of their common text. */
export default function MergeMeasures() {
  const fresh = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const words = t.measureForm;
  const { texts, draft, formKey } = sent ?? fresh;
  const title = <PageTitle title={words.mergeTitle} lead={words.mergeLead} />;
  if (!sent && fresh.choosing) {
    return (
      <>
        {title}
        <MergeChoice
          choices={fresh.choices}
          chosen={texts}
          search={fresh.search}
          address={`${fresh.measures}/merge`}
        />
      </>
    );
  }
  const errors = sent?.errors ?? {};
  return (
    <>
      <FormErrors errors={errors} refusal={sent?.refusal} />
      {title}
      <p>
        <a href={`${fresh.measures}/merge?${texts.map((text) => `m=${text.id}`).join("&")}`}>
          {words.mergeBack}
        </a>
      </p>
      <MergeTexts texts={texts} measures={fresh.measures} />
      <h2>{words.mergeText}</h2>
      <MeasureForm
        draft={draft}
        errors={errors}
        submit={words.mergeSubmit}
        {...(sent?.rows ?? { moreIndicators: 1, moreSources: 1 })}
      >
        <input type="hidden" name="form_key" value={formKey} />
        <MergeTarget texts={texts} chosen={sent?.target ?? ""} />
      </MeasureForm>
    </>
  );
}
