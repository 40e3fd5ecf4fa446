import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeClaimLink } from "~/server/claim.server";
import { demonstrationLinks, markDemonstration } from "~/server/demonstration.server";
import { databases } from "~tests/support/databases";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("accounts on %s", (kind) => {
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

  const pathOf = (url: string | null) => (url ? new URL(url).pathname : "no link");

  it("a new installation is claimed once, by the last link printed", async () => {
    const stale = pathOf(await makeClaimLink(world.app, "fr"));
    const link = pathOf(await makeClaimLink(world.app, "fr"));
    expect((await pages.get(stale)).status).toBe(410);
    expect((await pages.get(link)).status).toBe(200);
    const answers = { name: "Aline Durand", email: "Aline@example.org", password: "" };
    expect((await pages.post(link, { ...answers, password: "motdepasse123" })).status).toBe(422);
    const claimed = await pages.post(link, answers);
    expect(claimed.status).toBe(303);
    const cookie = cookieOf(claimed.headers.get("set-cookie") ?? "");
    expect(await (await pages.get("/fr/account", cookie)).text()).toContain("aline@example.org");
    expect((await pages.post(link, { ...answers, email: "b@example.org" })).status).toBe(410);
    expect(await makeClaimLink(world.app, "fr")).toBeNull();
  });

  it("a changed password ends the other sign-ins, and is the one that signs in", async () => {
    const { personId } = await world.person("member", { name: "Inès Barthe" });
    const elsewhere = cookieOf(await world.app.auth.signIn(personId));
    const here = cookieOf(await world.app.auth.signIn(personId));
    const choose = (fields: { password: string; current?: string }, cookie: string) =>
      pages.post("/fr/account/password", fields, cookie);
    expect((await choose({ password: "inesbarthe86!" }, here)).status).toBe(422);
    const chosen = await choose({ password: "trois tulipes jaunes" }, here);
    expect(chosen.status).toBe(303);
    const after = cookieOf(chosen.headers.get("set-cookie") ?? "");
    expect((await pages.get("/fr/account", elsewhere)).status).toBe(303);
    expect((await pages.get("/fr/account", after)).status).toBe(200);
    const wrong = await choose({ password: "deux tulipes rouges", current: "quatre tulipes" }, after);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).not.toContain("deux tulipes rouges");
    const signIn = { intent: "password", identifier: `${personId}@example.org` };
    expect((await pages.post("/fr/sign-in", { ...signIn, password: "trois tulipes jaunes" })).status).toBe(
      303,
    );
  });

  it("a person signs out of every device at once", async () => {
    const { personId } = await world.person("member");
    const [one, two] = [await world.app.auth.signIn(personId), await world.app.auth.signIn(personId)].map(
      cookieOf,
    );
    expect((await pages.post("/fr/account/sign-out-everywhere", {}, one)).status).toBe(303);
    expect((await pages.get("/fr/account", two)).status).toBe(303);
  });

  it("a changed name and language show at once", async () => {
    const { personId } = await world.person("member", { name: "Inès Barthe" });
    const cookie = cookieOf(await world.app.auth.signIn(personId));
    const saved = await pages.post("/fr/account", { name: "Inès B.", locale: "en" }, cookie);
    expect(saved.headers.get("location")).toBe("/en/account?done=saved");
    const page = await (await pages.get("/en/account?done=saved", cookie)).text();
    expect(page).toContain("Inès B.");
    expect(page).toContain("Your details are saved.");
    expect((await pages.post("/fr/account", { name: "", locale: "de" }, cookie)).status).toBe(422);
  });

  it("only a demonstration hands out links that sign in", async () => {
    await world.person("facilitator");
    const first = await world.person("member", { name: "Anne" });
    expect(await demonstrationLinks(world.app, "fr")).toEqual([]);
    await markDemonstration(world.app);
    const links = await demonstrationLinks(world.app, "fr");
    expect(links.map(({ role }) => role).sort()).toEqual(["facilitator", "member"]);
    const link = links.find(({ role }) => role === "member");
    expect(link?.name).toBe("Anne");
    const signedIn = await pages.post(pathOf(link?.url ?? null), {});
    const cookie = cookieOf(signedIn.headers.get("set-cookie") ?? "");
    expect(await (await pages.get("/fr/account", cookie)).text()).toContain(`${first.personId}@example.org`);
  });
});
