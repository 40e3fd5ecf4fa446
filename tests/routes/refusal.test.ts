import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

describe("a refusal", () => {
  let world: World;
  let pages: Pages;
  let base: string;

  beforeEach(async () => {
    world = await makeWorld("sqlite");
    pages = await servePages(world.app);
    base = `conventions/${world.slug}`;
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  const titleOf = (page: string) => /<title>([^<]*)<\/title>/.exec(page)?.[1];

  it("of a file is a page in words, with its status, in the language that was asked for", async () => {
    const { personId } = await world.person("member");
    const member = cookieOf(await world.app.auth.signIn(personId));
    const guarantor = cookieOf(await world.app.auth.signIn((await world.person("guarantor")).personId));
    const cases = [
      [`/fr/${base}/journal/csv`, member, 403, "Accès refusé · Palabre", "Vous ne pouvez pas faire cela ici"],
      [`/en/${base}/journal/csv`, member, 403, "Access refused · Palabre", "You cannot do this here"],
      [`/fr/${base}/journal/doc`, guarantor, 404, "Page introuvable · Palabre", "Cette page n’existe pas"],
      ["/fr/admin/journal/csv", member, 403, "Accès refusé · Palabre", "Vous ne pouvez pas faire cela ici"],
      [`/fr/${base}/plan/versions/3/plan.pdf`, member, 404, "Page introuvable · Palabre", "n’existe plus"],
    ] as const;
    for (const [path, cookie, status, title, words] of cases) {
      const answer = await pages.get(path, cookie);
      const page = await answer.text();
      expect([path, answer.status, titleOf(page)]).toEqual([path, status, title]);
      expect(answer.headers.get("content-type")).toContain("text/html");
      expect(page).toContain(words);
    }
  });

  it("of a file for a stranger leads to the sign-in page", async () => {
    const answer = await pages.get(`/fr/${base}/journal/csv`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toContain("/fr/sign-in?next=");
  });

  it("of a file that broke says that it was our fault", async () => {
    const { personId } = await world.person("member");
    const member = cookieOf(await world.app.auth.signIn(personId));
    await world.app.db.schema.dropTable("visit").execute();
    const answer = await pages.get("/fr/account/data.json", member);
    expect([answer.status, titleOf(await answer.text())]).toEqual([500, "Un problème est survenu · Palabre"]);
  });

  it("names itself in the title of its page", async () => {
    const missing = await pages.get("/fr/nowhere");
    expect([missing.status, titleOf(await missing.text())]).toEqual([404, "Page introuvable · Palabre"]);
  });
});
