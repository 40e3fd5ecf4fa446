import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

const choice = { scheme: "dark", text: "largest", spacing: "wide" };
const worn = 'data-scheme="dark" data-text="largest" data-spacing="wide"';
const usual = 'data-scheme="device" data-text="normal" data-spacing="normal"';

describe("reading comfort", () => {
  let world: World;
  let pages: Pages;

  beforeAll(async () => {
    world = await makeWorld("sqlite");
    pages = await servePages(world.app);
  });
  afterAll(async () => {
    await pages.close();
    await world.close();
  });

  const documentOf = async (path: string, cookie?: string) => {
    const html = await (await pages.get(path, cookie)).text();
    return /<html[^>]*>/.exec(html)?.[0] ?? "";
  };
  const choose = (fields: Readonly<Record<string, string>>, next = "") =>
    pages.post("/fr/comfort", { ...choice, ...fields, next });

  it("is remembered by the browser and worn by every page, without an account", async () => {
    const answer = await choose({}, `/fr/conventions/${world.slug}?x=1`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/fr/conventions/${world.slug}?x=1`);
    const cookie = cookieOf(answer.headers.get("set-cookie") ?? "");
    for (const path of ["/fr", "/en", `/fr/conventions/${world.slug}`, "/fr/sign-in", "/fr/comfort"]) {
      expect(await documentOf(path, cookie)).toContain(worn);
    }
  });

  it("is each reader's own, also on pages that are kept for all", async () => {
    const path = `/fr/conventions/${world.slug}`;
    const cookie = cookieOf((await choose({})).headers.get("set-cookie") ?? "");
    for (let visit = 0; visit < 2; visit++) {
      expect(await documentOf(path, cookie)).toContain(worn);
      expect(await documentOf(path)).toContain(usual);
      expect(await documentOf(path, "palabre_comfort=light")).toContain('data-scheme="light"');
    }
    expect((await pages.get(path)).headers.get("vary")).toContain("Cookie");
  });

  it("is worn also by the page that says that there is none", async () => {
    expect(await documentOf("/fr/nowhere", "palabre_comfort=dark.largest.wide")).toContain(worn);
  });

  it("forgets whatever it does not know, and never writes it in the page", async () => {
    expect(await documentOf("/fr", 'palabre_comfort=dark"><script>.x.y')).toContain(usual);
  });

  it("set back to the usual leaves nothing in the browser", async () => {
    const answer = await choose({ scheme: "device", text: "normal", spacing: "normal" });
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
  });

  it("leads back to this site only", async () => {
    for (const next of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", ""]) {
      expect((await choose({}, next)).headers.get("location")).toBe("/fr/comfort?done=saved");
    }
  });

  it("refuses a choice that there is not, and says so beside it", async () => {
    const answer = await choose({ text: "gigantic" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="text-error"');
  });
});
