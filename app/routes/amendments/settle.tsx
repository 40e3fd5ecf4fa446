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
import { Conflicts } from "~/components/amendment/Margin";
import { FormErrors } from "~/components/FormErrors";
import { PageTitle, Section } from "~/components/Section";
import { settlementForm } from "~/forms/consolidation";
import { parseForm, type Typed } from "~/forms/parse";
import { useT } from "~/messages/context";
import { answerTo, previewAmendment } from "~/server/amendmentDrafts.server";
import { settleConflict, startSettlement } from "~/server/consolidation.server";
import { newId } from "~/server/ids.server";
import { visitMeasureHead } from "~/server/measureVisit.server";
import { refuse, requireMay } from "~/server/request.server";

async function visitSettlement(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const visited = await visitMeasureHead(args);
  if (visited.measure.status !== "deliberation") return refuse(409, "measure-not-amendable");
  requireMay(args, visited.actor, "amendment.consolidate", visited.thing);
  const settles = new URL(args.request.url).searchParams.getAll("of").slice(0, 50);
  return { ...visited, settles };
}

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, settles, t, measureHref } = await visitSettlement(args);
  const started = await startSettlement(app, measure, settles);
  if (!started) return refuse(409, "amendment-not-open");
  const { number, title } = measure;
  return {
    title: t.consolidation.settleTitle,
    measure: { number, title },
    ...{ measureHref, formKey: newId(), ...started },
    numbers: Object.fromEntries(started.rivals.map((rival) => [rival.id, rival.number])),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, measure, settles, measureHref } = await visitSettlement(args);
  const form = await args.context.form();
  const parsed = parseForm(settlementForm, form);
  const nothing = { errors: {}, refusal: null, preview: null };
  if (!parsed.ok) return data({ ...nothing, ...parsed }, { status: 422 });
  const { step, base_version: baseVersion, body: text, title, reasons, form_key: formKey } = parsed.value;
  const typed: Typed = Object.fromEntries([...form.entries()].map(([name, value]) => [name, String(value)]));
  const preview = await previewAmendment(app, measure.id, { baseVersion, block: null, of: null, text });
  if (!preview.ok) {
    const { answer, status } = answerTo(preview.error);
    return data({ ...nothing, typed, ...answer }, { status });
  }
  const { body, excerpts } = preview.value;
  if (step === "preview") return data({ ...nothing, typed, preview: excerpts });
  const draft = { settles, baseVersion, title, body, reasons, formKey };
  const settled = await settleConflict(app, actor, measure.conventionId, measure.id, draft);
  if (settled.ok) return redirect(`${measureHref}/consolidation?done=settled`, 303);
  return data({ ...nothing, typed, refusal: settled.error, preview: excerpts }, { status: 409 });
}

/** A text of its own in the place of amendments that cannot stand together. */
export default function SettlePage() {
  const { title, measure, measureHref, version, text, formKey, conflicts, numbers } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT();
  const words = t.consolidation;
  const start: Typed = { base_version: version.toString(), form_key: formKey, body: text };
  const typed = answer?.typed ?? start;
  const errors = answer?.errors ?? {};
  return (
    <>
      <FormErrors errors={errors} refusal={answer?.refusal} />
      <PageTitle
        kicker={<a href={`${measureHref}/consolidation`}>{amendedMeasure(t, { measure })}</a>}
        title={title}
        lead={words.settleLead}
      />
      <Section title={t.margin.conflicts}>
        <Conflicts conflicts={conflicts} numbers={numbers} />
      </Section>
      {answer?.preview ? <AmendmentPreview excerpts={answer.preview} /> : null}
      <AmendmentForm
        typed={typed}
        errors={errors}
        isPassage={false}
        previewed={Boolean(answer?.preview)}
        submit={words.settleSubmit}
      >
        <AmendmentDetails typed={typed} errors={errors} members={[]} />
      </AmendmentForm>
    </>
  );
}
