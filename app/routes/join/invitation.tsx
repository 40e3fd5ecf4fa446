import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, ButtonLink, Buttons } from "~/components/Button";
import { PageTitle } from "~/components/Section";
import { useLanguage, useT } from "~/messages/context";
import { joinByCode, readCode } from "~/server/joining.server";
import { refuse, visit } from "~/server/request.server";

/** Opening the page uses nothing up: only its button does. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, person, t } = await visit(args);
  const read = await readCode(app, args.params.code ?? "", args.context.network);
  if (!read.ok && read.error === "too-many-requests") return refuse(429, read.error);
  if (!read.ok) {
    return data({ title: t.people.join.problem, lead: t.refusal[read.error], buttons: [] }, { status: 410 });
  }
  const { invitation, convention } = read.value;
  const words = t.people.join;
  if (invitation.acceptedBy) {
    const buttons = [{ as: "invited", text: words.enter }];
    return data({ title: words.welcomeBack(invitation.name), lead: words.welcomeBackLead, buttons });
  }
  const asInvited = person ? words.acceptAs(invitation.name) : words.accept;
  const myself = person ? [{ as: "myself", text: words.acceptMyself(person.name) }] : [];
  return data({
    title: words.invitationTitle(convention.title),
    lead: words.invitationLead(invitation.name, t.domain.role[invitation.role], convention.city),
    buttons:
      person?.email === invitation.email && person ? myself : [{ as: "invited", text: asInvited }, ...myself],
  });
}

export async function action(args: ActionFunctionArgs) {
  const { app, language, person } = await visit(args);
  const form = await args.context.form();
  const joined = await joinByCode(app, person, {
    code: args.params.code ?? "",
    asMyself: form.get("as") === "myself",
    language,
    network: args.context.network,
  });
  if (!joined.ok) {
    const status = { "too-many-requests": 429, "already-member": 409 }[joined.error as string] ?? 410;
    return refuse(status, joined.error);
  }
  const { convention, cookie, needsPassword } = joined.value;
  const home = `/${language}/conventions/${convention.slug}`;
  const next = needsPassword ? `/${language}/account/password?next=${encodeURIComponent(home)}` : home;
  throw redirect(next, { status: 303, headers: cookie ? { "Set-Cookie": cookie } : {} });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function JoinInvitation() {
  const { title, lead, buttons } = useLoaderData<typeof loader>();
  const { people, auth } = useT();
  const language = useLanguage();
  return (
    <>
      <PageTitle title={title} lead={lead} />
      {buttons.map(({ as, text }, index) => (
        <form method="post" className="form" key={as}>
          <input type="hidden" name="as" value={as} />
          <Button kind={index === 0 ? "primary" : "secondary"}>{text}</Button>
        </form>
      ))}
      {buttons.length === 0 && (
        <Buttons>
          <ButtonLink href={`/${language}/sign-in`}>{auth.signInTitle}</ButtonLink>
          <ButtonLink kind="quiet" href={`/${language}/join`}>
            {people.join.otherCode}
          </ButtonLink>
        </Buttons>
      )}
    </>
  );
}
