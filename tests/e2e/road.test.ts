import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { createDatabase, type TestDatabase } from "~tests/support/databases";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { bookmarks } from "~tests/support/pdf";
import { type Inbox, startInbox } from "~tests/support/smtp";
import * as deciding from "~tests/support/steps/deciding";
import * as deliberating from "~tests/support/steps/deliberating";
import * as founding from "~tests/support/steps/founding";
import { reads, t } from "~tests/support/steps/page";

const AXIS = "Faire durer";
const PANEL = "Groupe Matériel";
const TITLE = "Faire durer les ordinateurs sept ans";
const BODY = "La ville garde ses ordinateurs cinq ans.\n\nElle répare avant de remplacer.";
const AMENDED = "La ville garde ses ordinateurs sept ans.\n\nElle répare avant de remplacer.";
const SENTENCE = "La ville garde ses ordinateurs sept ans.";
const CSV =
  "titre;texte;axe\nOuvrir un atelier de réparation;Un atelier ouvert dans chaque quartier.;Faire durer\n";

const worlds = [
  { kind: "sqlite", javaScript: false, way: "without scripts" },
  { kind: "postgres", javaScript: true, way: "with scripts" },
] as const;

/**
 * The whole road, once: every step stands on the one before, so each test goes on where the last one ended.
 */
describe.each(worlds)("the whole road, $way, on $kind", ({ kind, javaScript }) => {
  let database: TestDatabase;
  let inbox: Inbox;
  let palabre: Palabre;
  let browser: Browser;
  let facilitator: Person;
  let moussa: Person;
  let awa: Person;
  let visitor: Person;
  let base = "";
  let measure = "";
  let plan = "";

  beforeAll(async () => {
    [database, inbox, browser] = await Promise.all([createDatabase(kind), startInbox(), openBrowser()]);
    const env = { SMTP_URL: inbox.url, ...(database.url ? { DATABASE_URL: database.url } : {}) };
    palabre = await startPalabre({ args: ["--empty"], env, dataDir: database.dataDir });
    const somebody = () => newPerson(browser, { url: palabre.url, javaScript });
    [facilitator, moussa, awa, visitor] = await Promise.all([somebody(), somebody(), somebody(), somebody()]);
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
    await inbox?.close();
    await database?.drop();
  });

  test("whoever installed it claims it and founds a convention", async () => {
    const { page } = facilitator;
    await founding.claimsTheInstallation(page, await founding.claimLink(palabre), {
      ...{ name: "Fanny Martin", email: "fanny@example.org", password: "quatre chevaux au pré" },
    });
    base = await founding.createsAConvention(page, "Convention du numérique");
    await founding.addsAnAxis(page, base, AXIS);
    await founding.addsAnAxis(page, base, "Garder le guichet");
    await founding.addsAPanel(page, base, PANEL, AXIS);
  });

  test("members join: one by e-mail, one by the code of a letter", async () => {
    const { page } = facilitator;
    await founding.invites(page, base, { name: "Awa Diallo", email: "awa@example.org" }, PANEL);
    await founding.invites(page, base, { name: "Moussa Petit" }, PANEL);
    const code = await founding.printsTheLetter(page, base);
    await founding.joinsByMail(awa.page, inbox, "awa@example.org");
    await founding.joinsByCode(moussa.page, code, "un tapis sous la lune");
    await page.goto(`${base}/people`);
    await reads(page, "Awa Diallo");
    await reads(page, "Moussa Petit");
  });

  test("they write measures, and the facilitator brings some in a file", async () => {
    await founding.movesThePhase(facilitator.page, base, "drafting");
    measure = await deliberating.drafts(awa.page, base, { title: TITLE, body: BODY }, AXIS);
    await deliberating.tables(awa.page, measure);
    await deliberating.imports(facilitator.page, base, CSV);
    await moussa.page.goto(`${base}/measures`);
    await reads(moussa.page, TITLE);
    await reads(moussa.page, "Ouvrir un atelier de réparation");
  });

  test("they deliberate: a comment, an amendment that its authors accept, a second version", async () => {
    await founding.movesThePhase(facilitator.page, base, "deliberation");
    await deliberating.opensToAmendments(facilitator.page, measure);
    await deliberating.comments(moussa.page, measure, "Sept ans est tenable si l’on répare.");
    const amendment = await deliberating.amends(moussa.page, measure, {
      ...{ body: AMENDED, reasons: "Cinq ans est trop court." },
    });
    await deliberating.cosigns(awa.page, amendment);
    await deliberating.judgesAdmissible(facilitator.page, amendment);
    await deliberating.accepts(awa.page, amendment);
    await awa.page.goto(`${measure}/versions`);
    await reads(awa.page, t.measures.origin.amended);
    await visitor.page.goto(measure);
    await reads(visitor.page, SENTENCE);
  });

  test("they vote: one changes their mind, a double click counts once", async () => {
    await founding.movesThePhase(facilitator.page, base, "voting");
    await deliberating.freezes(facilitator.page, measure);
    const vote = await deciding.putsToTheVote(facilitator.page, `${measure}/votes`, "measure");
    await deciding.opensTheVote(facilitator.page, vote);
    await deciding.votesWithADoubleClick(awa.page, vote, "for");
    await deciding.votes(moussa.page, vote, "against");
    await deciding.votes(moussa.page, vote, "for");
    await facilitator.page.goto(vote);
    await reads(facilitator.page, t.vote.turnout(2, 2));
    await deciding.closesTheVote(facilitator.page, vote);
    await visitor.page.goto(vote);
    await reads(visitor.page, /2 pour sur 2 exprimés/);
  });

  test("the plan is written, adopted by a vote, and published", async () => {
    const { page } = facilitator;
    await deciding.writesThePlan(page, base, "Merci à toutes et à tous.");
    const vote = await deciding.putsToTheVote(page, `${base}/plan`, "plan");
    await deciding.opensTheVote(page, vote);
    await deciding.votes(awa.page, vote, "for");
    await deciding.votes(moussa.page, vote, "for");
    await deciding.closesTheVote(page, vote);
    await founding.movesThePhase(page, base, "adoption");
    await deciding.publishesThePlan(page, base);
    plan = `${base}/plan/versions/1`;
  });

  test("a visitor without an account reads the plan", async () => {
    await visitor.page.goto(plan);
    await reads(visitor.page, "Merci à toutes et à tous.");
    await visitor.page.getByRole("main").getByRole("link", { name: AXIS }).first().click();
    await reads(visitor.page, SENTENCE);
  });

  test.each([
    ["md", "#"],
    ["html", "<!doctype html>"],
    ["json", "{"],
    ["pdf", "%PDF-"],
  ])("a visitor takes the plan away as %s", async (format, start) => {
    await visitor.page.goto(plan);
    const links = visitor.page.locator(`main a[href$=".${format}"]`);
    const answer = await visitor.context.request.get((await links.first().getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
    const bytes = await answer.body();
    expect(bytes.toString("latin1", 0, 200).toLowerCase()).toContain(start.toLowerCase());
    if (format === "pdf") expect(bookmarks(bytes).join("\n")).toContain(TITLE);
    else expect(bytes.toString("utf8")).toContain(SENTENCE);
  });

  test("no browser had anything to complain of", () => {
    const everybody = [facilitator, moussa, awa, visitor];
    expect(everybody.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
