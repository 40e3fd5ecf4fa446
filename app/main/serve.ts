import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import * as build from "virtual:remix/server-build";
import type { ServerBuild } from "@remix-run/node";
import type { App } from "~/server/app.server";
import { EventStreams } from "./eventStreams";
import { answerHealth } from "./health";
import { pageListener } from "./pages";
import { StaticFiles } from "./staticFiles";

const SWEEP_MS = 50;
/** How long a request may take to end once the server was told to stop. */
const GRACE_MS = 10_000;

export interface RunningServer {
  readonly port: number;
  /** Finishes the requests under way and closes the streams. */
  stop(): Promise<void>;
}

/** One server: files, streams of events, health, and everything else by the pages. */
export async function serve(app: App): Promise<RunningServer> {
  const files = await StaticFiles.load(fileURLToPath(new URL("../client/", import.meta.url)));
  const streams = new EventStreams(app);
  const pages = pageListener(app, build as unknown as ServerBuild);
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    if (files.answer(path, request, response)) return;
    if (path === "/health") return void answerHealth(app, response);
    if (path === "/events") return void streams.open(request, response);
    pages(request, response);
  });
  await listen(server, app.settings.port);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : app.settings.port;
  return { port, stop: () => stop(server, streams) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve());
  });
}

async function stop(server: Server, streams: EventStreams): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  streams.closeAll();
  // A connection is idle only once its last answer is out; one kept alive would hold us for seconds.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const giveUp = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(giveUp);
}
