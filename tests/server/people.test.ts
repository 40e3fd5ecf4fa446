import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/domain/role";
import { listPendingInvitations } from "~db/invitations";
import { listMail } from "~db/mail";
import { listRoster } from "~db/roster";
import { databases } from "~tests/support/databases";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("the people of a convention on %s", (kind) => {
  let world: World;
  let pages: Pages;
  let facilitator: Actor & { personId: string; memberId: string };
  let cookie: string;
  let base: string;
  beforeEach(async () => {
    world = await makeWorld(kind);
    pages = await servePages(world.app);
    facilitator = await world.person("facilitator", { name: "Paul Roy" });
    cookie = await signIn(facilitator.personId);
    base = `/fr/conventions/${world.slug}/people`;
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  const signIn = async (personId: string) => cookieOf(await world.app.auth.signIn(personId));
  const roster = () => listRoster(world.app.db, world.conventionId);
  const pending = () => listPendingInvitations(world.app.db, world.conventionId);
  const one = { name: "Inès Barthe", email: "Ines@example.org", role: "member", form_key: "key-1" };
  const inviteOne = (fields: Record<string, string> = {}) =>
    pages.post(`${base}/invite`, { ...one, panelId: world.panelIds[0] ?? "", ...fields }, cookie);
  const preview = (csv: string) => pages.upload(`${base}/invite`, { intent: "preview" }, csv, cookie);

  async function mailedLink(): Promise<string> {
    const [mail] = await listMail(world.app.db, 0, 1);
    return /http:\/\/localhost:3000(\S+)/.exec(mail?.text ?? "")?.[1] ?? "no link";
  }

  async function printedCode(path: string, fields: Record<string, string> = {}): Promise<string> {
    const printed = await pages.post(path, fields, cookie);
    expect(printed.status).toBe(200);
    return /[2-9B-Z]{4}(?:-[2-9B-Z]{4}){2}/.exec(await printed.text())?.[0] ?? "no code";
  }

  it("an invitation by mail makes an account and a place, once", async () => {
    expect((await inviteOne()).status).toBe(303);
    const link = await mailedLink();
    expect(await (await pages.get(link)).text()).toContain("Convention citoyenne");
    expect(await roster()).toHaveLength(1);
    const joined = await pages.post(link, { as: "invited" });
    expect(joined.headers.get("location")).toBe(`/fr/conventions/${world.slug}`);
    const [ines] = (await roster()).filter(({ role }) => role === "member");
    expect(ines).toMatchObject({
      name: "Inès Barthe",
      email: "ines@example.org",
      panelIds: [world.panelIds[0]],
    });
    const account = await pages.get("/fr/account", cookieOf(joined.headers.get("set-cookie") ?? ""));
    expect(await account.text()).toContain("ines@example.org");
    expect((await pages.post(link, { as: "invited" })).status).toBe(410);
    expect(await pending()).toEqual([]);
  });

  it("somebody who has an account keeps it, and may take up an invitation as themselves", async () => {
    const committee = await world.person("observer", { name: "Marc Petit" });
    await world.app.db.deleteFrom("member").where("id", "=", committee.memberId).execute();
    await inviteOne({ email: "another-address@example.org" });
    const link = await mailedLink();
    const theirs = await signIn(committee.personId);
    expect(await (await pages.get(link, theirs)).text()).toContain("Marc Petit");
    await pages.post(link, { as: "myself" }, theirs);
    expect((await roster()).map(({ personId }) => personId)).toContain(committee.personId);
    await inviteOne({ email: `${committee.personId}@example.org`, form_key: "key-2" });
    expect((await pages.get(base, cookie)).status).toBe(200);
    expect((await pending()).map(({ email }) => email)).toEqual([]);
  });

  it("sent twice, an invitation counts once; nobody is invited twice", async () => {
    expect((await inviteOne()).status).toBe(303);
    expect((await inviteOne()).status).toBe(303);
    expect(await pending()).toHaveLength(1);
    const again = await inviteOne({ form_key: "key-2" });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("Inès Barthe");
    expect(await listMail(world.app.db, 0, 9)).toHaveLength(1);
  });

  it("a revoked link lets nobody in; sent again, only the newest does", async () => {
    await inviteOne();
    const [invitation] = await pending();
    const first = await mailedLink();
    const act = (intent: string) =>
      pages.post(`${base}/invitations`, { intent, id: invitation?.id ?? "" }, cookie);
    world.clock.now = new Date(world.clock.now.getTime() + 1_000);
    expect((await act("again")).status).toBe(303);
    const second = await mailedLink();
    expect((await pages.get(first)).status).toBe(410);
    expect((await pages.get(second)).status).toBe(200);
    expect((await act("revoke")).status).toBe(303);
    expect((await pages.post(second, { as: "invited" })).status).toBe(410);
    expect((await act("revoke")).status).toBe(409);
  });

  it("a list is shown first, then invited whole or not at all", async () => {
    const good =
      "Nom;E-mail;Groupe;Rôle\nInès Barthe;ines@example.org;groupe 1;citoyenne\nMarc Petit;;Groupe 2;\n";
    const shown = await preview(good);
    expect(shown.status).toBe(200);
    const html = await shown.text();
    expect(html).toContain("Marc Petit");
    expect(await pending()).toEqual([]);
    const list = /name="list" value="([^"]*)"/.exec(html)?.[1]?.replaceAll("&quot;", '"') ?? "";
    const confirm = () =>
      pages.post(`${base}/invite`, { intent: "confirm", form_key: "list-1", list }, cookie);
    expect((await confirm()).status).toBe(303);
    expect((await confirm()).status).toBe(303);
    const invited = await pending();
    expect(invited.map(({ name, panelId }) => [name, panelId])).toEqual([
      ["Inès Barthe", world.panelIds[0]],
      ["Marc Petit", world.panelIds[1]],
    ]);
    expect((await listMail(world.app.db, 0, 9)).map(({ recipient }) => recipient)).toEqual([
      "ines@example.org",
    ]);
    expect(
      (await pages.post(`${base}/invite`, { intent: "confirm", form_key: "x", list: "[{" }, cookie)).status,
    ).toBe(400);
  });

  it("a list with errors names each by its line and invites nobody", async () => {
    await inviteOne();
    const refused = await preview(
      "Nom;E-mail;Groupe;Rôle\nInès Barthe;INES@example.org;;\n;x@example.org;;\nPaul;not an address;Groupe 9;roi\n",
    );
    expect(refused.status).toBe(422);
    const html = await refused.text();
    for (const word of ["déjà invitée", "nécessaire", "adresse électronique", "groupe de travail", "rôle"]) {
      expect(html).toContain(word);
    }
    expect(await pending()).toHaveLength(1);
    const binary = await pages.upload(
      `${base}/invite`,
      { intent: "preview" },
      "PK\u0003\u0004xl/workbook",
      cookie,
    );
    expect(binary.status).toBe(422);
  });

  it("a letter's code lets somebody without an address in, then they come back with their password", async () => {
    await inviteOne({ email: "" });
    const lost = await printedCode(`${base}/letters`);
    const code = await printedCode(`${base}/letters`);
    expect((await pages.post("/fr/join", { code: lost })).status).toBe(422);
    const typed = await pages.post("/fr/join", { code: ` ${code.toLowerCase().replaceAll("-", " ")}` });
    expect(typed.status).toBe(303);
    const joined = await pages.post(typed.headers.get("location") ?? "", { as: "invited" });
    expect(joined.headers.get("location")).toContain("/fr/account/password?next=");
    const theirs = cookieOf(joined.headers.get("set-cookie") ?? "");
    const password = "trois tulipes jaunes";
    expect((await pages.post("/fr/account/password", { password }, theirs)).status).toBe(303);
    const back = await pages.post("/fr/sign-in", { intent: "password", identifier: code, password });
    expect(back.status).toBe(303);
    expect((await pages.post("/fr/join", { code })).status).toBe(422);
    const ines = (await roster()).find(({ name }) => name === "Inès Barthe");
    const newCode = await printedCode(`${base}/${ines?.memberId}`, { intent: "letter" });
    const again = await pages.post(`/fr/join/${newCode}`, { as: "invited" });
    expect(again.status).toBe(303);
    expect(await roster()).toHaveLength(2);
  });

  it("no letter is made for somebody who has an address: only they read their mail", async () => {
    const member = await world.person("member");
    const asked = await pages.post(`${base}/${member.memberId}`, { intent: "letter" }, cookie);
    expect(asked.status).toBe(404);
    await inviteOne();
    expect(await (await pages.post(`${base}/letters`, {}, cookie)).text()).not.toContain("Inès Barthe");
  });

  it("a role and panels change; a convention keeps one facilitator", async () => {
    const member = await world.person("member", { panel: 1 });
    const seat = (id: string, role: string) =>
      pages.post(`${base}/${id}`, { intent: "change", role, "panels[]": world.panelIds[1] ?? "" }, cookie);
    expect((await seat(member.memberId, "expert")).status).toBe(303);
    const changed = (await roster()).find(({ memberId }) => memberId === member.memberId);
    expect(changed).toMatchObject({ role: "expert", panelIds: [world.panelIds[1]] });
    expect((await seat(facilitator.memberId, "member")).status).toBe(409);
    expect((await pages.post(`${base}/${facilitator.memberId}`, { intent: "remove" }, cookie)).status).toBe(
      409,
    );
    expect((await pages.post(`${base}/${member.memberId}`, { intent: "remove" }, cookie)).status).toBe(303);
    const theirs = await signIn(member.personId);
    expect((await pages.get(base, theirs)).status).toBe(403);
  });

  it("members read names, not addresses, and change nothing", async () => {
    const member = await world.person("member");
    const theirs = await signIn(member.personId);
    const page = await pages.get(base, theirs);
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain("@example.org");
    expect((await pages.get(`${base}/invite`, theirs)).status).toBe(403);
    const tried = await pages.post(`${base}/${facilitator.memberId}`, { intent: "remove" }, theirs);
    expect(tried.status).toBe(403);
    expect((await pages.post(`${base}/letters`, {}, theirs)).status).toBe(403);
    expect((await pages.get(base)).status).toBe(303);
  });
});
