import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { findThings, signsInAs } from "~tests/support/steps/demonstration";
import { press, reads, t, tick, write } from "~tests/support/steps/page";

describe("pages that are open while others act", () => {
  let palabre: Palabre;
  let browser: Browser;
  let member: Person;
  let facilitator: Person;
  let visitor: Person;
  let things: Awaited<ReturnType<typeof findThings>>;

  beforeAll(async () => {
    [palabre, browser] = await Promise.all([startPalabre(), openBrowser()]);
    things = await findThings(palabre);
    member = await newPerson(browser, { url: palabre.url });
    facilitator = await newPerson(browser, { url: palabre.url });
    visitor = await newPerson(browser, { url: palabre.url });
    await signsInAs(member.page, palabre, "member");
    await signsInAs(facilitator.page, palabre, "facilitator");
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
  });

  /** Opens a page and waits until it listens. */
  const opens = ({ page }: Person, address: string) =>
    Promise.all([page.waitForResponse((answer) => answer.url().includes("/events")), page.goto(address)]);

  const says = async (body: string) => {
    const { page } = facilitator;
    await page.goto(`${things.measure}/comments`);
    await tick(page, "kind", "suggestion");
    await write(page, { body });
    await press(page, t.comments.publish);
    await reads(page, t.comments.done.added);
  };

  test("the turnout of a vote grows before a visitor's eyes", async () => {
    await opens(visitor, things.openVote);
    const turnout =
      (await visitor.page
        .getByText(/^\d+ bulletins? sur \d+ inscrits?$/)
        .first()
        .textContent()) ?? "";
    const [ballots = 0, entitled = 0] = turnout.match(/\d+/g)?.map(Number) ?? [];
    const { page } = facilitator;
    await page.goto(`${things.openVote}/enter`);
    const [missing = ""] = await page
      .locator('select[name="member"] option:not([value=""])')
      .evaluateAll((options) => options.map((option) => option.getAttribute("value") ?? ""));
    await page.locator('select[name="member"]').selectOption(missing);
    await tick(page, "choice", "for");
    await press(page, t.vote.enter);
    await reads(page, t.vote.done.entered);
    await reads(visitor.page, t.vote.turnout(ballots + 1, entitled));
  });

  test("a comment appears on the page of somebody who reads", async () => {
    await opens(member, `${things.measure}/comments`);
    await says("Ce commentaire vient d’être écrit.");
    await reads(member.page, "Ce commentaire vient d’être écrit.");
  });

  test("somebody who is writing is told that the page changed, and loses nothing", async () => {
    const { page } = member;
    await opens(member, `${things.measure}/comments`);
    await write(page, { body: "Je n’ai pas encore fini d’écr" });
    await says("Un autre commentaire, pendant ce temps.");
    await reads(page, t.common.pageChanged);
    expect(await page.locator('main [name="body"]').inputValue()).toBe("Je n’ai pas encore fini d’écr");
    expect(await page.getByText("Un autre commentaire, pendant ce temps.").count()).toBe(0);
    await write(page, { body: "Je n’ai pas encore fini d’écrire." });
    await press(page, t.comments.publish);
    await reads(page, "Je n’ai pas encore fini d’écrire.");
    await reads(page, "Un autre commentaire, pendant ce temps.");
  });

  test("no browser had anything to complain of", () => {
    expect([member, facilitator, visitor].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
