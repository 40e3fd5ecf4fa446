import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { JournalView } from "~/components/journal/JournalView";
import { PageTitle } from "~/components/Section";
import { journalQuery } from "~/forms/journalFilter";
import { useT } from "~/messages/context";
import { journalPage } from "~/server/journal.server";
import { requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, language, t } = await visitConvention(args);
  requireMay(args, actor, "journal.read", { phase: convention.phase });
  const { searchParams } = new URL(args.request.url);
  const page = await journalPage(app, {
    filter: { book: convention.id, ...journalQuery(searchParams) },
    before: Number(searchParams.get("before")) || null,
    check: searchParams.has("check"),
  });
  return { title: t.journal.title, base: `/${language}/conventions/${convention.slug}`, page };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export default function ConventionJournal() {
  const { title, base, page } = useLoaderData<typeof loader>();
  const { journal: t } = useT();
  return (
    <>
      <PageTitle title={title} lead={t.lead} />
      <JournalView {...page} base={base} />
    </>
  );
}
