import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink, Buttons } from "~/components/Button";
import { Done } from "~/components/Done";
import { Live } from "~/components/Live";
import { Notice } from "~/components/Notice";
import { InvitationTable } from "~/components/people/InvitationTable";
import { PageTitle } from "~/components/Section";
import { useT } from "~/messages/context";
import { inviteAgain, revokeInvitation } from "~/server/invitations.server";
import { pendingInvitations } from "~/server/people.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, base, t } = await visitConvention(args);
  requireMay(args, actor, "people.manage", { phase: convention.phase });
  const pending = await pendingInvitations(app, convention);
  const invitations = pending.map(({ id, name, email, role, createdAt }) => ({
    id,
    name,
    email,
    role,
    createdAt,
  }));
  const letters = pending.filter(({ email }) => email === null).length;
  return {
    title: t.people.invitations,
    base: `${base}/people`,
    live: `people:${convention.id}`,
    invitations,
    letters,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, base, language } = await visitConvention(args);
  const form = await args.context.form();
  const id = String(form.get("id") ?? "");
  const again = form.get("intent") === "again";
  const changed = again
    ? await inviteAgain(app, actor, convention, id, language)
    : await revokeInvitation(app, actor, convention, id);
  if (changed.ok) throw redirect(`${base}/people/invitations?done=${again ? "again" : "revoked"}`, 303);
  return refuse(changed.error === "not-allowed" ? 403 : 409, changed.error);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function InvitationsPage() {
  const { title, base, live, invitations, letters } = useLoaderData<typeof loader>();
  const { people: t } = useT();
  return (
    <>
      <PageTitle title={title} lead={invitations.length > 0 ? t.invitationsLead : t.noInvitations} />
      <Done messages={t.done} />
      {letters > 0 && <Notice>{t.lettersLead(letters)}</Notice>}
      <Buttons>
        {letters > 0 && <ButtonLink href={`${base}/letters`}>{t.letters}</ButtonLink>}
        <ButtonLink kind="secondary" href={`${base}/invite`}>
          {t.invite}
        </ButtonLink>
      </Buttons>
      {invitations.length > 0 && <InvitationTable invitations={invitations} />}
      <Live names={[live]} />
    </>
  );
}
