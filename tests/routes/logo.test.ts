import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { svgLogo } from "~tests/support/logo";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

describe("the page of a city's logo", () => {
  let world: World;
  let pages: Pages;
  let cookie: string;
  let path: string;

  beforeAll(async () => {
    world = await makeWorld("sqlite");
    pages = await servePages(world.app);
    const { personId } = await world.person("facilitator");
    cookie = cookieOf(await world.app.auth.signIn(personId));
    path = `/fr/conventions/${world.slug}/settings/logo`;
  });
  afterAll(async () => {
    await pages.close();
    await world.close();
  });

  const send = (fields: Readonly<Record<string, string>>, file: string) =>
    pages.upload(path, { intent: "save", alt: "", ...fields }, file, cookie);

  it("wants a file, and says beside it what is wrong with it", async () => {
    expect((await send({}, "")).status).toBe(422);
    const answer = await send({ alt: "Ma ville" }, "<svg><script/></svg>");
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('id="file-error"');
    expect(html).toContain('value="Ma ville"');
  });

  it("puts the logo on every page of the convention, from an address of its own that pages may show", async () => {
    const home = `/fr/conventions/${world.slug}`;
    expect(await (await pages.get(home)).text()).not.toContain("/logos/");
    expect((await send({}, svgLogo)).status).toBe(303);
    const address = /\/logos\/\w+\.svg/.exec(await (await pages.get(home)).text())?.[0] ?? "";
    const picture = await pages.get(address);
    expect(picture.status).toBe(200);
    expect(picture.headers.get("x-content-type-options")).toBe("nosniff");
    expect(picture.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await picture.text()).toBe(svgLogo);
    expect((await pages.get("/logos/none.svg")).status).toBe(404);
    await send({ intent: "remove" }, "");
    expect(await (await pages.get(home)).text()).not.toContain("/logos/");
  });
});
