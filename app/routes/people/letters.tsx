import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { Notice } from "~/components/Notice";
import { Letters } from "~/components/people/Letters";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { printLetters } from "~/server/invitations.server";
import { pendingInvitations } from "~/server/people.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "people.manage", { phase: convention.phase });
  const pending = await pendingInvitations(app, convention);
  return { title: t.people.lettersTitle, count: pending.filter(({ email }) => email === null).length };
}

/** Answers with the letters themselves: their codes are in this one answer and nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor } = await visitConvention(args);
  const printed = await printLetters(app, actor, convention);
  if (!printed.ok) return refuse(403, printed.error);
  return {
    letters: printed.value,
    title: convention.title,
    city: convention.city,
    site: app.settings.baseUrl,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function LettersPage() {
  const { title, count } = useLoaderData<typeof loader>();
  const printed = useActionData<typeof action>();
  const { people: t } = useT();
  if (printed && printed.letters.length > 0) return <Letters {...printed} />;
  return (
    <>
      <PageTitle title={title} lead={count > 0 ? t.lettersLead(count) : t.lettersNone} />
      {count > 0 && (
        <form method="post" className="form">
          <Notice kind="warning">{t.lettersWarning}</Notice>
          <Button>{t.letters}</Button>
        </form>
      )}
    </>
  );
}
