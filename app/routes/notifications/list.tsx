import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Done } from "~/components/Done";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { Pagination } from "~/components/navigation";
import { NotificationDays } from "~/components/notification/NotificationDays";
import { ReadAll } from "~/components/notification/ReadAll";
import { PageTitle } from "~/components/Section";
import { markReadForm } from "~/forms/notification";
import { parseForm } from "~/forms/parse";
import { useLanguage, useT } from "~/messages/context";
import { markAllRead, readNotifications } from "~/server/notifications.server";
import { refuse, visitSignedIn } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visitSignedIn(args);
  const wanted = Number(new URL(args.request.url).searchParams.get("page"));
  const read = await readNotifications(app, person, wanted);
  return { title: t.notifications.title, now: app.now().toISOString(), ...read };
}

export async function action(args: ActionFunctionArgs) {
  const { app, person, language } = await visitSignedIn(args);
  const parsed = parseForm(markReadForm, await args.context.form());
  if (!parsed.ok) return refuse(400, "bad-request");
  await markAllRead(app, person, parsed.value.until);
  throw redirect(`/${language}/notifications?done=read`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** What happened that concerns the reader. */
export default function Notifications() {
  const { title, now, days, unread, page, pageCount, topics } = useLoaderData<typeof loader>();
  const { notifications: t, common } = useT();
  const language = useLanguage();
  const labels = { nav: common.navigation, ...common.pagination };
  return (
    <>
      <PageTitle title={title} lead={t.lead} />
      <Live names={topics} />
      <Done messages={t.done} />
      {days.length === 0 ? (
        <EmptyState title={t.none}>{t.noneMore}</EmptyState>
      ) : (
        <ReadAll unread={unread} until={now} />
      )}
      <NotificationDays days={days} />
      <Pagination page={page} pageCount={pageCount} href={(number) => `?page=${number}`} labels={labels} />
      <p>
        <a href={`/${language}/account#mails`}>{t.settings}</a>
      </p>
    </>
  );
}
