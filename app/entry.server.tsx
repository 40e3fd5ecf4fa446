import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { ScriptContext } from "./root";

/**
 * Pages carry no framework scripts, so the whole document is rendered at once: it is the cheapest way, and
 * a page is either whole or not sent.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  _context: AppLoadContext,
) {
  const html = renderToString(
    <ScriptContext.Provider value={remix.manifest.entry.module}>
      <RemixServer context={remix} url={request.url} />
    </ScriptContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${html.slice(0, html.lastIndexOf("</html>") + 7)}`, {
    status,
    headers,
  });
}
