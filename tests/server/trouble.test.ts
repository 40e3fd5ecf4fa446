import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { messages } from "~/messages";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

describe("a database that cannot be written", () => {
  let world: World;
  let pages: Pages;
  let cookie: string;

  beforeEach(async () => {
    world = await makeWorld("sqlite");
    pages = await servePages(world.app);
    const { personId } = await world.administrator();
    cookie = cookieOf(await world.app.auth.signIn(personId));
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  /** Longer than the room that is left in any page of the database. */
  const charter = "Une règle que tout le monde a relue, et que personne ne veut écrire à nouveau. ".repeat(
    200,
  );
  const write = async (language: "fr" | "en") => {
    const page = `/${language}/conventions/${world.slug}/settings/charter`;
    const form = await (await pages.get(page, cookie)).text();
    const seen = /name="seen" value="([^"]*)"/.exec(form)?.[1] ?? "";
    return pages.post(page, { charter, seen }, cookie);
  };

  it.each([
    ["read-only", "pragma query_only = on", "database-read-only"],
    ["full", "pragma max_page_count = 1", "database-full"],
  ] as const)("because it is %s, says so, and gives back what was typed", async (_, pragma, code) => {
    await sql.raw(pragma).execute(world.app.db);
    for (const language of ["fr", "en"] as const) {
      const answer = await write(language);
      const page = await answer.text();
      expect(answer.status).toBe(503);
      expect(page.replace(/\s/g, " ")).toContain(messages(language).refusal[code].replace(/\s/g, " "));
      expect(page).toContain(charter.trim());
    }
    expect((await pages.get("/fr", cookie)).status).toBe(200);
  });
});
