import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

type Routes = ServerBuild["routes"];
type Place = Parameters<typeof matchRoutes>[0][number];

const REMEMBERED = 10_000;

/**
 * Remix ranks all the routes it was given, several times a request: a tenth of a page's cost, growing with the
 * site. Here an address is matched once and remembered, and each page gets a handler that knows only the
 * routes it stands in.
 */
export function byPage<H>(build: ServerBuild, make: (page: ServerBuild) => H): (path: string) => H {
  const tree = childrenOf(build.routes, undefined);
  const pages = new Map<string, string | undefined>();
  const handlers = new Map<string | undefined, H>([[undefined, make(build)]]);
  return (path) => {
    if (pages.size >= REMEMBERED) pages.clear();
    const page = pages.has(path) ? pages.get(path) : matchRoutes(tree, path)?.at(-1)?.route.id;
    pages.set(path, page);
    const handler = handlers.get(page) ?? make(only(build, page));
    handlers.set(page, handler);
    return handler;
  };
}

function childrenOf(routes: Routes, parentId: string | undefined): Place[] {
  return Object.values(routes).flatMap((route): Place[] => {
    if (route?.parentId !== parentId || !route) return [];
    const { id, path, index, caseSensitive } = route;
    const own = {
      id,
      ...(path === undefined ? {} : { path }),
      ...(caseSensitive ? { caseSensitive } : {}),
    };
    return index ? [{ ...own, index }] : [{ ...own, children: childrenOf(routes, id) }];
  });
}

/** The build with one page and the routes that it stands in. */
function only(build: ServerBuild, page: string | undefined): ServerBuild {
  const kept = new Set<string>();
  for (let id = page; id !== undefined; id = build.routes[id]?.parentId) kept.add(id);
  const among = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
  return {
    ...build,
    routes: among(build.routes),
    assets: { ...build.assets, routes: among(build.assets.routes) },
  };
}
