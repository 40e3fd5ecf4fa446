import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { APIResponse, Browser, Response } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messages } from "~/messages";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { chooses, closesTheVote } from "~tests/support/steps/deciding";
import { findThings, idsOf, signsInAs } from "~tests/support/steps/demonstration";
import { movesThePhase } from "~tests/support/steps/founding";
import { handOver, press, reads, t, tick, write } from "~tests/support/steps/page";

const LONG = "Ce texte est à moi, et je ne veux pas le perdre. ".repeat(3);
const en = messages("en");

describe("what goes wrong is said in the reader's words, and nothing typed is lost", () => {
  let palabre: Palabre;
  let browser: Browser;
  let member: Person;
  let facilitator: Person;
  let visitor: Person;
  let things: Awaited<ReturnType<typeof findThings>>;

  beforeAll(async () => {
    [palabre, browser] = await Promise.all([startPalabre(), openBrowser()]);
    things = await findThings(palabre);
    member = await newPerson(browser, { url: palabre.url, javaScript: false });
    facilitator = await newPerson(browser, { url: palabre.url, javaScript: false });
    visitor = await newPerson(browser, { url: palabre.url, javaScript: false });
    await signsInAs(facilitator.page, palabre, "facilitator");
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
  });

  /** A page with a title, these words, and nothing of the program's inside. */
  async function says(answer: APIResponse | Response | null, status: number, words: string): Promise<string> {
    const html = (await answer?.text()) ?? "";
    expect(answer?.status(), html).toBe(status);
    expect(html).toMatch(/<h1[^>]*>[^<]+/);
    expect(plain(html)).toContain(plain(words));
    expect(html).not.toMatch(/\n\s+at |node_modules|Error:/);
    return html;
  }
  const plain = (html: string) => html.replaceAll("&#x27;", "'").replace(/\s/g, " ");

  /** Sends a form as bytes, past what a browser would refuse to send. */
  const sends = (who: Person, path: string, body: string, headers: Record<string, string> = {}) =>
    who.context.request.post(`${palabre.url}${path}`, {
      data: body,
      headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      maxRedirects: 0,
    });

  /** The page that answers when a button is pressed. */
  async function answerTo({ page }: Person, button: string): Promise<Response> {
    const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
    await press(page, button);
    return answered;
  }

  test("an address that leads nowhere", async () => {
    await says(await visitor.page.goto("/fr/nulle-part"), 404, t.refusal["not-found"]);
    await says(await visitor.page.goto("/en/conventions/none"), 404, en.refusal["not-found"]);
    await says(await visitor.page.goto(`${things.base}/measures/none`), 404, t.refusal["not-found"]);
  });

  test("an address that is no UTF-8", async () => {
    const answer = await visitor.context.request.get(`${palabre.url}${things.base}/measures/%FF%FE`);
    expect([400, 404]).toContain(answer.status());
    expect(await answer.text()).toMatch(/<h1[^>]*>[^<]+/);
  });

  test("a link that is over", async () => {
    const [, link = ""] = /^ {2}member .*(http\S+)$/m.exec(palabre.output()) ?? [];
    const database = new Sqlite(join(palabre.dataDir, "palabre.sqlite"));
    const soon = database.prepare("select max(expires_at) from sign_in_link").pluck().get();
    database.prepare("update sign_in_link set expires_at = ?").run("2020-01-01T00:00:00.000Z");
    await says(await visitor.page.goto(link), 410, t.refusal["link-expired"]);
    database.prepare("update sign_in_link set expires_at = ?").run(soon);
    database.close();
    await signsInAs(member.page, palabre, "member");
    await says(await visitor.page.goto(link), 410, t.refusal["link-used"]);
  });

  test("a form from another site", async () => {
    const origin = { Origin: "https://elsewhere.example" };
    await says(
      await sends(member, `${things.measure}/comments`, "body=x", origin),
      403,
      t.refusal["cross-site"],
    );
  });

  test("a form of another shape", async () => {
    const page = `${things.measure}/comments`;
    const kept = await says(await sends(member, page, `body=${LONG}`), 422, t.common.errorSummary);
    expect(kept).toContain(LONG.trim());
    const json = { "Content-Type": "application/json" };
    await says(await sends(member, page, "{}", json), 400, t.refusal["bad-request"]);
    const english = page.replace("/fr/", "/en/");
    await says(await sends(member, english, "{}", json), 400, en.refusal["bad-request"]);
    await says(await sends(member, `${things.openVote}/ballot`, "choice=all"), 400, t.refusal["bad-request"]);
  });

  test("a text that is too long, or no text", async () => {
    const page = `${things.measure}/comments`;
    const form = "kind=question&version=1&form_key=k&body=";
    const kept = await says(await sends(member, page, form + LONG.repeat(200)), 422, t.problem["too-long"]);
    expect(kept).toContain(LONG);
    await says(await sends(member, page, `${form}%FF%FEabc`), 422, t.problem["broken-text"]);
    const huge = "x".repeat(7_000_000);
    await says(await sends(member, page, form + huge), 413, t.refusal["too-large"]);
  });

  test("a file that is no list", async () => {
    const { page } = facilitator;
    await page.goto(`${things.base}/measures/import`);
    await handOver(page, "mesures.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    const answer = await answerTo(facilitator, t.importing.check);
    await says(answer, 422, "C’est une image.");
  });

  test("a vote that was closed meanwhile", async () => {
    await chooses(member.page, things.openVote, "for");
    await closesTheVote(facilitator.page, things.openVote);
    const answer = await answerTo(member, t.vote.confirm);
    await says(answer, 409, t.refusal["vote-closed"]);
  });

  test("a database that another program holds: what was typed comes back and is sent again", async () => {
    const { page } = member;
    await page.goto(`${things.measure}/comments`);
    await tick(page, "kind", "question");
    await write(page, { body: LONG });
    const other = new Sqlite(join(palabre.dataDir, "palabre.sqlite"));
    other.exec("begin immediate");
    const answer = await answerTo(member, t.comments.publish);
    await says(answer, 503, t.refusal["database-busy"]);
    await reads(page, LONG.trim());
    other.exec("rollback");
    other.close();
    await press(page, t.common.sendAgain);
    await reads(page, t.comments.done.added);
    await reads(page, LONG.trim());
  });

  test("a phase that moved meanwhile", async () => {
    const { page } = member;
    const { measure } = await idsOf(palabre);
    await page.goto(`${things.base}/measures/${measure}/amendments/new`);
    await write(page, { body: "Un tout autre texte.", reasons: LONG });
    await movesThePhase(facilitator.page, things.base, "drafting");
    const answer = await answerTo(member, t.amendments.preview);
    const html = await answer.text();
    expect([403, 409]).toContain(answer.status());
    expect(plain(html)).toContain(LONG.trim());
  });
});
