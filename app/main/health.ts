import type { ServerResponse } from "node:http";
import type { App } from "~/server/app.server";
import { databaseAnswers } from "~/server/trouble.server";

/** For machines that watch: 200 when the database answers, 503 otherwise. */
export async function answerHealth(app: App, response: ServerResponse): Promise<void> {
  const database = await databaseAnswers(app);
  const body = JSON.stringify({ status: database ? "ok" : "unavailable", database });
  response.writeHead(database ? 200 : 503, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
  });
  response.end(body);
}
