import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { Pagination } from "~/components/navigation";
import { PageTitle, Section } from "~/components/Section";
import { VoteList } from "~/components/VoteList";
import { useT } from "~/messages/context";
import { visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";
import { loadVoteList } from "~/server/voteList.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, person, t, base } = await visitConvention(args);
  const page = Number(new URL(args.request.url).searchParams.get("page") ?? "1");
  const list = await loadVoteList(app, convention, actor, page);
  const topics = [`votes:${convention.id}`];
  return data({ title: t.vote.title, ...list, base, topics }, publicTags(person, false, topics));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** Every vote of a convention, those that are open first. */
export default function Votes() {
  const { open, others, base, page, pages, topics } = useLoaderData<typeof loader>();
  const t = useT();
  const href = (to: number) => `${base}/votes?page=${to}`;
  return (
    <>
      <Live names={topics} />
      <PageTitle title={t.vote.title} lead={t.vote.lead} />
      {open.length > 0 && (
        <Section title={t.vote.openNow}>
          <VoteList votes={open} base={base} />
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t.vote.others}>
          <VoteList votes={others} base={base} />
          <Pagination
            page={page}
            pageCount={pages}
            href={href}
            labels={{ ...t.common.pagination, nav: t.vote.title }}
          />
        </Section>
      )}
      {open.length + others.length === 0 && <EmptyState title={t.vote.none}>{t.vote.noneMore}</EmptyState>}
    </>
  );
}
