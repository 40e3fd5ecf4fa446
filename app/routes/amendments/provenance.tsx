import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { amendedMeasure } from "~/components/amendment/labels";
import { SourcedText, SourceNotes } from "~/components/amendment/SourcedText";
import { Live } from "~/components/Live";
import { PageTitle, Section } from "~/components/Section";
import { useT } from "~/messages/context";
import { versionNumber } from "~/server/measureVersions.server";
import { visitMeasureHead } from "~/server/measureVisit.server";
import { readProvenance } from "~/server/provenance.server";
import { refuse } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, person, t, base, measureHref } = await visitMeasureHead(args);
  const version = versionNumber(args.params.version);
  const page = version === null ? null : await readProvenance(app, measure.id, version);
  if (!page) return refuse(404, "not-found");
  const { number, title } = measure;
  const live = [`measure:${measure.id}`];
  const shown = { ...page, measure: { number, title }, base, measureHref, live };
  return data({ heading: t.tracing.heading(title), ...shown }, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.heading} · Palabre` }];

/** A version in which every word can be traced to who brought it. */
export default function ProvenancePage() {
  const { version, passages, sources, measure, base, measureHref, live } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <Live names={live} />
      <PageTitle
        kicker={<a href={measureHref}>{amendedMeasure(t, { measure })}</a>}
        title={t.tracing.title}
        lead={t.tracing.lead(version)}
      />
      <Section title={t.tracing.text}>
        <SourcedText passages={passages} />
      </Section>
      <Section title={t.tracing.sources}>
        <SourceNotes sources={sources} base={base} measureHref={measureHref} />
      </Section>
    </>
  );
}
