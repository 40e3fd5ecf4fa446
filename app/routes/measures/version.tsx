import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeasureSheet } from "~/components/measure/MeasureSheet";
import { Notice } from "~/components/Notice";
import { useT } from "~/messages/context";
import { versionNumber } from "~/server/measureVersions.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { refuse } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const number = versionNumber(args.params.version) ?? refuse(404, "not-found");
  const { measure, base, person, convention } = await visitMeasure(args, number);
  return data(
    { measure, base },
    publicTags(person, false, [`measure:${measure.id}`, `convention:${convention.id}`]),
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.measure.title ?? ""} (${data?.measure.version.number ?? ""}) · Palabre` },
];

/** A measure as it was in one of its versions. */
export default function MeasureVersion() {
  const { measure, base } = useLoaderData<typeof loader>();
  const t = useT();
  const { currentVersion, version } = measure;
  const old = version.number !== currentVersion && (
    <Notice title={t.measures.oldVersion(version.number, currentVersion)}>
      <ul>
        <li>
          <a href={base}>{t.measures.readCurrent}</a>
        </li>
        <li>
          <a href={`${base}/compare?from=${version.number}&to=${currentVersion}`}>
            {t.measures.compareWithCurrent}
          </a>
        </li>
      </ul>
    </Notice>
  );
  return <MeasureSheet measure={measure} base={base} notice={old} />;
}
