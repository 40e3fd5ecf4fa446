import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/Button";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { VoteList } from "~/components/VoteList";
import { useT } from "~/messages/context";
import { visitMeasure } from "~/server/measureVisit.server";
import { publicTags } from "~/server/tags.server";
import { votesOnMeasure } from "~/server/voteList.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, person, measure, base, language, t } = await visitMeasure(args);
  const found = await votesOnMeasure(app, convention, actor, measure);
  const topics = [`measure:${measure.id}`, `votes:${convention.id}`];
  const conventionBase = `/${language}/conventions/${convention.slug}`;
  const title = `${t.vote.title} · ${measure.title}`;
  const page = { title, measure: { id: measure.id, title: measure.title }, base, conventionBase, topics };
  return data({ ...page, ...found }, publicTags(person, false, topics));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** What was put to the vote about one measure. */
export default function MeasureVotes() {
  const { measure, base, conventionBase, topics, votes, mayPrepare } = useLoaderData<typeof loader>();
  const t = useT();
  const prepare = `${conventionBase}/votes/new?kind=measure&id=${measure.id}`;
  return (
    <>
      <Live names={topics} />
      <PageTitle title={t.vote.title} kicker={<a href={base}>{measure.title}</a>} />
      {votes.length === 0 && <EmptyState title={t.vote.none}>{t.vote.noneMore}</EmptyState>}
      <VoteList votes={votes} base={conventionBase} level={2} />
      {mayPrepare && (
        <p>
          <ButtonLink href={prepare}>{t.vote.putToVote}</ButtonLink>
        </p>
      )}
    </>
  );
}
