import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { OutboxMail } from "~/components/admin/OutboxMail";
import { EmptyState, Notice } from "~/components/Notice";
import { Pagination } from "~/components/navigation";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { readOutbox } from "~/server/outbox.server";
import { platformActor, refuse, visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  const wanted = Number(new URL(args.request.url).searchParams.get("page"));
  const read = await readOutbox(app, platformActor(person), wanted);
  if (!read.ok) return refuse(403, read.error);
  return { title: t.admin.outbox, ...read.value };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function Outbox() {
  const { title, sends, mails, count, page, pageCount } = useLoaderData<typeof loader>();
  const { admin, common } = useT();
  const labels = { nav: common.navigation, ...common.pagination };
  return (
    <>
      <PageTitle title={title} lead={admin.outboxLead(count)} />
      {sends ? null : <Notice kind="warning">{admin.outboxNoSmtp}</Notice>}
      {mails.length === 0 && <EmptyState title={admin.outboxEmpty} />}
      {mails.map((mail) => (
        <OutboxMail key={mail.id} mail={mail} />
      ))}
      <Pagination page={page} pageCount={pageCount} href={(number) => `?page=${number}`} labels={labels} />
    </>
  );
}
