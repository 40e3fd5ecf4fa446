import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startPalabre } from "~tests/support/palabre";

describe("palabre start", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), "palabre-start-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const start = (env: Record<string, string> = {}, folder = dataDir) =>
    startPalabre({ args: ["--empty"], dataDir: folder, env });
  /** What a server that does not start says: a sentence, never a stack. */
  const refusal = async (env?: Record<string, string>, folder?: string): Promise<string> => {
    const said = await start(env, folder).then(
      async (palabre) => {
        await palabre.stop();
        return "it started";
      },
      (error: Error) => error.message,
    );
    expect(said).not.toMatch(/\n\s+at /);
    return said;
  };

  it("refuses a second server on the same data, and serves again after the first stopped or was killed", async () => {
    const first = await start();
    expect(await refusal()).toContain("Another Palabre server already works on");
    await first.kill();
    const second = await start();
    expect(await second.stop()).toBe(0);
    const third = await start();
    expect(await third.stop()).toBe(0);
  });

  it("says that its port is taken", async () => {
    const first = await start();
    const elsewhere = mkdtempSync(join(tmpdir(), "palabre-start-"));
    const port = new URL(first.url).port;
    expect(await refusal({ PORT: port }, elsewhere)).toContain(`Port ${port} is taken`);
    rmSync(elsewhere, { recursive: true });
    await first.stop();
  });

  it("says that its data folder cannot be made, and that a database is none", async () => {
    writeFileSync(join(dataDir, "file"), "");
    expect(await refusal({}, join(dataDir, "file", "data"))).toContain("cannot be written");
    writeFileSync(join(dataDir, "palabre.sqlite"), "This is no database. ".repeat(500));
    expect(await refusal()).toContain("is not a database that can be read");
  });

  it("says that PostgreSQL does not answer", async () => {
    const env = { DATABASE_URL: "postgres://nobody@127.0.0.1:1/nothing" };
    expect(await refusal(env)).toContain("does not answer");
  });

  it("names the settings that are wrong", async () => {
    expect(await refusal({ DATABASE_URL: "mysql://x" })).toContain("DATABASE_URL");
  });

  it("palabre verify-journal ends with 1 and names the place when the chain is broken", async () => {
    const palabre = await start();
    await palabre.stop();
    const database = new Sqlite(join(dataDir, "palabre.sqlite"));
    const insert = database.prepare(
      "insert into journal values ('platform',?,'','','','','','','','{}','','x')",
    );
    const verify = () =>
      spawnSync(process.execPath, ["bin/palabre.mjs", "verify-journal"], {
        env: { NODE_ENV: "production", PATH: process.env.PATH, DATA_DIR: dataDir },
        encoding: "utf8",
      });
    expect(verify()).toMatchObject({ status: 0, stderr: "" });
    insert.run(1);
    database.close();
    const broken = verify();
    expect(broken.stdout).toContain("platform: BROKEN at line 1");
    expect(broken.status).toBe(1);
  });
});
