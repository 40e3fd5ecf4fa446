import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink, Buttons } from "~/components/Button";
import { SessionSpan } from "~/components/convention/SessionList";
import { SummaryList } from "~/components/data";
import { Live } from "~/components/Live";
import { Prose } from "~/components/MeasureText";
import { Breadcrumbs } from "~/components/navigation";
import { PageTitle, Section } from "~/components/Section";
import { VoteList } from "~/components/VoteList";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { refuse, visitConvention } from "~/server/request.server";
import { loadSessionPage } from "~/server/sessionPage.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, person, language, base } = await visitConvention(args);
  const page = await loadSessionPage(app, convention, actor, language, args.params.session ?? "");
  if (!page) return refuse(404, "not-found");
  const open = page.votes.filter(({ state }) => state.status === "open");
  const topics = [`session:${page.session.id}`, `convention:${convention.id}`];
  for (const { id } of open) topics.push(`vote:${id}`);
  return data({ ...page, about: convention.title, base, topics }, publicTags(person, false, topics));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.session.title ?? ""} · ${data?.about ?? ""} · Palabre` },
];

/** One sitting: when, where, who meets, and what was decided there. */
export default function SessionPage() {
  const { session, panelName, agenda, votes, manages, base, topics } = useLoaderData<typeof loader>();
  const t = useT();
  const title = frenchSpaces(session.title);
  const items = [
    { term: t.session.when, value: <SessionSpan session={session} /> },
    { term: t.session.who, value: frenchSpaces(panelName ?? t.settings.plenary) },
    ...(session.place ? [{ term: t.session.where, value: frenchSpaces(session.place) }] : []),
  ];
  return (
    <>
      <Live names={topics} />
      <Breadcrumbs
        label={t.common.breadcrumbs}
        items={[{ text: t.session.title, href: `${base}/sessions` }, { text: title }]}
      />
      <PageTitle title={title} kicker={t.session.one} />
      <SummaryList items={items} />
      {agenda && (
        <Section title={t.session.agenda}>
          <Prose html={agenda} />
        </Section>
      )}
      <Section title={t.session.decided}>
        {votes.length === 0 ? <p>{t.session.noVotes}</p> : <VoteList votes={votes} base={base} />}
      </Section>
      {manages && (
        <Buttons>
          <ButtonLink href={`${base}/settings/sessions/${session.id}`} kind="secondary">
            {t.settings.editSession}
          </ButtonLink>
        </Buttons>
      )}
    </>
  );
}
