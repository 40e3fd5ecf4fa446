import { pino } from "pino";
import { makeClaimLink } from "~/server/claim.server";
import { createApp } from "~/server/create.server";
import { printSignInLinks } from "~/server/demonstration.server";
import { isNewInstallation } from "~/server/newInstallation.server";
import { demonstrate } from "./demonstrate";
import { serve } from "./serve";
import { settingsOrExit } from "./settings";

export interface StartOptions {
  /** A new database stays empty. */
  readonly empty?: boolean;
}

/**
 * `palabre start`: opens, migrates, fills a new database with the demonstration, serves, and stops gently when it
 * is told to.
 */
export async function start({ empty = false }: StartOptions): Promise<void> {
  const settings = settingsOrExit();
  const log = pino({ level: settings.logLevel });
  const app = await createApp(settings, log);
  const write = (text: string) => process.stdout.write(text);
  if (!empty && (await isNewInstallation(app))) await demonstrate(app, write);
  const server = await serve(app);
  app.jobs.start();
  write(`Palabre: ${settings.baseUrl}\n`);
  const claim = await makeClaimLink(app, "fr");
  if (claim) write(`\nNobody administers this installation yet. Take charge of it here, once:\n  ${claim}\n`);
  await printSignInLinks(app, "fr", write);
  const stop = once(async () => {
    log.info("stopping");
    await server.stop();
    await app.close();
    // All is finished and written; Remix keeps a timer of five seconds for each page that it rendered.
    process.exit(0);
  });
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function once(work: () => Promise<void>): () => void {
  let _done: Promise<void> | null = null;
  return () => {
    _done ??= work();
  };
}
