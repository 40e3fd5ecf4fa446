import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { DocumentContext } from "./root";
import { readComfort } from "./server/comfort.server";

/** Nothing of a page comes later than the page: nothing to wait for, and no request kept for a timer. */
export const streamTimeout = 0;

/**
 * Pages carry no framework scripts, so the whole document is rendered at once: it is the cheapest way, and
 * a page is either whole or not sent.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const { baseUrl } = context.app.settings;
  const comfort = readComfort(request.headers.get("cookie"));
  const script = remix.manifest.entry.module;
  const worn = { script, comfort, baseUrl, unsent: request.method === "POST" };
  const html = renderToString(
    <DocumentContext.Provider value={worn}>
      <RemixServer context={remix} url={request.url} />
    </DocumentContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Handed over as bytes beside the answer: a Response would copy them through a stream.
  context.page = Buffer.from(`<!DOCTYPE html>${html.slice(0, html.lastIndexOf("</html>") + 7)}`);
  return new Response(null, { status, headers });
}
