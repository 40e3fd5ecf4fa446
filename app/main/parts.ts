import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];
type Handler = (request: Request, context: never) => Promise<Response>;

/**
 * Remix ranks all the routes it was given at every request, several times: a tenth of a page's cost, growing
 * with the site. Here the site is cut in parts by the first words of an address, and each part gets a handler
 * that knows its own routes only.
 */
export function byPart<H extends Handler>(
  build: ServerBuild,
  make: (part: ServerBuild) => H,
): (path: string) => H {
  const parts = new Set(
    Object.values(build.routes).flatMap((route) =>
      route ? [partOf(patternOf(build.routes, route.id))] : [],
    ),
  );
  const handlers = new Map<string, H>();
  const whole = make(build);
  return (path) => {
    const part = partOf(path);
    if (!parts.has(part)) return whole;
    const handler = handlers.get(part) ?? make(only(build, part));
    handlers.set(part, handler);
    return handler;
  };
}

/** `/fr/conventions/poitiers/votes/k3j9` and its pattern are of the part `conventions/votes`. */
function partOf(path: string): string {
  const [, first, second, , third] = path.split("/", 5);
  return second === undefined ? "" : second === "conventions" && first ? `${second}/${third ?? ""}` : second;
}

function patternOf(routes: Routes, id: string): string {
  const route = routes[id];
  if (!route) return "";
  const above = route.parentId ? patternOf(routes, route.parentId) : "";
  return route.path ? `${above}/${route.path}` : above;
}

/** The build with the routes of one part, what they stand in, and those that answer anything. */
function only(build: ServerBuild, part: string): ServerBuild {
  const kept = new Set<string>();
  const keep = (id: string | undefined) => {
    if (id === undefined) return;
    kept.add(id);
    keep(build.routes[id]?.parentId);
  };
  for (const route of Object.values(build.routes)) {
    const pattern = route ? patternOf(build.routes, route.id) : "";
    if (route && (partOf(pattern) === part || /^\/\*/.test(pattern))) keep(route.id);
  }
  const among = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
  return {
    ...build,
    routes: among(build.routes),
    assets: { ...build.assets, routes: among(build.assets.routes) },
  };
}
