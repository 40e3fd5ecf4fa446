import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { node, onProductNode } from "./node.mjs";
import { SERVER } from "./paths.mjs";

/** Runs the built program with `args`: in this process if it is on the right Node, else in one that is. */
export async function palabre(args) {
  if (!onProductNode()) return inAnotherProcess(args);
  process.argv = [process.argv[0], SERVER, ...args];
  await import(pathToFileURL(SERVER).href);
}

function inAnotherProcess(args) {
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
