import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ok } from "~/domain/result";
import { change } from "~/server/change.server";
import { createApp, type RunningApp } from "~/server/create.server";
import { newId } from "~/server/ids.server";
import { chooseMails } from "~/server/mailWishes.server";
import { readSettings } from "~/server/settings.server";
import { databases } from "~tests/support/databases";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { type Inbox, startInbox } from "~tests/support/smtp";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(databases)("mails about what concerns somebody, on %s", (kind) => {
  let world: World;
  let inbox: Inbox;
  let pages: Pages;
  /** The world's database with a mail server. */
  let app: RunningApp;
  let ines: Someone;
  let address: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    inbox = await startInbox();
    const { dataDir, databaseUrl } = world.app.settings;
    const settings = readSettings({
      ...{ DATA_DIR: dataDir, BASE_URL: "https://palabre.example", SMTP_URL: inbox.url },
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    });
    app = await createApp(settings, pino({ level: "silent" }), () => world.clock.now);
    pages = await servePages(app);
    ines = await world.person("member", { name: "Inès Barthe" });
    address = `${ines.personId}@example.org`;
  });
  afterEach(async () => {
    await pages.close();
    await app.close();
    await inbox.close();
    await world.close();
  });

  const later = (ms: number) => {
    world.clock.now = new Date(world.clock.now.getTime() + ms);
  };

  const tell = (reason = "Tout est lu", to = [ines]) =>
    change(app, null, async (_trx, notes) => {
      const { conventionId } = world;
      const members = to.map((one) => one.memberId);
      const told = { conventionId, to: { members }, thing: `convention:${conventionId}` };
      notes.tell({ ...told, kind: "phase-moved", detail: { code: "voting", reason } });
      return ok(null);
    });

  /** The job runs, and once more as if its lease had run out. */
  async function runTwice(server = app): Promise<void> {
    const due = await server.db.selectFrom("job").selectAll().where("done_at", "is", null).execute();
    await server.jobs.runDue();
    await change(server, null, async (_trx, notes) => {
      for (const { kind: same, payload, run_at: runAt } of due) {
        notes.job({ kind: same, payload: JSON.parse(payload), runAt, id: newId() });
      }
      return ok(null);
    });
    await server.jobs.runDue();
  }

  it("one a day, after eight, with all that was not read, in both forms; a job that runs twice mails once", async () => {
    await tell("Un <motif>");
    await tell("Un autre");
    later(5 * HOUR);
    await app.jobs.runDue();
    expect(inbox.received()).toHaveLength(0);
    later(18 * HOUR);
    await runTwice();
    expect(inbox.received()).toHaveLength(1);
    const mail = await inbox.next(address);
    expect(mail.subject).toBe("2 nouvelles\u202f: Convention citoyenne");
    expect(mail.text).toContain("Bonjour Inès Barthe,");
    expect(mail.text).toContain("CONVENTION CITOYENNE");
    expect(mail.text).toContain(`https://palabre.example/fr/conventions/${world.slug}\n`);
    expect(mail.text).toContain("Un <motif>");
    expect(mail.html).toContain("Un &lt;motif&gt;");
    expect(mail.html).toContain('<html lang="fr">');
  });

  it("gathers what says the same in one line, the newest first", async () => {
    await tell("Ancien");
    later(MINUTE);
    await tell("Pareil");
    later(MINUTE);
    await tell("Pareil");
    later(24 * HOUR);
    await app.jobs.runDue();
    const { text } = await inbox.next(address);
    expect(text.match(/Pareil/g)).toHaveLength(1);
    expect(text).toContain("(2 fois)");
    expect(text.indexOf("Pareil")).toBeLessThan(text.indexOf("Ancien"));
  });

  it("none when nothing happened, or everything was read", async () => {
    await tell();
    const cookie = cookieOf(await app.auth.signIn(ines.personId));
    await pages.post("/fr/notifications", { until: world.clock.now.toISOString() }, cookie);
    later(24 * HOUR);
    await app.jobs.runDue();
    later(24 * HOUR);
    await app.jobs.runDue();
    expect(inbox.received()).toHaveLength(0);
  });

  it("what happens after the daily mail is in the next day's", async () => {
    await tell("Premier");
    later(23 * HOUR + MINUTE);
    await tell("Second");
    await app.jobs.runDue();
    expect((await inbox.next(address)).text).toContain("Second");
    await tell("Troisième");
    later(HOUR);
    await app.jobs.runDue();
    expect(inbox.received()).toHaveLength(1);
    later(24 * HOUR);
    await app.jobs.runDue();
    const next = await inbox.next(address);
    expect(next.text).toContain("Troisième");
    expect(next.text).not.toContain("Second");
  });

  it("at once gathers what happens within minutes; in the language and for those who wish it", async () => {
    const other = await world.person("member");
    await chooseMails(app, ines.personId, ines.personId, "at-once");
    await app.db.updateTable("person").set({ locale: "en" }).where("id", "=", ines.personId).execute();
    await tell("First", [ines, other]);
    later(2 * MINUTE);
    await tell("Second", [ines, other]);
    await app.jobs.runDue();
    expect(inbox.received()).toHaveLength(0);
    later(8 * MINUTE);
    await runTwice();
    expect(inbox.received()).toHaveLength(1);
    const mail = await inbox.next(address);
    expect(mail.subject).toBe("2 news items: Convention citoyenne");
    expect(mail.text).toContain("First");
    expect(mail.text).toContain("Second");
  });

  it("never means never, and what was not wanted is not mailed afterwards", async () => {
    await chooseMails(app, ines.personId, ines.personId, "never");
    await tell("Avant");
    later(24 * HOUR);
    await app.jobs.runDue();
    await chooseMails(app, ines.personId, ines.personId, "daily");
    await tell("Après");
    later(24 * HOUR);
    await app.jobs.runDue();
    const mail = await inbox.next(address);
    expect(mail.text).toContain("Après");
    expect(mail.text).not.toContain("Avant");
    expect(inbox.received()).toHaveLength(1);
  });

  it("one request without cookies ends them; it signs nobody in, and can be undone", async () => {
    await tell();
    later(24 * HOUR);
    await app.jobs.runDue();
    const mail = await inbox.next(address);
    expect(mail.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const [, path = ""] =
      mail.headers.get("list-unsubscribe")?.match(/^<https:\/\/palabre\.example(\/.+)>$/) ?? [];
    expect(mail.text).toContain(path);
    const wish = () => app.db.selectFrom("mail_wish").select("wish").execute();

    const looked = await pages.get(path);
    expect(looked.status).toBe(200);
    expect(await wish()).toEqual([{ wish: "daily" }]);
    const oneClick = await pages.post(path, { "List-Unsubscribe": "One-Click" });
    expect(oneClick.status).toBe(200);
    expect(oneClick.headers.get("set-cookie")).toBeNull();
    expect(await oneClick.text()).toContain("Vous ne recevrez plus ces courriels");
    expect(await wish()).toEqual([{ wish: "never" }]);
    await tell();
    later(24 * HOUR);
    await app.jobs.runDue();
    expect(inbox.received()).toHaveLength(1);
    expect(await (await pages.post(path, { again: "daily" })).text()).toContain("Vous recevrez à nouveau");
    expect(await wish()).toEqual([{ wish: "daily" }]);
    expect((await pages.post("/fr/unsubscribe/unknown", {})).status).toBe(410);
    const [kept] = await app.db.selectFrom("mail").selectAll().execute();
    expect(JSON.stringify(kept)).not.toContain(path);
  });

  it("hundreds are told in one change, and one mail is written for each", async () => {
    for (let index = 0; index < 120; index++) await world.person("member");
    await change(world.app, null, async (_trx, notes) => {
      const { conventionId } = world;
      const told = { conventionId, to: "everyone" as const, thing: `convention:${conventionId}` };
      notes.tell({ ...told, kind: "phase-moved", detail: { code: "voting" } });
      return ok(null);
    });
    expect(await app.db.selectFrom("mail").selectAll().execute()).toEqual([]);
    later(24 * HOUR);
    await runTwice(world.app);
    const mails = await app.db.selectFrom("mail").select("recipient").execute();
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(121);
    expect(mails).toHaveLength(121);
  });
});
