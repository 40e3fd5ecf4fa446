import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { DataTable } from "~/components/data";
import { PageTitle, Section } from "~/components/Section";
import { ecoGrade, footprint } from "~/domain/ecoindex";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { visit } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";
import { weighed } from "~/statements";

export async function loader(args: LoaderFunctionArgs) {
  const { person, t } = await visit(args);
  return data({ title: t.eco.title }, publicTags(person, false, ["statements"]));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** What the product's pages weigh, by its own benchmark. */
export default function Eco() {
  const { eco: t } = useT();
  const { number } = formats(useLanguage());
  const grams = weighed.pages.map(({ index }) => Math.round(footprint(index).grams * 100) / 100);
  return (
    <div className="prose-page">
      <PageTitle title={t.title} lead={t.lead} />
      <Section title={t.figures}>
        <p>{t.promise}</p>
        <Weights />
        <p>{t.grams(number(Math.min(...grams)), number(Math.max(...grams)))}</p>
      </Section>
      <Section title={t.formula}>
        <Paragraphs of={t.formulaText} />
        <p>
          {t.source} <a href="https://www.ecoindex.fr/comment-ca-marche/">ecoindex.fr</a>
        </p>
      </Section>
      <Section title={t.how}>
        <Paragraphs of={t.howText} />
        <p>{t.again}</p>
        <pre>
          <code>npm run bench -- weight</code>
        </pre>
      </Section>
    </div>
  );
}

function Weights() {
  const { eco: t } = useT();
  const { number, date } = formats(useLanguage());
  const { column } = t;
  return (
    <DataTable
      id="weights"
      caption={t.caption(date(weighed.measuredOn))}
      columns={[
        { key: "page", label: column.page },
        { key: "index", label: column.index, numeric: true },
        { key: "elements", label: column.elements, numeric: true },
        { key: "requests", label: column.requests, numeric: true },
        { key: "kB", label: column.kB, numeric: true },
      ]}
      rows={weighed.pages.map(({ page, elements, requests, kB, index }) => ({
        key: page,
        cells: [
          t.page[page],
          `${number(Math.round(index))} (${ecoGrade(index)})`,
          number(elements),
          number(requests),
          number(kB),
        ],
      }))}
    />
  );
}

function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((text) => <p key={text}>{text}</p>);
}
