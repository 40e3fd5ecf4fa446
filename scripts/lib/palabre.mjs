import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { node, onProductNode } from "./node.mjs";
import { SERVER } from "./paths.mjs";

/** Runs the built program with `args`: in this process if it is on the right Node, else in one that is. */
export async function palabre(args) {
  if (!onProductNode()) return inAnotherProcess(args);
  endWithNpm();
  process.argv = [process.argv[0], SERVER, ...args];
  await import(pathToFileURL(SERVER).href);
}

/**
 * npm runs us by a shell that it ends and that tells us nothing: without this, whoever stops `npm start` by a
 * signal leaves the server behind.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 100);
  watch.unref();
}

function inAnotherProcess(args) {
  endWithNpm();
  // Detached: a Ctrl-C reaches it once, from us, and not a second time from the terminal.
  const child = spawn(node(), [SERVER, ...args], { stdio: "inherit", detached: true });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    let sent = false;
    process.on(signal, () => {
      if (!sent) child.kill(signal);
      sent = true;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
      resolve();
    });
  });
}
