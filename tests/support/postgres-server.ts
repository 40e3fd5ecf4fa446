import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { NoPostgres, postgresBinaries } from "~tests/support/postgres-binaries";

export interface PostgresServer {
  /** Where to create databases: the maintenance database of the server. */
  readonly url: string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const START_DEADLINE_MS = 30_000;

/**
 * Stops the server and removes its folder when our end of its standard input closes: also when the test
 * run is killed, so that no server is ever left behind.
 */
const KEEPER =
  'server=$1; data=$2; shift 2; "$server" -D "$data/data" "$@" & cat >/dev/null; kill -QUIT $!; wait; rm -rf "$data"';

/** Tests need no durability from the server, only the answers; a crash of the machine loses nothing of worth. */
const SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  listen_addresses: "",
  max_connections: "200",
  shared_buffers: "64MB",
};

/** A real PostgreSQL server of its own in a temporary folder, reached by a Unix socket in that folder. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = postgresBinaries();
  const account = serverAccount();
  const home = mkdtempSync(join(tmpdir(), "palabre-pg-"));
  if (account) chownSync(home, account.uid, account.gid);
  chmodSync(home, 0o700);
  const as = { cwd: home, ...account };
  const initialise = [
    "-D",
    join(home, "data"),
    "-A",
    "trust",
    "-U",
    "palabre",
    "-E",
    "UTF8",
    "--locale=C",
    "-N",
  ];
  execFileSync(join(bin, "initdb"), initialise, { ...as, stdio: ["ignore", "ignore", "pipe"] });
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: home });
  const args = settings.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const keeper = spawn("sh", ["-c", KEEPER, "sh", join(bin, "postgres"), home, ...args], {
    ...as,
    stdio: ["pipe", "ignore", "pipe"],
    detached: true, // Ctrl-C reaches the tests first; the keeper follows when they close its input.
  });
  const url = databaseUrl(
    `postgres://palabre@localhost/postgres?host=${encodeURIComponent(home)}`,
    "postgres",
  );
  await untilReady(url, keeper);
  return { url, stop: () => stop(keeper, home) };
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

/** PostgreSQL refuses to run as root: root lends it the account of a user who owns nothing. */
function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such user here: try the next.
    }
  }
  throw new NoPostgres(
    "PostgreSQL does not run as root, and this machine has neither a postgres nor a nobody user.",
  );
}

async function untilReady(url: string, keeper: ChildProcess): Promise<void> {
  let log = "";
  keeper.stderr?.on("data", (chunk) => {
    log = (log + chunk).slice(-2_000);
  });
  const deadline = Date.now() + START_DEADLINE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      await client.end().catch(() => undefined);
      if (Date.now() > deadline)
        throw new NoPostgres(`The tests' PostgreSQL did not start: ${error}\n${log}`);
      await sleep(30);
    }
  }
}

async function stop(keeper: ChildProcess, home: string): Promise<void> {
  const ended = new Promise((resolve) => keeper.once("exit", resolve));
  keeper.stdin?.end();
  await ended;
  rmSync(home, { recursive: true, force: true });
}
