import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { useLanguage } from "~/messages/context";
import { visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { convention } = await visitConvention(args);
  return { slug: convention.slug, title: convention.title, city: convention.city, accent: convention.accent };
}

/** The frame of a convention's pages: whose it is. */
export default function ConventionLayout() {
  const convention = useLoaderData<typeof loader>();
  const language = useLanguage();
  return (
    <>
      <p>
        {convention.city} · <a href={`/${language}/conventions/${convention.slug}`}>{convention.title}</a>
      </p>
      <Outlet />
    </>
  );
}
