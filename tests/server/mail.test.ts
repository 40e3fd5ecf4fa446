import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ok } from "~/domain/result";
import { change } from "~/server/change.server";
import { createApp, type RunningApp } from "~/server/create.server";
import { postMail } from "~/server/mail.server";
import { readSettings } from "~/server/settings.server";
import { listMail } from "~db/mail";
import { createDatabase, databases, type TestDatabase } from "~tests/support/databases";
import { cookieOf, servePages } from "~tests/support/pages";
import { type Inbox, startInbox } from "~tests/support/smtp";
import { makeWorld } from "~tests/support/world";

describe.each(databases)("mail on %s", (kind) => {
  let database: TestDatabase;
  let inbox: Inbox;
  const now = { now: new Date("2026-03-02T09:00:00.000Z") };
  const apps: RunningApp[] = [];
  beforeEach(async () => {
    database = await createDatabase(kind);
    inbox = await startInbox();
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
    await inbox.close();
    await database.drop();
  });

  async function appWith(smtpUrl: string): Promise<RunningApp> {
    const settings = readSettings({
      DATA_DIR: database.dataDir,
      BASE_URL: "https://palabre.example",
      MAIL_FROM: "Convention <bonjour@palabre.example>",
      SMTP_URL: smtpUrl,
      ...(database.url ? { DATABASE_URL: database.url } : {}),
    });
    const app = await createApp(settings, pino({ level: "silent" }), () => now.now);
    apps.push(app);
    return app;
  }

  const token = "23456789bcdfghjkmnpqrstvwxz23456";
  const post = (app: RunningApp) =>
    change(app, null, async (trx, notes) => {
      await postMail(app, trx, notes, {
        to: "ines@example.org",
        subject: "Votre lien : été",
        text: `Bonjour Inès,\n\nhttps://palabre.example/${token}\n`,
      });
      return ok(null);
    });

  it("leaves once, from whom it says, and keeps no secrets afterwards", async () => {
    const app = await appWith(inbox.url);
    await post(app);
    await app.jobs.runDue();
    await app.jobs.runDue();
    expect(inbox.received()).toHaveLength(1);
    const mail = await inbox.next("ines@example.org");
    expect(mail.subject).toBe("Votre lien : été");
    expect(mail.text).toContain(token);
    expect(mail.headers.get("from")).toContain("bonjour@palabre.example");
    const [kept] = await listMail(app.db, 0, 1);
    expect(kept?.sentAt).not.toBeNull();
    expect(kept?.text).toContain("Bonjour Inès");
    expect(kept?.text).not.toContain(token);
    expect(mail.headers.get("message-id")).toBe(`<${kept?.id}@palabre.example>`);
  });

  it("waits in the outbox while the mail server does not answer, then leaves", async () => {
    const away = await appWith("smtp://127.0.0.1:9");
    await post(away);
    await away.jobs.runDue();
    const [waiting] = await listMail(away.db, 0, 1);
    expect(waiting?.sentAt).toBeNull();
    expect(waiting?.error).toMatch(/ECONNREFUSED/);
    await away.close();
    apps.splice(0);
    const back = await appWith(inbox.url);
    now.now = new Date(now.now.getTime() + 60_000);
    await back.jobs.runDue();
    expect((await inbox.next("ines@example.org")).text).toContain(token);
  });

  it("is read in the outbox by administrators only, where nothing can be sent", async () => {
    const world = await makeWorld(kind);
    const pages = await servePages(world.app);
    const { personId } = await world.administrator();
    const member = await world.person("member");
    await post(world.app);
    expect(await world.app.db.selectFrom("job").selectAll().execute()).toEqual([]);
    const as = async (id: string) => pages.get("/fr/admin/outbox", cookieOf(await world.app.auth.signIn(id)));
    expect(await (await as(personId)).text()).toContain(token);
    expect((await as(member.personId)).status).toBe(403);
    await pages.close();
    await world.close();
  });

  it("an administrator appoints another, and the last one stays", async () => {
    const world = await makeWorld(kind);
    const pages = await servePages(world.app);
    const first = await world.administrator();
    const other = await world.person("member");
    const cookie = cookieOf(await world.app.auth.signIn(first.personId));
    const send = (fields: Record<string, string>) => pages.post("/fr/admin/administrators", fields, cookie);
    expect((await send({ intent: "dismiss", id: first.personId })).status).toBe(409);
    expect((await send({ email: "nobody@example.org" })).status).toBe(409);
    expect((await send({ email: `${other.personId}@example.org` })).status).toBe(303);
    expect((await send({ intent: "dismiss", id: first.personId })).status).toBe(303);
    expect((await send({ email: `${other.personId}@example.org` })).status).toBe(403);
    await pages.close();
    await world.close();
  });
});
