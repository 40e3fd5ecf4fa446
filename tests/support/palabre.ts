import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BUILT = "build/server/palabre.js";
const PROGRAM = "bin/palabre.mjs";
const START_DEADLINE_MS = 60_000;

export interface PalabreOptions {
  /** After `palabre start`, for example `--empty`. */
  readonly args?: readonly string[];
  /** Settings over the defaults; a `DATABASE_URL` is best made by `createPostgresDatabase`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Keep data here and leave it there: to start again on the same data. Without it, a temporary folder. */
  readonly dataDir?: string;
}

export interface Palabre {
  readonly url: string;
  readonly dataDir: string;
  readonly pid: number;
  /** All that the program has printed so far. */
  output(): string;
  /** Ends gently, as SIGTERM does; the exit code. */
  stop(): Promise<number | null>;
  /** Ends without a warning, as a power cut does. */
  kill(): Promise<void>;
}

/** The product itself, as `npm start` serves it, on a free port of this machine. */
export async function startPalabre({ args = [], env = {}, dataDir }: PalabreOptions = {}): Promise<Palabre> {
  if (!existsSync(BUILT)) throw new Error("There is no build to test: run `npm run build` first.");
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "palabre-data-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [PROGRAM, "start", ...args], {
    env: {
      NODE_ENV: "production",
      ...productEnvironment(),
      PORT: String(port),
      BASE_URL: url,
      DATA_DIR: folder,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => void child.kill("SIGKILL");
  process.once("exit", end);
  const ended = once(child, "exit").then(([code]: (number | null)[]) => {
    process.off("exit", end);
    if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
    return code ?? null;
  });
  const output = collect(child);
  await untilHealthy(url, child, output);
  const finish = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    url,
    dataDir: folder,
    pid: child.pid ?? 0,
    output,
    stop: () => finish("SIGTERM"),
    kill: async () => void (await finish("SIGKILL")),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** The settings of whoever runs the tests stay out, and so do the marks by which vitest is known. */
function productEnvironment(): Record<string, string | undefined> {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  return { PATH, HOME, LANG, TMPDIR, TZ: "Europe/Paris", NODE_ENV: "production", LOG_LEVEL: "warn" };
}

function collect(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  return () => text;
}

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + START_DEADLINE_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(30);
  }
  child.kill("SIGKILL");
  throw new Error(`Palabre did not start (exit code ${child.exitCode}):\n${output()}`);
}
