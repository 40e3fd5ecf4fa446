import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useLanguage, useT } from "~/messages/context";
import { publicConventions } from "~/server/conventions.server";
import { visit } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, t, person } = await visit(args);
  return { title: t.home.title, conventions: await publicConventions(app, person) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** The conventions of this installation. */
export default function Home() {
  const { conventions } = useLoaderData<typeof loader>();
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <h1>{t.home.title}</h1>
      <p>{t.home.lead}</p>
      {conventions.length === 0 && <p>{t.home.none}</p>}
      <ul>
        {conventions.map((convention) => (
          <li key={convention.slug}>
            <a href={`/${language}/conventions/${convention.slug}`}>{convention.title}</a>
            {" · "}
            {t.domain.phase[convention.phase]}
          </li>
        ))}
      </ul>
    </>
  );
}
