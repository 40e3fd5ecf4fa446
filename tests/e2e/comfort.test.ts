import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messages } from "~/messages";
import { accessibilityFaults } from "~tests/support/accessibility";
import { newPerson, openBrowser } from "~tests/support/browser";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { findThings } from "~tests/support/steps/demonstration";

const { comfort: t, common } = messages("fr");
const NARROWEST = 320;

describe("reading comfort, without scripts", () => {
  let palabre: Palabre;
  let browser: Browser;

  beforeAll(async () => {
    [palabre, browser] = await Promise.all([startPalabre(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
  });

  test("a reader sets the largest text, dark and wide, and is back on their page, which fits a telephone", async () => {
    const { page, context, complaints } = await newPerson(browser, {
      ...{ url: palabre.url, javaScript: false, width: NARROWEST },
    });
    const { measure } = await findThings(palabre);
    await page.goto(measure);
    const asUsual = await page.locator("html").evaluate((html) => getComputedStyle(html).fontSize);
    await page.getByRole("contentinfo").getByRole("link", { name: t.title }).click();
    await page.getByLabel(t.choices.scheme.dark).check();
    await page.getByLabel(t.choices.text.largest).check();
    await page.getByLabel(t.choices.spacing.wide).check();
    const preview = page.locator(".comfort-preview");
    expect(await preview.evaluate((one) => getComputedStyle(one).colorScheme)).toBe("dark");
    await page.getByRole("button", { name: common.save }).click();
    expect(new URL(page.url()).pathname).toBe(measure);
    const worn = await page.locator("html").evaluate((html) => {
      const { fontSize, colorScheme, letterSpacing } = getComputedStyle(html);
      return { fontSize, colorScheme, letterSpacing, width: html.scrollWidth };
    });
    expect(worn.colorScheme).toBe("dark");
    expect(Number.parseFloat(worn.fontSize)).toBeGreaterThan(1.3 * Number.parseFloat(asUsual));
    expect(Number.parseFloat(worn.letterSpacing)).toBeGreaterThan(0);
    expect(worn.width).toBeLessThanOrEqual(NARROWEST);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("every setting is accessible", async () => {
    const { page, context } = await newPerson(browser, { url: palabre.url });
    for (const word of ["light.larger.normal", "dark.largest.wide"]) {
      await context.addCookies([{ name: "palabre_comfort", value: word, url: palabre.url }]);
      await page.goto("/fr/comfort");
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await context.close();
  });
});
