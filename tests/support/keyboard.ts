import type { Locator, Page } from "playwright";
import { expect } from "vitest";

const MOST_STOPS = 200;

/** What has the focus, in a line: its tag, and its address, name or words. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const of = (name: string) => element?.getAttribute(name) ?? "";
    return `${element?.tagName} ${of("href")} ${of("name")} ${element?.textContent?.trim() ?? ""}`;
  });
}

/** Goes from stop to stop until this one; at each, the focus is somewhere, can be seen, and is on the screen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    // Past the last stop the browser's own buttons have the focus, and then the page again.
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    expect(await page.evaluate(focusFault)).toBeNull();
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is not reached by the Tab key`);
}

export async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await enter(page);
}

/** Enter, and the page that answers. */
export async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
}

export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("End");
  await page.keyboard.type(text);
}

/** What is wrong with the focus as it stands, in the browser; null when nothing is. */
function focusFault(): string | null {
  const element = document.activeElement;
  if (!element) return "nothing has the focus";
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { bottom, top, width } = element.getBoundingClientRect();
  const name = `${element.tagName} ${element.textContent?.trim()}`;
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) return `${name} shows no outline`;
  if (width < 1 || bottom < 0 || top > innerHeight) return `${name} is out of sight`;
  return null;
}
