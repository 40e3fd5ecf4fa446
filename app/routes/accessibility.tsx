import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SummaryList } from "~/components/data";
import { Notice } from "~/components/Notice";
import { PageTitle, Section } from "~/components/Section";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { visit } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";
import { keyboardTested, accessibilityTested as tested } from "~/statements";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visit(args);
  const { contactEmail = null } = app.settings;
  return data({ title: t.accessibility.title, contactEmail }, publicTags(person, false, ["statements"]));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** What the tests of the product have shown, and nothing else. */
export default function Accessibility() {
  const { contactEmail } = useLoaderData<typeof loader>();
  const { accessibility: t } = useT();
  const { date } = formats(useLanguage());
  return (
    <div className="prose-page">
      <PageTitle title={t.title} lead={t.lead} />
      <p>{t.promise}</p>
      <Section title={t.state}>
        <Notice kind="warning">{t.stateText}</Notice>
        <p>{t.notAudited}</p>
      </Section>
      <Section title={t.results}>
        <p>{t.byMachine(date(tested.testedOn))}</p>
        <Figures />
        <p>{t.besides}</p>
        <Lines of={tested.checks.map((check) => t.checks[check])} />
        <h3>{t.keyboard}</h3>
        <p>{t.keyboardText}</p>
        <Lines of={keyboardTested.roads.map((road) => t.roads[road])} />
        <h3>{t.criteria}</h3>
        <p>{t.criteriaText(tested.criteria.join(", "))}</p>
      </Section>
      <Section title={t.limits}>
        <Lines of={t.limit} />
      </Section>
      <Section title={t.contact}>
        <p>{t.contactText}</p>
        <p>{contactEmail ? <a href={`mailto:${contactEmail}`}>{contactEmail}</a> : t.noContact}</p>
      </Section>
      <Section title={t.recourse}>
        <p>{t.recourseText}</p>
        <ul>
          <li>
            <a href="https://formulaire.defenseurdesdroits.fr/">{t.recourses.form}</a>
          </li>
          <li>
            <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">{t.recourses.delegate}</a>
          </li>
          <li>{t.recourses.post}</li>
        </ul>
      </Section>
    </div>
  );
}

function Figures() {
  const { accessibility: t } = useT();
  const { number } = formats(useLanguage());
  const { figure } = t;
  return (
    <SummaryList
      items={[
        { term: figure.pages, value: number(tested.routes.length) },
        { term: figure.ways, value: t.ways(tested.widths.join(", ")) },
        { term: figure.loads, value: number(tested.loads) },
        { term: figure.runs, value: `${number(tested.runs)} (${t.axe(tested.axe)})` },
        { term: figure.rules, value: number(tested.rules.length) },
        { term: figure.faults, value: number(tested.faults) },
      ]}
    />
  );
}

function Lines({ of }: { of: readonly (string | undefined)[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
