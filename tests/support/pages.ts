import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { pageListener } from "~/main/pages";
import routes from "~/routes";
import type { App } from "~/server/app.server";

/** The pages of an app over HTTP, as the program serves them, without a build. */
export interface Pages {
  get(path: string, cookie?: string): Promise<Response>;
  post(path: string, fields: Readonly<Record<string, string>>, cookie?: string): Promise<Response>;
  /** A form with a file named `file`. */
  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    content: string,
    cookie?: string,
  ): Promise<Response>;
  close(): Promise<void>;
}

export async function servePages(app: App): Promise<Pages> {
  const server = createServer(pageListener(app, await buildOfSources()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, cookie: string | undefined, init: RequestInit) =>
    fetch(`${base}${path}`, { ...init, redirect: "manual", headers: cookie ? { cookie } : {} });
  return {
    get: (path, cookie) => ask(path, cookie, {}),
    post: (path, fields, cookie) => ask(path, cookie, { method: "POST", body: new URLSearchParams(fields) }),
    upload: (path, fields, content, cookie) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      body.set("file", new File([content], "list.csv"));
      return ask(path, cookie, { method: "POST", body });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The cookie that a sign-in sets, as a browser sends it back. */
export function cookieOf(setCookie: string): string {
  return setCookie.split(";")[0] ?? "";
}

export interface RouteRow {
  readonly id: string;
  /** From the root: `:lang/conventions/:convention`. */
  readonly path: string;
  readonly parentId: string;
  readonly entry: RouteConfigEntry;
}

/** Every route of the map, with its whole path. */
export function allRoutes(
  entries: readonly RouteConfigEntry[] = routes,
  parentId = "root",
  base = "",
): RouteRow[] {
  return entries.flatMap((entry) => {
    const id = entry.id ?? entry.file.replace(/\.tsx?$/, "");
    const path = [base, entry.path ?? ""].filter(Boolean).join("/");
    return [{ id, path, parentId, entry }, ...allRoutes(entry.children ?? [], id, path)];
  });
}

const modules = import.meta.glob<ServerBuild["entry"]["module"]>("../../app/routes/**/*.{ts,tsx}");

async function buildOfSources(): Promise<ServerBuild> {
  const root = { id: "root", path: "", module: await import("~/root") };
  const rows = await Promise.all(
    allRoutes().map(async ({ id, parentId, entry }) => {
      const index = entry.index ? { index: true } : {};
      return {
        id,
        parentId,
        path: entry.path,
        ...index,
        module: await modules[`../../app/${entry.file}`]?.(),
      };
    }),
  );
  const build = {
    entry: { module: await import("~/entry.server") },
    routes: Object.fromEntries([root, ...rows].map((row) => [row.id, row])),
    assets: {
      entry: { module: "", imports: [] },
      routes: Object.fromEntries([root, ...rows].map((row) => [row.id, manifestOf(row)])),
      url: "",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    basename: "/",
    mode: "production",
    isSpaMode: false,
    future: { v3_singleFetch: true, v3_throwAbortReason: true, v3_relativeSplatPath: true },
  };
  return build as unknown as ServerBuild;
}

/** What the built manifest says of a route; pages are rendered from it. */
function manifestOf({ module, ...row }: { module?: object | undefined }) {
  const has = (name: string) => module !== undefined && name in module;
  return {
    ...row,
    module: "",
    imports: [],
    hasLoader: has("loader"),
    hasAction: has("action"),
    hasErrorBoundary: has("ErrorBoundary"),
  };
}
