import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { App } from "~/server/app.server";
import { AUTH_COOKIE } from "~/server/auth/auth.server";
import { type Form, readForm } from "~/server/form.server";
import { guardRoutes } from "~/server/guard.server";
import { acceptedEncoding, compressOnce } from "./encoding";
import { PageCache } from "./pageCache";
import { forbiddenByOrigin, tooLarge } from "./precautions";

const COMPRESS_FROM = 1_024;
const securityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Content-Security-Policy":
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Every page: from the cache where the reader is anonymous and nothing changed, else by Remix. */
export function pageListener(app: App, build: ServerBuild): Listener {
  const handle = createRequestHandler(guardRoutes(build, app.log), "production");
  const cache = new PageCache(app.events);
  const answer = getRequestListener(async (request, { incoming }) => {
    const refused = forbiddenByOrigin(request, app.settings.baseUrl) ?? tooLarge(request);
    const asked = refused
      ? new Request(new URL(refused, request.url), { headers: request.headers })
      : request;
    const { context, cookies } = requestContext(app, asked, networkOf(app, request, incoming));
    const began = app.events.lastId;
    const response = await handle(asked, context);
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
    for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
    return finish(asked, response, cache, began);
  });
  return (request, response) => {
    if (!cache.answer(request, response)) void answer(request, response);
  };
}

async function finish(
  request: Request,
  response: Response,
  cache: PageCache,
  began: number,
): Promise<Response> {
  const type = response.headers.get("Content-Type") ?? "";
  const tags = response.headers.get("Cache-Tag");
  response.headers.delete("Cache-Tag");
  if (tags === null && response.headers.get("Content-Disposition")?.startsWith("attachment")) {
    // Files are handed on as they come: an export is never held in memory whole.
    if (!response.headers.has("Cache-Control")) response.headers.set("Cache-Control", "private, no-store");
    return response;
  }
  if (!response.body || !/^(text\/|application\/(json|xml))/.test(type)) return response;
  const bytes = Buffer.from(await response.arrayBuffer());
  if (tags !== null && isAnonymous(request) && response.status === 200) {
    await cache.keep(request, response.headers, bytes, tags.split(" "), began);
  } else if (!response.headers.has("Cache-Control")) {
    response.headers.set("Cache-Control", "private, no-store");
  }
  return encoded(request, response, bytes);
}

async function encoded(request: Request, response: Response, bytes: Buffer): Promise<Response> {
  const { status, headers } = response;
  headers.append("Vary", "Accept-Encoding");
  const encoding = acceptedEncoding(request.headers.get("accept-encoding"));
  if (!encoding || bytes.length < COMPRESS_FROM)
    return new Response(new Uint8Array(bytes), { status, headers });
  headers.set("Content-Encoding", encoding);
  return new Response(new Uint8Array(await compressOnce(bytes, encoding)), { status, headers });
}

function isAnonymous(request: Request): boolean {
  return request.method === "GET" && !(request.headers.get("cookie") ?? "").includes(AUTH_COOKIE);
}

/** The last address of X-Forwarded-For is the one that our own proxy saw; earlier ones anybody can write. */
function networkOf(
  app: App,
  request: Request,
  incoming: { socket: { remoteAddress?: string | undefined } },
): string {
  const forwarded = app.settings.trustProxy ? request.headers.get("x-forwarded-for") : null;
  return forwarded?.split(",").at(-1)?.trim() || incoming.socket.remoteAddress || "unknown";
}

function requestContext(
  app: App,
  request: Request,
  network: string,
): { context: AppLoadContext; cookies: string[] } {
  const cookies: string[] = [];
  let identified: ReturnType<App["auth"]["identify"]> | null = null;
  let form: Promise<Form> | null = null;
  const context: AppLoadContext = {
    app,
    network,
    async person() {
      if (!identified) {
        identified = app.auth.identify(request.headers.get("cookie"));
        const { setCookie } = await identified;
        if (setCookie) cookies.push(setCookie);
      }
      return (await identified).person;
    },
    form() {
      form ??= readForm(request);
      return form;
    },
  };
  return { context, cookies };
}
