import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ActionList } from "~/components/ActionList";
import { EmptyState } from "~/components/Notice";
import { PageTitle, Section } from "~/components/Section";
import { Tag } from "~/components/Tag";
import { useLanguage, useT } from "~/messages/context";
import { publicConventions } from "~/server/conventions.server";
import { visit } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, t, person } = await visit(args);
  const conventions = await publicConventions(app, person);
  return { title: t.home.title, conventions, administers: person?.administrator ?? false };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** The conventions of this installation; for who administers it, what there is to administer. */
export default function Home() {
  const { conventions, administers } = useLoaderData<typeof loader>();
  const t = useT();
  const base = `/${useLanguage()}`;
  return (
    <>
      <PageTitle title={t.home.title} lead={t.home.lead} />
      {conventions.length === 0 && <EmptyState title={t.home.none}>{t.home.noneMore}</EmptyState>}
      <ol className="card-list">
        {conventions.map((convention) => (
          <li key={convention.slug}>
            <p className="kicker">{convention.city}</p>
            <h2>
              <a href={`${base}/conventions/${convention.slug}`}>{convention.title}</a>
            </h2>
            <p>
              <Tag>{t.domain.phase[convention.phase]}</Tag> {t.domain.phaseMeaning[convention.phase]}
            </p>
          </li>
        ))}
      </ol>
      {administers && (
        <Section title={t.home.administration}>
          <ActionList
            items={[
              { href: `${base}/conventions/new`, text: t.home.newConvention, strong: true },
              { href: `${base}/admin/administrators`, text: t.home.administrators },
              { href: `${base}/admin/outbox`, text: t.home.outbox },
              { href: `${base}/admin/journal`, text: t.home.journal },
            ]}
          />
        </Section>
      )}
    </>
  );
}
