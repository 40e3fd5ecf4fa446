import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "~/server/auth/password.server";
import { listMail } from "~db/mail";
import { databases } from "~tests/support/databases";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("signing in on %s", (kind) => {
  let world: World;
  let pages: Pages;
  beforeEach(async () => {
    world = await makeWorld(kind);
    pages = await servePages(world.app);
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  const addressOf = (personId: string) => `${personId}@example.org`;

  /** Asks for a link and returns the path that the mail leads to. */
  async function linkByMail(email: string, next = ""): Promise<string> {
    const asked = await pages.post("/fr/sign-in", { email, next });
    expect(asked.status).toBe(303);
    await world.app.jobs.runDue();
    const [mail] = await listMail(world.app.db, 0, 1);
    return /http:\/\/localhost:3000(\S+)/.exec(mail?.text ?? "")?.[1] ?? "no link";
  }

  it("a link from a mail signs in by its button, once, and leads where one wanted to go", async () => {
    const { personId } = await world.person("member", { name: "Inès Barthe" });
    const link = await linkByMail(` ${addressOf(personId).toUpperCase()}`, "/fr/account?done=x");
    for (const _ of ["a scanner", "the person"]) {
      const opened = await pages.get(link);
      expect(opened.status).toBe(200);
      expect(opened.headers.get("set-cookie")).toBeNull();
    }
    const pressed = await pages.post(link, {});
    expect(pressed.status).toBe(303);
    expect(pressed.headers.get("location")).toBe("/fr/account?done=x");
    const cookie = cookieOf(pressed.headers.get("set-cookie") ?? "");
    expect(await (await pages.get("/fr", cookie)).text()).toContain("Inès Barthe");
    expect((await pages.post(link, {})).status).toBe(410);
    expect((await pages.get(link)).status).toBe(410);
  });

  it("a link lasts fifteen minutes", async () => {
    const { personId } = await world.person("member");
    const link = await linkByMail(addressOf(personId));
    world.clock.now = new Date(world.clock.now.getTime() + 15 * 60_000);
    const late = await pages.post(link, {});
    expect(late.status).toBe(410);
    expect(await late.text()).toContain("quinze minutes");
  });

  it("says the same of addresses it knows and of those it does not", async () => {
    const { personId } = await world.person("member");
    const known = await pages.post("/fr/sign-in", { email: addressOf(personId) });
    const unknown = await pages.post("/fr/sign-in", { email: "nobody@example.org" });
    expect(unknown.status).toBe(known.status);
    expect(unknown.headers.get("location")).toBe(known.headers.get("location"));
    await world.app.jobs.runDue();
    const mails = await listMail(world.app.db, 0, 9);
    expect(mails.map((mail) => mail.recipient)).toEqual([addressOf(personId)]);
  });

  it("a password signs in; a wrong one and an unknown address get the same page", async () => {
    const { personId } = await world.person("member");
    const password_hash = await hashPassword("trois tulipes jaunes");
    await world.app.db.updateTable("person").set({ password_hash }).where("id", "=", personId).execute();
    const send = (identifier: string, password: string, next = "") =>
      pages.post("/fr/sign-in", { intent: "password", identifier, password, next });
    const right = await send(addressOf(personId), "trois tulipes jaunes", "//elsewhere.example");
    expect(right.status).toBe(303);
    expect(right.headers.get("location")).toBe("/fr");
    expect(right.headers.get("set-cookie")).toMatch(/palabre_auth=.*HttpOnly.*SameSite=Lax/);
    const wrong = await send(addressOf(personId), "trois tulipes rouges");
    const unknown = await send("nobody@example.org", "trois tulipes rouges");
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    const page = (await unknown.text()).replaceAll("nobody", personId);
    expect(page).toBe(await wrong.text());
    expect(page).not.toContain("trois tulipes");
  });

  it("guessing is slowed down, address by address", async () => {
    const { personId } = await world.person("member");
    const guess = (identifier: string) =>
      pages.post("/fr/sign-in", { intent: "password", identifier, password: "a guess" });
    const statuses = [];
    for (let n = 0; n < 12; n += 1) statuses.push((await guess(addressOf(personId))).status);
    expect(new Set(statuses)).toEqual(new Set([422, 429]));
    expect((await guess("somebody-else@example.org")).status).toBe(422);
  });

  it("signing out ends the sign-in, not only the cookie", async () => {
    const { personId } = await world.person("member", { name: "Inès Barthe" });
    const cookie = cookieOf(await world.app.auth.signIn(personId));
    expect(await (await pages.get("/fr", cookie)).text()).toContain("Inès Barthe");
    expect((await pages.post("/fr/sign-out", {}, cookie)).status).toBe(303);
    expect(await (await pages.get("/fr", cookie)).text()).not.toContain("Inès Barthe");
  });
});
