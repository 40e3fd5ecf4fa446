import pg from "pg";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ok } from "~/domain/result";
import type { App } from "~/server/app.server";
import { change } from "~/server/change.server";
import { createApp, type RunningApp } from "~/server/create.server";
import { readSettings } from "~/server/settings.server";
import { createDatabase, type TestDatabase } from "~tests/support/databases";

describe("two servers on one PostgreSQL", () => {
  let database: TestDatabase;
  let apps: RunningApp[] = [];

  beforeEach(async () => {
    database = await createDatabase("postgres");
    const environment = { DATABASE_URL: database.url, DATA_DIR: database.dataDir };
    const settings = readSettings(environment);
    apps = [];
    for (const _ of [1, 2]) apps.push(await createApp(settings, pino({ level: "silent" })));
  });
  afterEach(async () => {
    for (const app of apps) await app.close();
    await database.drop();
  });

  const two = (): [RunningApp, RunningApp] => {
    const [first, second] = apps;
    if (!first || !second) throw new Error("two servers were to be started");
    return [first, second];
  };
  const hears = (app: App): string[] => {
    const names: string[] = [];
    app.events.listen((events) => names.push(...events.map((event) => event.name)));
    return names;
  };
  const write = (app: App, name: string) =>
    change(app, null, async (_trx, notes) => {
      notes.changed(null, name);
      return ok(null);
    });

  it("a change in one wakes the listeners of the other, in both directions", async () => {
    const [first, second] = two();
    const [atFirst, atSecond] = [hears(first), hears(second)];
    await write(first, "thing:a");
    await vi.waitFor(() => expect(atSecond).toEqual(["thing:a"]));
    await write(second, "thing:b");
    await vi.waitFor(() => expect(atFirst).toEqual(["thing:a", "thing:b"]));
  });

  it("of many changes none is missed, and none is heard twice", async () => {
    const [first, second] = two();
    const atSecond = hears(second);
    const names = Array.from({ length: 60 }, (_, index) => `thing:${index}`);
    await Promise.all(names.map((name) => write(first, name)));
    await vi.waitFor(() => expect([...atSecond].sort()).toEqual([...names].sort()), 5_000);
  });

  it("a connection that breaks is made again, and what was missed is read", async () => {
    const [first, second] = two();
    const atSecond = hears(second);
    const server = new pg.Client({ connectionString: database.url });
    await server.connect();
    await server.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'palabre notifier' and datname = current_database()",
    );
    await server.end();
    await write(first, "thing:missed");
    await vi.waitFor(() => expect(atSecond).toEqual(["thing:missed"]), 8_000);
    await write(first, "thing:after");
    await vi.waitFor(() => expect(atSecond).toEqual(["thing:missed", "thing:after"]), 8_000);
  });
});
