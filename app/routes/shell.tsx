import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { Frame } from "~/components/Frame";
import { unreadCount } from "~/server/notifications.server";
import { visit } from "~/server/request.server";
import type { loader as conventionLoader } from "./convention/layout";

export async function loader(args: LoaderFunctionArgs) {
  const { app, person } = await visit(args);
  return {
    person: person && { id: person.id, name: person.name, unread: await unreadCount(app, person.id) },
  };
}

/** The frame of every page in a language; a convention's pages wear its city's name and colour. */
export default function Shell() {
  const { person } = useLoaderData<typeof loader>();
  const convention = useRouteLoaderData<typeof conventionLoader>("routes/convention/layout");
  return (
    <Frame person={person} city={convention?.city} nav={convention?.nav}>
      <Outlet />
    </Frame>
  );
}
