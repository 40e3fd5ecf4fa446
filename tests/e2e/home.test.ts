import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messages } from "~/messages";
import { accessibilityFaults } from "~tests/support/accessibility";
import { newPerson, openBrowser } from "~tests/support/browser";
import { createDatabase, databases, type TestDatabase } from "~tests/support/databases";
import { type Palabre, startPalabre } from "~tests/support/palabre";

describe.each(databases)("the first page of a server on %s", (kind) => {
  let database: TestDatabase;
  let palabre: Palabre;
  let browser: Browser;

  beforeAll(async () => {
    database = await createDatabase(kind);
    const env: Record<string, string> = database.url ? { DATABASE_URL: database.url } : {};
    palabre = await startPalabre({ args: ["--empty"], env, dataDir: database.dataDir });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
    await database?.drop();
  });

  test.each([
    ["with scripts", true],
    ["without scripts", false],
  ])("greets its reader in French, %s", async (_, javaScript) => {
    const reader = await newPerson(browser, { url: palabre.url, javaScript });
    await reader.page.goto("/");
    expect(new URL(reader.page.url()).pathname).toBe("/fr");
    expect(await reader.page.getByRole("heading", { level: 1 }).textContent()).toBe(
      messages("fr").home.title,
    );
    expect(reader.complaints).toEqual([]);
    await reader.context.close();
  });

  test("greets an English reader in English", async () => {
    const reader = await newPerson(browser, { url: palabre.url, language: "en-GB" });
    await reader.page.goto("/");
    expect(await reader.page.getByRole("heading", { level: 1 }).textContent()).toBe(
      messages("en").home.title,
    );
    await reader.context.close();
  });

  test("has nothing that axe finds wrong, on a wide screen and on a telephone", async () => {
    for (const width of [1280, 360]) {
      const reader = await newPerson(browser, { url: palabre.url, width });
      await reader.page.goto("/fr");
      expect(await accessibilityFaults(reader.page)).toEqual([]);
      await reader.context.close();
    }
  });

  test("ends gently when it is told to", async () => {
    expect(await palabre.stop()).toBe(0);
  });
});
