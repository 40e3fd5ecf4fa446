import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { amendedMeasure } from "~/components/amendment/labels";
import { AmendedPassages, BehindNotes, WhatIf } from "~/components/amendment/Margin";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { readMargin } from "~/server/amendmentMargin.server";
import { visitMeasureHead } from "~/server/measureVisit.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, person, t, base, measureHref } = await visitMeasureHead(args);
  const asked = new URL(args.request.url).searchParams.getAll("if");
  const page = await readMargin(app, measure, asked);
  const { number, title } = measure;
  const live = [`measure:${measure.id}`];
  const shown = { ...page, measure: { number, title }, base, measureHref, live };
  return data({ heading: t.margin.heading(title), ...shown }, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.heading} · Palabre` }];

/** A measure's text with its open amendments in the margin, and as it would be if some were adopted. */
export default function MarginPage() {
  const page = useLoaderData<typeof loader>();
  const { measure, passages, behind, whatIf, chosen, numbers, base, measureHref, live } = page;
  const t = useT();
  const here = `${measureHref}/amended`;
  const all = passages.flatMap(({ amendments }) => amendments.map(({ id }) => id));
  return (
    <>
      <Live names={live} />
      <PageTitle
        kicker={<a href={measureHref}>{amendedMeasure(t, { measure })}</a>}
        title={t.margin.title}
        lead={t.margin.lead}
      />
      {all.length === 0 ? <EmptyState title={t.margin.none} /> : null}
      <WhatIf whatIf={whatIf} here={here} base={base} chosen={chosen} all={all} numbers={numbers} />
      <AmendedPassages passages={passages} base={base} here={here} chosen={chosen} />
      <BehindNotes notes={behind} base={base} />
      <p>
        <a href={`${measureHref}/amendments`}>{t.amendments.allOfMeasure}</a>
      </p>
    </>
  );
}
