import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ComparativeCell } from "~/components/amendment/ComparativeCell";
import { amendedMeasure } from "~/components/amendment/labels";
import { DataTable } from "~/components/data";
import { Live } from "~/components/Live";
import { Prose } from "~/components/MeasureText";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { readComparative } from "~/server/comparative.server";
import { visitMeasureHead } from "~/server/measureVisit.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, measure, person, t, base, measureHref } = await visitMeasureHead(args);
  const table = await readComparative(app, measure);
  const { number, title } = measure;
  const live = [`measure:${measure.id}`];
  const shown = { ...table, measure: { number, title }, base, measureHref, live };
  return data({ heading: t.tracing.comparativeHeading(title), ...shown }, publicTags(person, false, live));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.heading} · Palabre` }];

/** The comparative table: text in force, amendments, text that came out; it prints on its side. */
export default function ComparativePage() {
  const { from, to, rows, measure, base, measureHref, live } = useLoaderData<typeof loader>();
  const t = useT();
  const words = t.tracing;
  return (
    <div className="comparative">
      <Live names={live} />
      <PageTitle
        kicker={<a href={measureHref}>{amendedMeasure(t, { measure })}</a>}
        title={words.comparative}
        lead={words.comparativeLead(from, to)}
      />
      <DataTable
        id="comparative"
        caption={words.comparative}
        columns={[
          { key: "number", label: "§" },
          { key: "before", label: words.before(from) },
          { key: "amendments", label: words.amendments },
          { key: "after", label: words.after(to) },
        ]}
        rows={rows.map((row) => ({
          key: row.anchor,
          cells: [
            row.number,
            <Prose key="before" html={row.before} />,
            <ComparativeCell key="amendments" amendments={row.amendments} base={base} />,
            <After key="after" row={row} />,
          ],
        }))}
      />
    </div>
  );
}

function After({ row }: { row: { readonly changed: boolean; readonly after: string | null } }) {
  const { unchanged, struck } = useT().tracing;
  if (row.changed && row.after !== null) return <Prose html={row.after} />;
  return <p>{row.changed ? struck : unchanged}</p>;
}
