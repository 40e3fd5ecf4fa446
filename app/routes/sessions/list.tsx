import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink, Buttons } from "~/components/Button";
import { SessionList } from "~/components/convention/SessionList";
import { Live } from "~/components/Live";
import { EmptyState } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { may } from "~/domain/permission";
import { useT } from "~/messages/context";
import { divisionsOf } from "~/server/conventions.server";
import { visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, person, t, base } = await visitConvention(args);
  const { panels, sessions } = await divisionsOf(app, convention.id);
  const manages = may(actor, "session.manage", { phase: convention.phase });
  const topics = [`convention:${convention.id}`];
  const loaded = { title: t.session.title, about: convention.title, base, panels, sessions, manages, topics };
  return data(loaded, publicTags(person, false, topics));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} · ${data?.about ?? ""} · Palabre` },
];

/** The calendar of a convention: every sitting, in the order of time. */
export default function Sessions() {
  const { title, base, panels, sessions, manages, topics } = useLoaderData<typeof loader>();
  const { session: t, settings } = useT();
  return (
    <>
      <Live names={topics} />
      <PageTitle title={title} lead={t.lead} />
      {sessions.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <SessionList sessions={sessions} panels={panels} href={(id) => `${base}/sessions/${id}`} />
      )}
      {manages && (
        <Buttons>
          <ButtonLink href={`${base}/settings/sessions`} kind="secondary">
            {settings.sessions}
          </ButtonLink>
        </Buttons>
      )}
    </>
  );
}
