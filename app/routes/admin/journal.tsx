import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { JournalView } from "~/components/journal/JournalView";
import { PageTitle } from "~/components/Section";
import { journalQuery } from "~/forms/journalFilter";
import { useT } from "~/messages/context";
import { journalPage, PLATFORM_BOOK } from "~/server/journal.server";
import { platformActor, requireMay, visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  requireMay(args, platformActor(person), "journal.read");
  const { searchParams } = new URL(args.request.url);
  const page = await journalPage(app, {
    filter: { book: PLATFORM_BOOK, ...journalQuery(searchParams) },
    before: Number(searchParams.get("before")) || null,
    check: searchParams.has("check"),
  });
  return { title: t.journal.platformTitle, page };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export default function PlatformJournal() {
  const { title, page } = useLoaderData<typeof loader>();
  const { journal: t } = useT();
  return (
    <>
      <PageTitle title={title} lead={t.platformLead} />
      <JournalView {...page} base={null} />
    </>
  );
}
