import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AmendedText } from "~/components/amendment/AmendedText";
import { amendedMeasure } from "~/components/amendment/labels";
import { OrderForm, PendingSteps, TogetherForm } from "~/components/amendment/TableForms";
import { DecidedRows, LineHead, PassageRows } from "~/components/amendment/TableRows";
import { Done } from "~/components/Done";
import { FormErrors } from "~/components/FormErrors";
import { Live } from "~/components/Live";
import { PageTitle, Section } from "~/components/Section";
import { tableForm } from "~/forms/consolidation";
import { parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { acceptTogether, changeOrder } from "~/server/consolidation.server";
import { readConsolidation } from "~/server/consolidationPage.server";
import { visitMeasureHead } from "~/server/measureVisit.server";
import { refuse, requireMay } from "~/server/request.server";

async function visitTable(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const visited = await visitMeasureHead(args);
  if (visited.measure.status !== "deliberation") return refuse(409, "measure-not-amendable");
  requireMay(args, visited.actor, "amendment.consolidate", visited.thing);
  return { ...visited, here: `${visited.measureHref}/consolidation` };
}

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, t, base, measureHref, here, convention } = await visitTable(args);
  const table = await readConsolidation(app, measure);
  const { number, title } = measure;
  const live = [`measure:${measure.id}`, `votes:${convention.id}`];
  const heading = t.consolidation.heading(title);
  return { heading, ...table, measure: { number, title }, base, measureHref, here, live };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.heading} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, measure, here } = await visitTable(args);
  const form = await args.context.form();
  const parsed = parseForm(tableForm, form);
  if (!parsed.ok) {
    if ("step" in parsed.errors) return refuse(400, "bad-request");
    return data({ errors: parsed.errors, typed: parsed.typed, refusal: null }, { status: 422 });
  }
  const { value } = parsed;
  const { conventionId, id } = measure;
  const done =
    value.step === "together"
      ? await acceptTogether(app, actor, conventionId, id, { ids: value.ids, reason: value.together_reason })
      : await changeOrder(app, actor, conventionId, id, { ...value, reason: value.order_reason });
  if (done.ok) return redirect(`${here}?done=${value.step}`, 303);
  const typed = Object.fromEntries([...form.entries()].map(([name, typed]) => [name, String(typed)]));
  return data(
    { errors: {}, typed, refusal: done.error },
    { status: done.error === "not-allowed" ? 403 : 409 },
  );
}

/** What competes where, what is voted next, what is decided, what the text becomes. */
export default function ConsolidationPage() {
  const page = useLoaderData<typeof loader>();
  const { passages, pending, consensual, behind, decided, growth, order, version } = page;
  const { base, here, measureHref, measure, live, numbers } = page;
  const refused = useActionData<typeof action>();
  const t = useT();
  const words = t.consolidation;
  const form = { here, errors: refused?.errors ?? {}, typed: refused?.typed ?? {} };
  return (
    <>
      <Live names={live} />
      <FormErrors errors={form.errors} refusal={refused?.refusal} />
      <Done messages={words.done} />
      <PageTitle
        kicker={<a href={measureHref}>{amendedMeasure(t, { measure })}</a>}
        title={words.title}
        lead={words.lead}
      />
      <div className="columns table-columns">
        <div>
          <PendingSteps steps={pending} base={base} />
          <TogetherForm lines={consensual} {...form} />
          <Section title={words.passages} id="passages">
            <OrderForm lines={passages.flatMap(({ rows }) => rows)} order={order} {...form} />
            {passages.map(({ anchor, number, rows }) => (
              <Section key={anchor} title={words.passage(number)} level={3}>
                <PassageRows rows={rows} base={base} here={here} numbers={numbers} />
              </Section>
            ))}
          </Section>
          {behind.length > 0 ? (
            <Section title={t.margin.behind} intro={t.margin.behindLead}>
              {behind.map((line) => (
                <LineHead key={line.id} line={line} base={base} />
              ))}
            </Section>
          ) : null}
          <Section title={words.decided} count={decided.length}>
            {decided.length > 0 ? <DecidedRows lines={decided} base={base} /> : <p>{words.decidedNone}</p>}
          </Section>
        </div>
        <Section title={words.growth} id="growth" className="growth">
          {growth.excerpts.length > 0 ? (
            <>
              <p className="section-intro">{words.growthLead(growth.from, version)}</p>
              <AmendedText excerpts={growth.excerpts} />
            </>
          ) : (
            <p>{words.growthNone}</p>
          )}
        </Section>
      </div>
    </>
  );
}
