import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { enter, focused, pressOn, tabTo, typeInto } from "~tests/support/keyboard";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { expectStatement } from "~tests/support/statement";
import { findThings, signInLink, signsInAs } from "~tests/support/steps/demonstration";
import { press, reads, t, tick, write } from "~tests/support/steps/page";

/** Nobody touches a mouse here: Tab, Shift+Tab, Enter, Space, arrows and letters. */
describe("the main roads by keyboard", () => {
  let palabre: Palabre;
  let browser: Browser;
  let member: Person;
  let things: Awaited<ReturnType<typeof findThings>>;
  const walked: string[] = [];

  beforeAll(async () => {
    [palabre, browser] = await Promise.all([startPalabre(), openBrowser()]);
    things = await findThings(palabre);
    member = await newPerson(browser, { url: palabre.url });
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
  });

  /** A road, in the order they stand here: each goes on where the one before ended. */
  const road = (name: string, words: string, walk: (page: Page) => Promise<void>) =>
    test(words, async () => {
      await walk(member.page);
      walked.push(name);
    });
  const link = (page: Page, name: string | RegExp): Locator => page.getByRole("link", { name }).first();
  const button = (page: Page, name: string): Locator =>
    page.getByRole("button", { name, exact: true }).first();

  road("skip", "the first stop leads past the header, into the page", async (page) => {
    await page.goto(things.base);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain(t.common.skipToContent);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  road("signIn", "a link from a mail signs in", async (page) => {
    await page.goto(await signInLink(palabre, "member"));
    await pressOn(page, button(page, t.auth.linkSend));
    await page.getByRole("button", { name: t.common.signOut }).waitFor();
  });

  road("find", "a measure is found by its words", async (page) => {
    await page.goto(things.measure);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.goto(things.base);
    await pressOn(page, page.getByRole("navigation").getByRole("link", { name: t.measures.title }));
    await typeInto(page, page.getByRole("searchbox"), title);
    await enter(page);
    await pressOn(page, page.getByRole("main").getByRole("link", { name: title }).first());
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  });

  road("comment", "a comment is written and published", async (page) => {
    await page.goto(things.measure);
    await pressOn(page, link(page, t.measures.actions.comment));
    await tabTo(page, page.locator('input[name="kind"]').first());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await typeInto(page, page.locator('main textarea[name="body"]'), "Écrit sans souris.");
    await pressOn(page, button(page, t.comments.publish));
    await reads(page, "Écrit sans souris.");
  });

  road("amend", "a measure is amended, the difference seen first", async (page) => {
    await page.goto(things.measure);
    await pressOn(page, link(page, t.measures.actions.amend));
    const text = page.locator('main textarea[name="body"]').first();
    await typeInto(page, text, " Et chaque année, la ville en rend compte.");
    await typeInto(page, page.locator('main textarea[name="reasons"]'), "Pour qu’on sache.");
    await pressOn(page, button(page, t.amendments.preview));
    await reads(page, t.amendments.previewTitle);
    await pressOn(page, button(page, t.amendments.submit));
    await reads(page, t.amendments.done.proposed);
  });

  road("vote", "a ballot is chosen, read again in full words, and cast", async (page) => {
    await page.goto(things.openVote);
    await tabTo(page, page.locator('input[name="choice"]').first());
    await page.keyboard.press("Space");
    await pressOn(page, button(page, t.vote.continue));
    await reads(page, t.vote.choiceInFull.for);
    await pressOn(page, button(page, t.vote.confirm));
    await reads(page, t.vote.yourChoice(t.rule.choice.for));
  });

  road("live", "what others do meanwhile takes the focus from nobody", async (page) => {
    const other = await newPerson(browser, { url: palabre.url });
    await signsInAs(other.page, palabre, "facilitator");
    const address = `${things.measure}/comments`;
    await Promise.all([
      page.waitForResponse((answer) => answer.url().includes("/events")),
      page.goto(address),
    ]);
    await tabTo(page, page.locator("main .comment-actions").getByRole("link").last());
    const before = await focused(page);
    await other.page.goto(address);
    await tick(other.page, "kind", "suggestion");
    await write(other.page, { body: "Dit pendant ce temps." });
    await press(other.page, t.comments.publish);
    await reads(page, "Dit pendant ce temps.");
    expect(await focused(page)).toBe(before);
    await other.context.close();
  });

  test("no browser had anything to complain of", () => {
    expect(member.complaints).toEqual([]);
  });

  test("the roads walked are those that the declaration of accessibility names", async () => {
    await expectStatement("keyboard", { roads: walked });
  });
});
