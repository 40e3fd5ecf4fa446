import { afterEach, describe, expect, it } from "vitest";
import { checkLink } from "~/domain/journal";
import { err, ok } from "~/domain/result";
import { change } from "~/server/change.server";
import { sha256 } from "~/server/ids.server";
import { eventsAfter } from "~db/events";
import { entriesAfter } from "~db/journal";
import { findSetting, putSetting } from "~db/settings";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("a change on %s", (kind) => {
  let world: World;
  afterEach(() => world.close());

  it("writes its journal lines and events with its data, chained, or nothing at all", async () => {
    world = await makeWorld(kind);
    const { app, conventionId } = world;
    const act = (name: string, refused = false) =>
      change(app, "somebody", async (_trx, notes) => {
        notes.journal(conventionId, { action: "test.act", thing: `thing:${name}`, detail: { name } });
        notes.changed(conventionId, `thing:${name}`);
        return refused ? err("refused") : ok(name);
      });
    expect(await act("a")).toEqual(ok("a"));
    expect(await act("b", true)).toEqual(err("refused"));
    await Promise.all([act("c"), act("d"), act("e")]);
    const entries = await entriesAfter(app.db, conventionId, 0);
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4]);
    expect(entries.map((entry) => entry.thing)).not.toContain("thing:b");
    entries.forEach((entry, index) => {
      expect(checkLink(entries[index - 1] ?? null, entry, sha256)).toBeNull();
    });
    const events = await eventsAfter(app.db, 0);
    expect(events.map((event) => event.id)).toEqual([1, 2, 3, 4]);
  });

  it("a refusal undoes what was written before it", async () => {
    world = await makeWorld(kind);
    const refused = await change(world.app, null, async (trx) => {
      await putSetting(trx, "half", "done");
      return err("refused");
    });
    expect(refused).toEqual(err("refused"));
    expect(await findSetting(world.app.db, "half")).toBeNull();
  });

  it("a throw inside leaves nothing behind", async () => {
    world = await makeWorld(kind);
    const { app, conventionId } = world;
    const broken = change(app, null, async (_trx, notes) => {
      notes.journal(conventionId, { action: "test.act", thing: "thing:x" });
      throw new Error("bug");
    });
    await expect(broken).rejects.toThrow("bug");
    expect(await entriesAfter(app.db, conventionId, 0)).toEqual([]);
  });
});
