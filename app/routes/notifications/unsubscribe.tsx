import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { PageTitle } from "~/components/Section";
import { useLanguage, useT } from "~/messages/context";
import { chooseMailsByToken, wishOfToken } from "~/server/mailWishes.server";
import { refuse, visit } from "~/server/request.server";

/** Opening the page changes nothing: programs that check mails for harm open every address they find. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, t } = await visit(args);
  const wish = await wishOfToken(app, args.params.token ?? "");
  if (!wish) return refuse(410, "link-unknown");
  return { title: t.notifications.unsubscribeTitle, wish };
}

/** Answers with a page and no redirect, as programs that unsubscribe by one request want it (RFC 8058). */
export async function action(args: ActionFunctionArgs) {
  const { app } = await visit(args);
  const wish = (await args.context.form()).get("again") === "daily" ? "daily" : "never";
  const done = await chooseMailsByToken(app, args.params.token ?? "", wish);
  return done.ok ? { wish } : refuse(410, done.error);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function Unsubscribe() {
  const { wish } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { notifications: t } = useT();
  if (wish === "never") return <Unsubscribed />;
  return (
    <>
      {done ? (
        <PageTitle title={t.resumedTitle} lead={t.resumedLead} />
      ) : (
        <PageTitle title={t.unsubscribeTitle} lead={t.unsubscribeLead} />
      )}
      <form method="post" className="form">
        <Button kind={done ? "secondary" : "primary"}>{t.unsubscribeSend}</Button>
        <AccountHint />
      </form>
    </>
  );
}

function Unsubscribed() {
  const { notifications: t } = useT();
  return (
    <>
      <PageTitle title={t.unsubscribedTitle} lead={t.unsubscribedLead} />
      <form method="post" className="form">
        <p>{t.undo}</p>
        <input type="hidden" name="again" value="daily" />
        <Button kind="secondary">{t.resumeSend}</Button>
        <AccountHint />
      </form>
    </>
  );
}

function AccountHint() {
  const { notifications: t } = useT();
  return (
    <p>
      <a href={`/${useLanguage()}/account`}>{t.changeInAccount}</a>
    </p>
  );
}
