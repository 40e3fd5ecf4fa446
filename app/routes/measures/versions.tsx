import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { CompareForm } from "~/components/measure/CompareForm";
import { PageTitle } from "~/components/Section";
import { When } from "~/components/When";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { measureVersions } from "~/server/measureVersions.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, base, conventionBase, person, convention, t } = await visitMeasure(args);
  const versions = await measureVersions(app, measure.id);
  const live = [`measure:${measure.id}`];
  return data(
    { title: t.compare.versionsTitle, about: measure.title, versions, base, conventionBase, live },
    publicTags(person, false, [...live, `convention:${convention.id}`]),
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} · ${data?.about ?? ""} · Palabre` },
];

export default function MeasureVersions() {
  const { about, versions, base, conventionBase, live } = useLoaderData<typeof loader>();
  const t = useT();
  const { dateTime } = formats(useLanguage());
  const newest = versions[0]?.version ?? 1;
  return (
    <>
      <Live names={live} />
      <PageTitle
        title={t.compare.versionsTitle}
        kicker={<a href={base}>{about}</a>}
        lead={t.compare.versionsLead}
      />
      <ol className="timeline">
        {versions.map(({ version, createdAt, origin, note, writer, amendment }) => (
          <li key={version} data-strong={version === newest ? "" : undefined}>
            <When iso={createdAt} text={dateTime(createdAt)} />
            <span>
              <a href={`${base}/versions/${version}`}>{t.measures.version(version)}</a>
              {version === newest && ` (${t.compare.inForce})`} · {t.measures.origin[origin]}
              {amendment && (
                <>
                  {" · "}
                  <a href={`${conventionBase}/amendments/${amendment.id}`}>
                    {t.compare.amendment(amendment.number)}
                  </a>
                </>
              )}
              {" · "}
              {t.compare.versionBy(writer ?? t.common.erasedPerson)}
              {note && ` · ${note}`}
              {" · "}
              <a href={`${base}/versions/${version}/provenance`}>
                {t.tracing.title}
                <span className="visually-hidden"> ({t.measures.version(version)})</span>
              </a>
            </span>
          </li>
        ))}
      </ol>
      {newest > 1 && <CompareForm base={base} newest={newest} from={newest - 1} to={newest} />}
    </>
  );
}
