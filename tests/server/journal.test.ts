import { parse } from "csv-parse/sync";
import { afterEach, describe, expect, it } from "vitest";
import { checkLink, type JournalEntry } from "~/domain/journal";
import { ok } from "~/domain/result";
import { journalQuery } from "~/forms/journalFilter";
import { change } from "~/server/change.server";
import type { RunningApp } from "~/server/create.server";
import { sha256 } from "~/server/ids.server";
import { exportJournal, journalPage } from "~/server/journal.server";
import { verifyBook, verifyJournal, verifyJournalAt } from "~/server/verifyJournal.server";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

const LINES = 120;

describe.each(databases)("the journal on %s", (kind) => {
  let world: World;
  afterEach(() => world.close());

  const write = (app: RunningApp, book: string | null, actorId: string | null, count = 1) =>
    change(app, actorId, async (_trx, notes) => {
      for (let index = 0; index < count; index++) {
        const detail = { text: `Été n° ${index}, "cité" ; fin\nde ligne` };
        notes.journal(book, {
          action: index % 2 ? "test.odd" : "test.even",
          thing: `thing:${index}`,
          detail,
        });
      }
      return ok(null);
    });
  const begin = async () => {
    world = await makeWorld(kind);
    const guarantor = await world.person("guarantor", { name: "Gaëlle Garante" });
    await write(world.app, world.conventionId, guarantor.personId, LINES);
    return { app: world.app, book: world.conventionId, guarantor };
  };
  const check = () => verifyBook(world.app.db, world.conventionId);
  const line = (seq: number) =>
    world.app.db.updateTable("journal").where("book", "=", world.conventionId).where("seq", "=", seq);

  it("is whole as it was written", async () => {
    const { app, book } = await begin();
    await write(app, null, null);
    expect(await check()).toEqual({ book, seq: LINES, fault: null });
    const checks = await verifyJournal(app.db);
    expect(checks).toHaveLength(2);
    expect(checks.every((one) => one.fault === null)).toBe(true);
    expect(await verifyJournalAt(app.settings, "platform")).toEqual([
      { book: "platform", seq: 1, fault: null },
    ]);
  });

  it("a line changed in the database is found, and where", async () => {
    await begin();
    await line(37).set({ actor_id: "somebody-else" }).execute();
    expect(await check()).toMatchObject({ seq: 37, fault: "changed-entry" });
  });

  it("so is a line whose hash was made to fit", async () => {
    await begin();
    await line(37)
      .set({ action: "test.other", hash: sha256("made to fit") })
      .execute();
    expect(await check()).toMatchObject({ seq: 37, fault: "changed-entry" });
    await line(37)
      .set({ previous_hash: sha256("nothing") })
      .execute();
    expect(await check()).toMatchObject({ seq: 37, fault: "broken-link" });
  });

  it("a line taken out of the middle, the first line, and the last lines", async () => {
    const { app, book } = await begin();
    const remove = (from: number, to: number) =>
      app.db
        .deleteFrom("journal")
        .where("book", "=", book)
        .where("seq", ">=", from)
        .where("seq", "<=", to)
        .execute();
    await remove(119, 120);
    expect(await check()).toMatchObject({ seq: 119, fault: "lost-end" });
    await remove(60, 60);
    expect(await check()).toMatchObject({ seq: 61, fault: "gap" });
    await remove(1, 1);
    expect(await check()).toMatchObject({ seq: 2, fault: "gap" });
    await remove(1, LINES);
    expect(await check()).toMatchObject({ seq: 1, fault: "lost-end" });
  });

  it("is read a page at a time, by act, person and days", async () => {
    const { app, book, guarantor } = await begin();
    const ask = (query: string, before: number | null = null) => {
      const filter = { book, ...journalQuery(new URLSearchParams(query)) };
      return journalPage(app, { filter, before, check: false });
    };
    const first = await ask("");
    expect(first.lines[0]).toMatchObject({ seq: LINES, actor: "Gaëlle Garante" });
    expect(first.before).toBe(71);
    expect((await ask("", 21)).lines).toHaveLength(20);
    expect((await ask("", 21)).before).toBeNull();
    expect((await ask("action=test.odd")).lines.every((one) => one.action === "test.odd")).toBe(true);
    expect((await ask(`person=${guarantor.personId}&thing=thing:3`)).lines).toHaveLength(1);
    expect((await ask("person=nobody")).lines).toEqual([]);
    expect((await ask("from=2026-03-02&until=2026-03-02")).lines).toHaveLength(50);
    expect((await ask("from=2026-03-03")).lines).toEqual([]);
    expect((await ask("until=2026-03-01")).lines).toEqual([]);
  });

  it("is exported whole, and every hash can be computed again from the file", async () => {
    const { app, book } = await begin();
    const json = JSON.parse(await new Response(exportJournal(app, book, "json")).text());
    const entries: JournalEntry[] = json.entries;
    expect(entries).toHaveLength(LINES);
    entries.forEach((entry, index) => {
      expect(checkLink(entries[index - 1] ?? null, entry, sha256)).toBeNull();
    });
    const csv = await new Response(exportJournal(app, book, "csv")).text();
    const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
    const empty = (value: string | undefined) => value || null;
    rows.forEach((row, index) => {
      const entry = {
        ...{ ...row, seq: Number(row.seq), detail: JSON.parse(row.detail ?? "") },
        ...{ actorId: empty(row.actorId), onBehalfOf: empty(row.onBehalfOf) },
        ...{ from: empty(row.from), to: empty(row.to) },
      };
      expect(entry).toEqual(entries[index]);
    });
  });
});
