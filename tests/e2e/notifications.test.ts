import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { opensTheVote } from "~tests/support/steps/deciding";
import { comments } from "~tests/support/steps/deliberating";
import { findThings, idsOf, signsInAs } from "~tests/support/steps/demonstration";
import { press, reads, t, tick, write } from "~tests/support/steps/page";

describe("a member is told what concerns them", () => {
  let palabre: Palabre;
  let browser: Browser;
  let member: Person;
  let facilitator: Person;
  let things: Awaited<ReturnType<typeof findThings>>;

  beforeAll(async () => {
    [palabre, browser] = await Promise.all([startPalabre(), openBrowser()]);
    things = await findThings(palabre);
    member = await newPerson(browser, { url: palabre.url });
    facilitator = await newPerson(browser, { url: palabre.url });
    await signsInAs(member.page, palabre, "member");
    await signsInAs(facilitator.page, palabre, "facilitator");
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
  });

  const unread = () => member.page.locator("main li").filter({ hasText: t.notifications.unread });

  test("what is there from before can be marked as read, all at once", async () => {
    const { page } = member;
    await page.goto("/fr/notifications");
    expect(await unread().count()).toBeGreaterThan(0);
    await press(page, t.notifications.markAllRead);
    await reads(page, t.notifications.done.read);
    expect(await unread().count()).toBe(0);
    await page
      .getByRole("banner")
      .getByRole("link", { name: t.notifications.link(0) })
      .waitFor();
  });

  test("a reply to their comment is counted in the header, and leads to it", async () => {
    await comments(member.page, things.measure, "Qui s’en occupera l’été ?");
    const comment = member.page.locator("main li[id]").filter({ hasText: "Qui s’en occupera l’été" });
    const id = (await comment.first().getAttribute("id")) ?? "";
    await facilitator.page.goto(`${things.measure}/comments?answer=${id}`);
    await tick(facilitator.page, "kind", "suggestion");
    await write(facilitator.page, { body: "Le service des écoles, avec les associations." });
    await press(facilitator.page, t.comments.publish);
    await reads(facilitator.page, t.comments.done.added);

    const { page } = member;
    await page.goto("/fr");
    await page
      .getByRole("banner")
      .getByRole("link", { name: t.notifications.link(1) })
      .click();
    await unread()
      .getByRole("link", { name: /répondu/ })
      .click();
    await page.waitForURL(/\/comments#/);
    await reads(page, "Le service des écoles, avec les associations.");
  });

  test("a vote that opens for them appears on the page that they read", async () => {
    const { page } = member;
    const listens = page.waitForResponse((answer) => answer.url().includes("/events"));
    await Promise.all([listens, page.goto("/fr/notifications")]);
    expect(await unread().count()).toBe(0);
    const { "vote:prepared": vote } = await idsOf(palabre);
    await opensTheVote(facilitator.page, `${things.base}/votes/${vote}`);
    await unread()
      .getByRole("link", { name: /scrutin/ })
      .click();
    await page.waitForURL(new RegExp(`/votes/${vote}$`));
  });

  test("they choose how often to get mails", async () => {
    const { page } = member;
    await page.goto("/fr/account");
    await tick(page, "mails", "never");
    await page.locator('form[action$="/mails"]').getByRole("button").click();
    await reads(page, t.account.done.mails);
    expect(await page.locator('input[name="mails"]:checked').getAttribute("value")).toBe("never");
  });

  test("no browser had anything to complain of", () => {
    expect([member, facilitator].flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
