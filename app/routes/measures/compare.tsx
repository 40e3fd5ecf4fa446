import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CompareForm } from "~/components/measure/CompareForm";
import { ContentComparison } from "~/components/measure/ContentComparison";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { compareVersions, versionNumber } from "~/server/measureVersions.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { refuse } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, base, person, convention, t } = await visitMeasure(args);
  const query = new URL(args.request.url).searchParams;
  const newest = measure.currentVersion;
  const to = versionNumber(query.get("to")) ?? newest;
  const from = versionNumber(query.get("from")) ?? Math.max(1, to - 1);
  const changes = await compareVersions(app, measure.id, from, to);
  if (!changes) return refuse(404, "not-found");
  return data(
    { title: t.compare.title(from, to), about: measure.title, base, newest, from, to, changes },
    publicTags(person, false, [`measure:${measure.id}`, `convention:${convention.id}`]),
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} · ${data?.about ?? ""} · Palabre` },
];

export default function CompareVersions() {
  const { title, about, base, newest, from, to, changes } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageTitle title={title} kicker={<a href={base}>{about}</a>} />
      <CompareForm base={base} newest={newest} from={from} to={to} />
      <ContentComparison changes={changes} />
      <p>
        <a href={`${base}/versions`}>{t.measures.allVersions}</a>
      </p>
    </>
  );
}
