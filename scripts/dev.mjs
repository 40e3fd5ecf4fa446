import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { ensureBuild, SOURCES } from "./lib/build.mjs";
import { node } from "./lib/node.mjs";
import { at, ROOT, SERVER } from "./lib/paths.mjs";
import { environment } from "./lib/run.mjs";
import { main, say } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";

/** Editors write a file in several steps, and a change of branch writes many files. */
const QUIET_MS = 150;

/** Serves the product and, at each change of a source, builds it and serves it anew. */
await main(async (args) => {
  await setUp();
  let server = serve(args);
  let timer;
  let work = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(async () => {
        if (!(await rebuilt())) return;
        await stop(server);
        server = serve(args);
      });
    }, QUIET_MS);
  };
  for (const source of SOURCES.map(at).filter(existsSync)) watch(source, { recursive: true }, changed);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => stop(server).then(() => process.exit()));
});

function serve(args) {
  return spawn(node(), ["--enable-source-maps", SERVER, "start", ...args], {
    cwd: ROOT,
    env: environment(),
    stdio: "inherit",
    detached: true,
  });
}

/** A build that fails leaves the last good one serving. */
async function rebuilt() {
  try {
    await ensureBuild();
    return true;
  } catch (error) {
    say(error.message);
    return false;
  }
}

async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}
