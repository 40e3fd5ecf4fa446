import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDemonstration } from "~/demo/load.server";
import { checkLink } from "~/domain/journal";
import { createApp, type RunningApp } from "~/server/create.server";
import { isDemonstration } from "~/server/demonstration.server";
import { sha256 } from "~/server/ids.server";
import { fillNewInstallation, isNewInstallation } from "~/server/newInstallation.server";
import { readSettings } from "~/server/settings.server";
import { readTally, recount } from "~db/ballots";
import { listPanels } from "~db/conventions";
import { entriesAfter, listBooks } from "~db/journal";
import { listRoster } from "~db/roster";
import { findVote } from "~db/votes";
import { createDatabase, databases, type TestDatabase } from "~tests/support/databases";

const NOW = new Date("2026-05-20T14:00:00.000Z");

describe.each(databases)("the demonstration on %s", (kind) => {
  let database: TestDatabase;
  let app: RunningApp;
  let conventionId = "";

  beforeAll(async () => {
    database = await createDatabase(kind);
    const url = database.url ? { DATABASE_URL: database.url } : {};
    const settings = readSettings({ DATA_DIR: database.dataDir, ...url });
    app = await createApp(settings, pino({ level: "silent" }), () => NOW);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it("leaves nothing behind when it fails halfway", async () => {
    const failed = fillNewInstallation(app, app.now, async (whole) => {
      await whole.db.insertInto("setting").values({ key: "half", value: "done" }).execute();
      throw new Error("the disk is full");
    });
    await expect(failed).rejects.toThrow("the disk is full");
    expect(await isNewInstallation(app)).toBe(true);
    expect(await isDemonstration(app)).toBe(false);
    expect(await app.db.selectFrom("setting").selectAll().execute()).toEqual([]);
  });

  it("fills a new installation, step by step", async () => {
    const steps: string[] = [];
    const loaded = await loadDemonstration(app, (step) => steps.push(step));
    conventionId = loaded.ok ? loaded.value.conventionId : "";
    expect(loaded).toEqual({ ok: true, value: { conventionId } });
    expect(steps).toEqual(["convention", "people", "measures", "debate", "plan"]);
    expect(await isDemonstration(app)).toBe(true);
  });

  it("has thirty members in five panels of six, and those who accompany them", async () => {
    const roster = await listRoster(app.db, conventionId);
    const count = (role: string) => roster.filter((member) => member.role === role).length;
    expect(count("member")).toBe(30);
    expect(["facilitator", "guarantor", "expert", "committee", "observer"].map(count)).toEqual([
      2, 2, 1, 1, 1,
    ]);
    const panels = await listPanels(app.db, conventionId);
    const sizes = panels.map(({ id }) => roster.filter((member) => member.panelIds.includes(id)).length);
    expect(sizes).toEqual([6, 6, 6, 6, 6]);
    expect(roster.filter((member) => member.email === null)).toHaveLength(4);
  });

  it("has thirty-nine numbered measures on five axes, in several states of their lives", async () => {
    const rows = await app.db
      .selectFrom("measure")
      .select(["number", "axis_id", "status", "panel_id"])
      .execute();
    const numbers = rows.map((row) => row.number).sort((one, other) => Number(one) - Number(other));
    expect(numbers).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
    expect(new Set(rows.map((row) => row.axis_id)).size).toBe(5);
    expect(rows.every((row) => row.panel_id !== null)).toBe(true);
    const sizes: Record<string, number> = {};
    for (const { status } of rows) sizes[status] = (sizes[status] ?? 0) + 1;
    expect(sizes).toEqual({ tabled: 4, deliberation: 30, final: 3, adopted: 1, rejected: 1 });
  });

  it("has closed votes with every kind of outcome, and one that is open", async () => {
    const rows = await app.db.selectFrom("vote").select("id").orderBy("number").execute();
    const votes = await Promise.all(rows.map(({ id }) => findVote(app.db, id)));
    const states = votes.map((vote) => vote && { title: vote.title, ...outcomeOf(vote.state) });
    expect(states).toEqual([
      { title: "Toujours une porte ouverte", status: "closed", outcome: "adopted" },
      { title: "Moduler l'éclairage public", status: "closed", outcome: "rejected" },
      { title: "Parité dans le numérique", status: "closed", outcome: "quorum-missed" },
      { title: "Compter n’est pas suivre", status: "closed", outcome: "adopted" },
      { title: "Créer le comité Numérique", status: "open", outcome: null },
      { title: "Ne pas fixer le prix", status: "prepared", outcome: null },
    ]);
    const open = votes.at(-2)?.state;
    expect(open?.status === "open" && open.closesAt && open.closesAt > NOW.toISOString()).toBe(true);
  });

  it("has tallies that are what a recount finds, with a third of the ballots in the open vote", async () => {
    const rows = await app.db.selectFrom("vote").select("id").orderBy("number").execute();
    const recounts = [];
    for (const { id } of rows) {
      const counts = await recount(app.db, id);
      expect(await readTally(app.db, id)).toEqual(counts);
      recounts.push(counts);
    }
    expect(recounts.map((counts) => Object.values(counts).reduce((sum, one) => sum + one, 0))).toEqual([
      27, 26, 17, 26, 10, 0,
    ]);
  });

  it("has comments of every kind, answered, resolved, hidden and reported", async () => {
    const comments = await app.db.selectFrom("comment").selectAll().execute();
    const kinds = new Set(comments.map((comment) => comment.kind));
    expect([...kinds].sort()).toEqual(["against", "for", "question", "source", "suggestion"]);
    expect(comments.filter((comment) => comment.parent_id !== null).length).toBeGreaterThan(10);
    expect(comments.filter((comment) => comment.block_id !== null).length).toBeGreaterThan(10);
    expect(comments.filter((comment) => comment.resolved_at !== null).length).toBeGreaterThan(1);
    expect(comments.filter((comment) => comment.hidden_reason !== null)).toHaveLength(1);
    expect(await app.db.selectFrom("comment_report").select("id").execute()).toHaveLength(1);
  });

  it("has amendments in several states; those accepted made the next version of their measure", async () => {
    const rows = await app.db.selectFrom("amendment").select(["status", "resulting_version"]).execute();
    const states = new Set(rows.map((row) => row.status));
    expect([...states].sort()).toEqual(["accepted", "admissible", "inadmissible", "submitted", "withdrawn"]);
    const accepted = rows.filter((row) => row.status === "accepted");
    expect(accepted.map((row) => row.resulting_version)).toEqual([3, 3, 3]);
  });

  it("has told its people what concerns them, some of it not yet read, and mails nobody about it", async () => {
    const rows = await app.db.selectFrom("notification").selectAll().execute();
    expect(new Set(rows.map((row) => row.person_id)).size).toBeGreaterThan(30);
    expect(new Set(rows.map((row) => row.kind)).size).toBeGreaterThan(8);
    expect(rows.some((row) => row.read_at === null)).toBe(true);
    expect(rows.some((row) => row.read_at !== null)).toBe(true);
    await app.jobs.runDue();
    expect(await app.db.selectFrom("mail").selectAll().execute()).toEqual([]);
  });

  it("keeps a journal whose chain is whole and whose times go forward, up to now", async () => {
    for (const book of await listBooks(app.db)) {
      let previous = null;
      for (const entry of await entriesAfter(app.db, book, 0, 10_000)) {
        expect(checkLink(previous, entry, sha256)).toBeNull();
        expect(entry.at >= (previous?.at ?? "")).toBe(true);
        expect(entry.at < NOW.toISOString()).toBe(true);
        previous = entry;
      }
      expect(previous).not.toBeNull();
    }
  });

  it("is refused where somebody has begun", async () => {
    expect(await loadDemonstration(app)).toEqual({ ok: false, error: "installation-in-use" });
    expect(await listRoster(app.db, conventionId)).toHaveLength(37);
  });
});

function outcomeOf(state: NonNullable<Awaited<ReturnType<typeof findVote>>>["state"]) {
  return { status: state.status, outcome: state.status === "closed" ? state.outcome.kind : null };
}
