import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { ButtonLink, Buttons } from "~/components/Button";
import { SessionList } from "~/components/convention/SessionList";
import { SettingsTitle } from "~/components/convention/SettingsTitle";
import { Done } from "~/components/Done";
import { EmptyState } from "~/components/Notice";
import { useT } from "~/messages/context";
import { divisionsOf } from "~/server/conventions.server";
import { requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "session.manage", { phase: convention.phase });
  const { panels, sessions } = await divisionsOf(app, convention.id);
  return { title: t.settings.sessions, panels, sessions };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Palabre` }];

export default function Sessions() {
  const { title, panels, sessions } = useLoaderData<typeof loader>();
  const { settings: t } = useT();
  const { pathname } = useLocation();
  return (
    <>
      <Done messages={{ saved: t.saved }} />
      <SettingsTitle title={title} lead={t.sessionsLead} />
      {sessions.length === 0 ? (
        <EmptyState title={t.noSessions} />
      ) : (
        <SessionList sessions={sessions} panels={panels} href={(id) => `${pathname}/${id}`} />
      )}
      <Buttons>
        <ButtonLink href={`${pathname}/new`}>{t.addSession}</ButtonLink>
      </Buttons>
    </>
  );
}
