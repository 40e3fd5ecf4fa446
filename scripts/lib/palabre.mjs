import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { node, onProductNode } from "./node.mjs";
import { at, SERVER } from "./paths.mjs";

/**
 * What a process takes only when it starts. V8: room for new objects, in MB, which would grow to eight times that.
 * glibc: one heap for all threads, and what is freed goes back to the system.
 */
const FLAG = "--max-semi-space-size=4";
const FRUGAL = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "65536",
  MALLOC_MMAP_THRESHOLD_: "65536",
};

/** Runs the built program with `args`: in this process if it is on the right Node, else in one that is. */
export async function palabre(args) {
  if (!onProductNode()) return inAnotherProcess(args);
  if (!process.execArgv.includes(FLAG)) becomeFrugal(args);
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

/** The same process again, told to be frugal; where the system cannot do that (Windows), it goes on as it is. */
function becomeFrugal(args) {
  if (process.platform === "win32") return;
  const program = at("bin/palabre.mjs");
  process.execve?.(process.execPath, [process.execPath, FLAG, program, ...args], {
    ...FRUGAL,
    ...process.env,
  });
}

function inAnotherProcess(args) {
  endWithNpm();
  // Detached: a Ctrl-C reaches it once, from us, and not a second time from the terminal.
  const child = spawn(node(), [FLAG, SERVER, ...args], {
    stdio: "inherit",
    detached: true,
    env: { ...FRUGAL, ...process.env },
  });
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
