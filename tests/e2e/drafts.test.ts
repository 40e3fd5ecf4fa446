import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { findThings, signsInAs } from "~tests/support/steps/demonstration";
import { signsInByPassword } from "~tests/support/steps/founding";
import { press, reads, t, tick, write } from "~tests/support/steps/page";

const TEXT = "Un texte commencé ce matin, et qui m’a coûté une heure.";
const PASSWORD = "trois mots sans rapport";

describe("what is being written survives", () => {
  let palabre: Palabre;
  let browser: Browser;
  let member: Person;
  let comments: string;

  beforeAll(async () => {
    [palabre, browser] = await Promise.all([startPalabre(), openBrowser()]);
    comments = `${(await findThings(palabre)).measure}/comments`;
    member = await newPerson(browser, { url: palabre.url });
    await signsInAs(member.page, palabre, "member");
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
  });

  const body = (page: Page) => page.locator('main textarea[name="body"]').first();
  const offered = (page: Page) => page.getByText(t.common.draftFound).count();
  const drafts = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("palabre-draft")).length);

  /** Writes, and leaves the tab without sending. */
  async function writesAndCloses(text: string): Promise<Page> {
    const tab = await member.context.newPage();
    await tab.goto(comments);
    await body(tab).fill(text);
    await tab.close({ runBeforeUnload: true });
    const again = await member.context.newPage();
    await again.goto(comments);
    return again;
  }

  test("a closed tab: it is offered again, and taken up", async () => {
    const tab = await writesAndCloses(TEXT);
    await reads(tab, t.common.draftFound);
    expect(await body(tab).inputValue()).toBe("");
    await tab.getByRole("button", { name: t.common.draftResume }).click();
    expect(await body(tab).inputValue()).toBe(TEXT);
    expect(await offered(tab)).toBe(0);
    await tab.close();
  });

  test("dropped, it is gone", async () => {
    const tab = await writesAndCloses(TEXT);
    await tab.getByRole("button", { name: t.common.draftDrop }).click();
    await tab.goto(comments);
    expect(await offered(tab)).toBe(0);
    expect(await drafts(tab)).toBe(0);
    await tab.close();
  });

  test("a refused send keeps it, a send that is taken forgets it", async () => {
    const { page } = member;
    await page.goto(comments);
    await body(page).fill(TEXT);
    await page
      .locator("main form:has(textarea)")
      .first()
      .evaluate((form: HTMLFormElement) => {
        form.noValidate = true;
        for (const radio of form.querySelectorAll<HTMLInputElement>("input[type=radio]"))
          radio.checked = false;
      });
    await press(page, t.comments.publish);
    await reads(page, t.common.errorSummary);
    expect(await drafts(page)).toBe(1);
    expect(await offered(page)).toBe(0);
    await tick(page, "kind", "question");
    await press(page, t.comments.publish);
    await reads(page, t.comments.done.added);
    expect(await drafts(page)).toBe(0);
  });

  test("a sign-in that ended meanwhile: the text waits, and is sent after signing in again", async () => {
    const { page, context } = member;
    await page.goto("/fr/account/password");
    await write(page, { password: PASSWORD });
    await press(page, t.account.savePassword);
    await page.goto(comments);
    await tick(page, "kind", "suggestion");
    await body(page).fill(`${TEXT} Suite.`);
    const database = new Sqlite(join(palabre.dataDir, "palabre.sqlite"));
    database.exec("delete from auth_session");
    const email = database.prepare("select email from person where name = 'Aminata Diallo'").pluck().get();
    database.close();
    await press(page, t.comments.publish);
    await reads(page, t.refusal["sign-in-needed"]);
    await reads(page, `${TEXT} Suite.`);
    const elsewhere = await context.newPage();
    await signsInByPassword(elsewhere, String(email), PASSWORD);
    await elsewhere.close();
    await press(page, t.common.sendAgain);
    await reads(page, t.comments.done.added);
    await reads(page, `${TEXT} Suite.`);
    expect(await drafts(page)).toBe(0);
  });

  test("signing out leaves nothing on the device", async () => {
    const tab = await writesAndCloses(TEXT);
    expect(await drafts(tab)).toBe(1);
    await press(tab, t.common.signOut);
    await reads(tab, t.auth.signedOut);
    expect(await drafts(tab)).toBe(0);
    expect(member.complaints.filter((one) => !one.includes("401") && !one.includes("422"))).toEqual([]);
  });
});
