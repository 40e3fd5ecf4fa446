import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AmendmentDetails, AmendmentForm, AmendmentPreview } from "~/components/amendment/AmendmentForm";
import { amendedMeasure } from "~/components/amendment/labels";
import { FormErrors } from "~/components/FormErrors";
import { Notice } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { amendmentForm, amendmentQuery } from "~/forms/amendment";
import { parseForm, type Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { answerTo, previewAmendment, startAmendment } from "~/server/amendmentDrafts.server";
import { proposeAmendment } from "~/server/amendments.server";
import { newId } from "~/server/ids.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, t, base } = await visitConvention(args);
  const state = "deliberation";
  requireMay(args, actor, "amendment.propose", { phase: convention.phase, state });
  const query = amendmentQuery.safeParse(Object.fromEntries(new URL(args.request.url).searchParams));
  if (!query.success) return refuse(404, "version-gone");
  const { block } = query.data;
  const started = await startAmendment(app, actor, convention, args.params.measure ?? "", query.data);
  if (!started.ok) return refuse(gone.includes(started.error) ? 404 : 409, started.error);
  const { parent } = started.value;
  const whole = parent ? t.amendments.newSub(parent.number) : t.amendments.newTitle;
  const title = block ? t.amendments.newPassage : whole;
  return { title, block: block ?? "", formKey: newId(), base, ...started.value };
}

const gone: readonly string[] = ["not-found", "version-gone"];

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, base } = await visitConvention(args);
  const state = "deliberation";
  requireMay(args, actor, "amendment.propose", { phase: convention.phase, state });
  const form = await args.context.form();
  const parsed = parseForm(amendmentForm, form);
  const nothing = { errors: {}, refusal: null, preview: null };
  if (!parsed.ok) return data({ ...nothing, ...parsed }, { status: 422 });
  const { step, base_version: baseVersion, block, of, body, title, reasons, ...fields } = parsed.value;
  const measureId = args.params.measure ?? "";
  const typed: Typed = Object.fromEntries([...form.entries()].map(([name, value]) => [name, String(value)]));
  const preview = await previewAmendment(app, measureId, { baseVersion, block, of, text: body });
  if (!preview.ok) {
    const { answer, status } = answerTo(preview.error);
    return data({ ...nothing, typed, ...answer }, { status });
  }
  if (step === "preview") return data({ ...nothing, typed, preview: preview.value.excerpts });
  const proposed = await proposeAmendment(app, actor, convention.id, measureId, {
    ...{ baseVersion, title, reasons, body: preview.value.body },
    ...{ onBehalfOf: fields.on_behalf_of, formKey: fields.form_key, parentId: of },
  });
  if (proposed.ok) return redirect(`${base}/amendments/${proposed.value.id}?done=proposed`, 303);
  if (proposed.error === "not-found") return refuse(404, proposed.error);
  return data(
    { ...nothing, typed, refusal: proposed.error, preview: preview.value.excerpts },
    { status: 409 },
  );
}

/** An amendment is the text as its author would like to read it: the whole of it, or one paragraph. */
export default function NewAmendment() {
  const { title, block, formKey, base, measure, version, current, text, members, parent } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT();
  const words = t.amendments;
  const of = parent?.id ?? "";
  const start: Typed = { base_version: version.toString(), block, of, form_key: formKey, body: text };
  const typed = answer?.typed ?? start;
  const errors = answer?.errors ?? {};
  const href = `${base}/measures/${measure.id}`;
  return (
    <>
      <FormErrors errors={errors} refusal={answer?.refusal} />
      <PageTitle
        kicker={<a href={href}>{amendedMeasure(t, { measure })}</a>}
        title={title}
        lead={block ? words.newPassageLead : parent ? words.newSubLead : words.newLead}
      />
      {current > version && !parent ? <Notice>{words.movedOn(version, current)}</Notice> : null}
      {answer?.preview ? <AmendmentPreview excerpts={answer.preview} /> : null}
      <AmendmentForm
        typed={typed}
        errors={errors}
        isPassage={block !== ""}
        previewed={Boolean(answer?.preview)}
        submit={words.submit}
      >
        <AmendmentDetails typed={typed} errors={errors} members={members} />
      </AmendmentForm>
      {block ? (
        <p>
          <a href={`${href}/amendments/new`}>{words.wholeText}</a>
        </p>
      ) : null}
    </>
  );
}
