import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink, Buttons } from "~/components/Button";
import { Done } from "~/components/Done";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { PeopleOfRole } from "~/components/people/PeopleOfRole";
import { PageTitle } from "~/components/Section";
import { may } from "~/domain/permission";
import { useT } from "~/messages/context";
import { readPeople } from "~/server/people.server";
import { requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, base, t } = await visitConvention(args);
  requireMay(args, actor, "people.read", { phase: convention.phase });
  return {
    title: t.people.title,
    base: `${base}/people`,
    live: `people:${convention.id}`,
    manages: may(actor, "people.manage", { phase: convention.phase }),
    roles: await readPeople(app, actor, convention),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export default function PeoplePage() {
  const { title, base, live, manages, roles } = useLoaderData<typeof loader>();
  const { people: t } = useT();
  return (
    <>
      <PageTitle title={title} lead={t.lead} />
      <Done messages={t.done} />
      {manages && (
        <Buttons>
          <ButtonLink href={`${base}/invite`}>{t.invite}</ButtonLink>
          <ButtonLink kind="quiet" href={`${base}/invitations`}>
            {t.invitations}
          </ButtonLink>
        </Buttons>
      )}
      {roles.length === 0 && <EmptyState title={t.empty}>{t.emptyText}</EmptyState>}
      {roles.map((role) => (
        <PeopleOfRole key={role.role} role={role} changeBase={manages ? base : null} />
      ))}
      <Live names={[live]} />
    </>
  );
}
