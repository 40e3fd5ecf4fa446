import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AmendedText } from "~/components/amendment/AmendedText";
import { AmendmentForm, AmendmentPreview } from "~/components/amendment/AmendmentForm";
import { FormErrors } from "~/components/FormErrors";
import { PageTitle, Section } from "~/components/Section";
import { amendmentThing } from "~/domain/amendment";
import { adaptationForm } from "~/forms/amendment";
import { parseForm, type Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { answerTo, previewAmendment, startAdaptation } from "~/server/amendmentDrafts.server";
import { adaptAmendment } from "~/server/amendments.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

async function visitAdaptation(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const visited = await visitConvention(args);
  const { app, actor, convention } = visited;
  const started = await startAdaptation(app, convention.id, args.params.amendment ?? "");
  if (!started.ok) return refuse(started.error === "not-found" ? 404 : 409, started.error);
  requireMay(args, actor, "amendment.adapt", amendmentThing(started.value.amendment, convention));
  return { ...visited, ...started.value };
}

export async function loader(args: LoaderFunctionArgs) {
  const { t, amendment, version, text, asked } = await visitAdaptation(args);
  return { title: t.amendments.adaptTitle, number: amendment.number, version, text, asked };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, convention, base, amendment } = await visitAdaptation(args);
  const form = await args.context.form();
  const parsed = parseForm(adaptationForm, form);
  const nothing = { errors: {}, refusal: null, preview: null };
  if (!parsed.ok) return data({ ...nothing, ...parsed }, { status: 422 });
  const { step, base_version: baseVersion, body: text } = parsed.value;
  const typed: Typed = Object.fromEntries([...form.entries()].map(([name, value]) => [name, String(value)]));
  const written = { baseVersion, block: null, of: amendment.parentId, text };
  const preview = await previewAmendment(app, amendment.measureId, written);
  if (!preview.ok) {
    const { answer, status } = answerTo(preview.error);
    return data({ ...nothing, typed, ...answer }, { status });
  }
  const { body, excerpts } = preview.value;
  if (step === "preview") return data({ ...nothing, typed, preview: excerpts });
  const adapted = await adaptAmendment(app, actor, convention.id, amendment.id, { baseVersion, body });
  if (adapted.ok) return redirect(`${base}/amendments/${amendment.id}?done=adapted`, 303);
  return data({ ...nothing, typed, refusal: adapted.error, preview: excerpts }, { status: 409 });
}

/** An amendment whose passage has changed since, written anew on the current text. */
export default function AdaptAmendment() {
  const { title, number, version, text, asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT();
  const words = t.amendments;
  const typed: Typed = answer?.typed ?? { base_version: version.toString(), body: text };
  const errors = answer?.errors ?? {};
  return (
    <>
      <FormErrors errors={errors} refusal={answer?.refusal} />
      <PageTitle kicker={words.number(number)} title={title} lead={words.adaptLead} />
      <Section title={words.adaptAsked}>
        <AmendedText excerpts={asked} />
      </Section>
      {answer?.preview ? <AmendmentPreview excerpts={answer.preview} /> : null}
      <AmendmentForm
        typed={typed}
        errors={errors}
        isPassage={false}
        previewed={Boolean(answer?.preview)}
        submit={words.adaptSubmit}
      />
    </>
  );
}
