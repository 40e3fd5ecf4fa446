import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { App } from "~/server/app.server";
import { AUTH_COOKIE } from "~/server/auth/auth.server";
import { type Form, readForm } from "~/server/form.server";
import { guardRoutes, REFUSAL_HEADER } from "~/server/guard.server";
import { acceptedEncoding, compressOnce } from "./encoding";
import { byPage } from "./matching";
import { PageCache } from "./pageCache";
import { forbiddenByOrigin, refusedPath, tooLarge } from "./precautions";

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
  const handlerOf = byPage(guardRoutes(build, app.log), (page) => createRequestHandler(page, "production"));
  const cache = new PageCache(app.events);
  const answer = getRequestListener(async (request, { incoming, outgoing }) => {
    const refused = forbiddenByOrigin(request, app.settings.baseUrl) ?? tooLarge(request);
    const asked = refused
      ? new Request(new URL(refused, request.url), { headers: request.headers })
      : request;
    const { context, cookies } = requestContext(app, asked, networkOf(app, request, incoming));
    const began = app.events.lastId;
    const handle = (of: Request) => handlerOf(new URL(of.url).pathname)(of, context);
    const first = await handle(asked);
    const refusal = first.headers.get(REFUSAL_HEADER);
    const response = refusal === null ? first : await handle(refusedInstead(asked, refusal));
    for (const [name, value] of Object.entries(securityHeaders)) {
      // A file may be stricter than pages are.
      if (!response.headers.has(name)) response.headers.set(name, value);
    }
    for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
    const tags = response.headers.get("Cache-Tag");
    response.headers.delete("Cache-Tag");
    const bytes = context.page ?? (await textOf(response, tags !== null));
    if (bytes && tags !== null && isAnonymous(asked) && response.status === 200) {
      await cache.keep(asked, response.headers, bytes, tags.split(" "), began);
    } else if (!response.headers.has("Cache-Control")) {
      response.headers.set("Cache-Control", "private, no-store");
    }
    if (!bytes) return response;
    // Our server speaks HTTP/1 only.
    send(request, response, bytes, outgoing as ServerResponse);
    return RESPONSE_ALREADY_SENT;
  });
  return (request, response) => {
    if (!cache.answer(request, response)) void answer(request, response);
  };
}

function refusedInstead({ url, headers }: Request, refusal: string): Request {
  return new Request(new URL(refusedPath(url, refusal), url), { headers });
}

/** The bytes of a text to be kept or compressed; null for what is handed on as it comes, like an export. */
async function textOf(response: Response, kept: boolean): Promise<Buffer | null> {
  const type = response.headers.get("Content-Type") ?? "";
  const attachment = response.headers.get("Content-Disposition")?.startsWith("attachment") ?? false;
  if (!response.body || (attachment && !kept) || !/^(text\/|application\/(json|xml)|image\/svg)/.test(type))
    return null;
  return Buffer.from(await response.arrayBuffer());
}

function send(
  request: Request,
  { status, headers }: Response,
  bytes: Buffer,
  outgoing: ServerResponse,
): void {
  headers.append("Vary", "Accept-Encoding");
  const encoding =
    bytes.length < COMPRESS_FROM ? null : acceptedEncoding(request.headers.get("accept-encoding"));
  if (encoding) headers.set("Content-Encoding", encoding);
  const body = encoding ? compressOnce(bytes, encoding) : bytes;
  headers.set("Content-Length", String(body.length));
  const cookies = headers.getSetCookie();
  headers.delete("Set-Cookie");
  if (cookies.length > 0) outgoing.setHeader("Set-Cookie", cookies);
  outgoing.writeHead(status, Object.fromEntries(headers));
  outgoing.end(request.method === "HEAD" ? undefined : body);
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
    page: null,
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
