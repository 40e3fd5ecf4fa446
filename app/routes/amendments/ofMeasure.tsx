import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AmendmentLines } from "~/components/amendment/AmendmentLines";
import { ButtonLink, Buttons } from "~/components/Button";
import { Live } from "~/components/Live";
import { measureName } from "~/components/measure/labels";
import { EmptyState } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { listMeasureAmendments } from "~/server/amendmentLists.server";
import { visitMeasure } from "~/server/measureVisit.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitMeasure(args);
  const { app, measure, person, t, base: measureBase, conventionBase: base } = visited;
  const { id, number, title } = measure;
  const lines = await listMeasureAmendments(app, id);
  const live = [`measure:${id}`];
  const shown = { measure: { number, title }, mayAmend: measure.may.amend, lines, base, measureBase, live };
  return data({ heading: t.amendments.ofMeasure(title), ...shown }, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.heading} · Palabre` }];

/** All amendments of one measure. */
export default function MeasureAmendmentsPage() {
  const { measure, mayAmend, lines, base, measureBase, live } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <Live names={live} />
      <PageTitle
        kicker={
          <a href={measureBase}>
            {measureName(t, measure.number)} · {frenchSpaces(measure.title)}
          </a>
        }
        title={t.amendments.title}
      />
      {mayAmend ? (
        <Buttons>
          <ButtonLink href={`${measureBase}/amendments/new`}>{t.amendments.newTitle}</ButtonLink>
        </Buttons>
      ) : null}
      {lines.length === 0 ? (
        <EmptyState title={t.amendments.none}>{t.amendments.noneMore}</EmptyState>
      ) : (
        <AmendmentLines lines={lines} base={base} level={2} />
      )}
    </>
  );
}
