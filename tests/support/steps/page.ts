import type { Page } from "playwright";
import { messages } from "~/messages";

/** The words that the people of these tests read and look for. */
export const t = messages("fr");

/** Follows a link by its words. */
export async function follow(page: Page, words: string): Promise<void> {
  await arriving(page, () => page.getByRole("link", { name: words, exact: true }).first().click());
}

/** Presses a button by its words, and waits for the page that answers. */
export async function press(page: Page, words: string): Promise<void> {
  await arriving(page, () => page.getByRole("button", { name: words, exact: true }).first().click());
}

/** The page is new when its document was read: nothing is typed into the one that goes away. */
async function arriving(page: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent("domcontentloaded"), act()]);
}

/** Writes into text fields, by their names. */
export async function write(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await page.locator(`main [name="${name}"]:visible`).first().fill(text);
  }
}

/** Chooses in a list, by words of the choice. */
export async function select(page: Page, name: string, words: string): Promise<void> {
  const list = page.locator(`main select[name="${name}"]:visible`).first();
  const value = await list.locator("option", { hasText: words }).first().getAttribute("value");
  await list.selectOption(value);
}

/** Ticks a box, or one of several choices. */
export async function tick(page: Page, name: string, value?: string): Promise<void> {
  const which = value === undefined ? "" : `[value="${value}"]`;
  await page.locator(`main input[name="${name}"]${which}`).first().check();
}

/** Hands over a file that is made here. */
export async function handOver(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator('main input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
}

/** Waits until the page says this. */
export async function reads(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole("main").getByText(text).first().waitFor();
}
