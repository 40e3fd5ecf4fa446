import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { Page } from "~/components/Page";
import { visit } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await visit(args);
  return { person: person && { name: person.name } };
}

/** The frame of every page in a language. */
export default function Shell() {
  const { person } = useLoaderData<typeof loader>();
  return (
    <Page person={person}>
      <Outlet />
    </Page>
  );
}
