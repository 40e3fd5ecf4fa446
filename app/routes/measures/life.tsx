import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { MeasureLife } from "~/components/measure/MeasureLife";
import { VoicesOverview } from "~/components/pictures/VoicesOverview";
import { PageTitle, Section } from "~/components/Section";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { measureLife, voicesOn } from "~/server/measureLife.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, actor, convention, measure, base, conventionBase, person, t } = await visitMeasure(args);
  const moments = await measureLife(app, actor, convention, measure);
  const voices = measure.counts.comments > 0 ? await voicesOn(app, convention.id, measure.id) : null;
  const topics = [`measure:${measure.id}`, `comments:${measure.id}`, `votes:${convention.id}`];
  const live = [...topics, `convention:${convention.id}`];
  const page = { title: t.pictures.life, about: measure.title, base, conventionBase, live };
  return data({ ...page, moments, voices }, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title} · ${data?.about} · Palabre` },
];

/** A measure's life as a drawing and a list, and who spoke for what on it. */
export default function Life() {
  const { title, about, base, conventionBase, live, moments, voices } = useLoaderData<typeof loader>();
  const { pictures: t } = useT();
  return (
    <>
      <Live names={live} />
      <PageTitle title={title} kicker={<a href={base}>{frenchSpaces(about)}</a>} lead={t.lifeLead} />
      <MeasureLife moments={moments} base={base} conventionBase={conventionBase} />
      {voices && (
        <Section title={t.voices} intro={t.voicesLead}>
          <VoicesOverview id="voices" voices={voices} />
        </Section>
      )}
    </>
  );
}
