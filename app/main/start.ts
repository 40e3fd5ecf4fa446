import { type Logger, pino } from "pino";
import type { App } from "~/server/app.server";
import { makeClaimLink } from "~/server/claim.server";
import { planCleanUp } from "~/server/cleanUp.server";
import { createApp } from "~/server/create.server";
import { holdDataFolder } from "~/server/dataFolder.server";
import { printSignInLinks } from "~/server/demonstration.server";
import { isNewInstallation } from "~/server/newInstallation.server";
import type { Settings } from "~/server/settings.server";
import { holdLittleMemory } from "./memory";
import { serve } from "./serve";
import { settingsOrExit } from "./settings";
import { alreadyRunning, startTrouble } from "./startTrouble";

const write = (text: string) => process.stdout.write(text);

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
  const { app, server, lock } = await openOrExit(settings, log, async (opened) => {
    if (empty || !(await isNewInstallation(opened))) return;
    const { demonstrate } = await import("./demonstrate");
    await demonstrate(opened, write);
  });
  await planCleanUp(app);
  app.jobs.start();
  write(`Palabre: ${settings.baseUrl}\n`);
  const claim = await makeClaimLink(app, "fr");
  if (claim) write(`\nNobody administers this installation yet. Take charge of it here, once:\n  ${claim}\n`);
  await printSignInLinks(app, "fr", write);
  const stop = once(async () => {
    log.info("stopping");
    await server.stop();
    await app.close();
    lock.release();
    // All is finished and written; Remix keeps a timer of five seconds for each page that it rendered.
    process.exit(0);
  });
  holdLittleMemory();
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/** A server that cannot start says why in one sentence; only what is no known trouble shows its stack. */
async function openOrExit(settings: Settings, log: Logger, fill: (app: App) => Promise<void>) {
  try {
    const lock = holdDataFolder(settings);
    if (!lock) return exit(alreadyRunning(settings));
    const app = await createApp(settings, log);
    await fill(app);
    return { app, server: await serve(app), lock };
  } catch (error) {
    const sentence = startTrouble(error, settings);
    if (sentence === null) throw error;
    return exit(sentence);
  }
}

function exit(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function once(work: () => Promise<void>): () => void {
  let _done: Promise<void> | null = null;
  return () => {
    _done ??= work();
  };
}
