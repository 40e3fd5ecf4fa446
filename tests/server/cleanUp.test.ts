import { afterEach, describe, expect, it } from "vitest";
import { ok } from "~/domain/result";
import { change } from "~/server/change.server";
import { planCleanUp } from "~/server/cleanUp.server";
import { eventsAfter } from "~db/events";
import { entriesAfter } from "~db/journal";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("the daily cleaning on %s", (kind) => {
  let world: World;
  afterEach(() => world.close());

  it("deletes old events and finished jobs, never the journal, and comes again tomorrow", async () => {
    world = await makeWorld(kind);
    const { app, clock, conventionId } = world;
    const act = (name: string) =>
      change(app, null, async (_trx, notes) => {
        notes.journal(conventionId, { action: "test.act", thing: name });
        notes.changed(conventionId, name);
        return ok(null);
      });
    const waiting = () => app.db.selectFrom("job").select(["run_at"]).where("done_at", "is", null).execute();
    await act("thing:old");
    await planCleanUp(app);
    await planCleanUp(app);
    expect(await waiting()).toHaveLength(1);
    await app.jobs.runDue();
    expect(await eventsAfter(app.db, 0)).toHaveLength(1);
    clock.now = new Date(clock.now.getTime() + 20 * 86_400_000);
    await act("thing:new");
    await app.jobs.runDue();
    expect((await eventsAfter(app.db, 0)).map((event) => event.name)).toEqual(["thing:new"]);
    expect(await entriesAfter(app.db, conventionId, 0)).toHaveLength(2);
    const jobs = await app.db.selectFrom("job").select("done_at").execute();
    expect(jobs).toHaveLength(2);
    const tomorrow = new Date(clock.now.getTime() + 86_400_000).toISOString();
    expect(await waiting()).toEqual([{ run_at: tomorrow }]);
  });
});
