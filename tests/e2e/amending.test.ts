import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMeasure, deliberateMeasure, tableMeasure } from "~/server/measures.server";
import { readProvenance } from "~/server/provenance.server";
import { findMeasure, findVersion } from "~db/measures";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { contentOf } from "~tests/support/measure";
import { cookieOf } from "~tests/support/pages";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import {
  type Amending,
  decidesNext,
  fortyTexts,
  proposes,
  type Someone,
  tableOf,
  text,
} from "~tests/support/steps/amending";
import * as deciding from "~tests/support/steps/deciding";
import { follow, press, reads, t, tick, write } from "~tests/support/steps/page";
import { makeWorld, type World } from "~tests/support/world";

/** Most amendments and ballots come by the use cases, on the database that the served product shares. */
describe("a convention of thirty amends one long measure with forty amendments", () => {
  let world: World;
  let palabre: Palabre;
  let browser: Browser;
  let facilitator: Person;
  let member: Person;
  let amending: Amending;
  let measure = "";
  let base = "";
  let parent = "";
  let sub = "";

  beforeAll(async () => {
    world = await makeWorld("postgres");
    const { app, conventionId, panelIds } = world;
    const leading = await world.person("facilitator");
    const members: Someone[] = [];
    for (let nth = 0; nth < 30; nth += 1) members.push(await world.person("member", { panel: 1 }));
    const [author] = members;
    if (!author) throw new Error("nobody is there");
    const made = await createMeasure(app, author, conventionId, {
      ...{ panelId: panelIds[0] ?? null, axisId: null, formKey: null },
      content: contentOf({ title: "Faire durer", body: text() }),
    });
    if (!made.ok) throw new Error(made.error);
    for (const step of [tableMeasure, deliberateMeasure])
      await step(app, leading, conventionId, made.value.id);
    amending = { world, measureId: made.value.id, facilitator: leading, members };
    base = `/fr/conventions/${world.slug}`;
    measure = `${base}/measures/${made.value.id}`;
    const texts = fortyTexts();
    const ids: string[] = [];
    for (const [nth, body] of texts.entries()) ids.push(await proposes(amending, body, nth));
    parent = ids[9] ?? "";
    const wished = (texts[9] ?? "").replace("dix ans", "onze ans");
    sub = await proposes(amending, wished, 38, parent);
    [palabre, browser] = await Promise.all([
      startPalabre({ env: { DATABASE_URL: world.url ?? "" } }),
      openBrowser(),
    ]);
    facilitator = await personOf(leading);
    member = await personOf(members[4] ?? author);
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
    await world?.close();
  });

  async function personOf(someone: Someone): Promise<Person> {
    const person = await newPerson(browser, { url: palabre.url });
    const [name = "", value = ""] = cookieOf(await world.app.auth.signIn(someone.personId)).split("=");
    await person.context.addCookies([{ name, value, url: palabre.url }]);
    return person;
  }

  test("a member reads the text with its amendments in the margin, and imagines some adopted", async () => {
    const { page } = member;
    await page.goto(`${measure}/amended`);
    await follow(page, t.margin.all);
    await reads(page, t.margin.imaginedLead);
    await reads(page, /tous deux remplacent/);
    await reads(page, /déplacé/);
    await follow(page, t.margin.clear);
    await reads(page, t.margin.lead);
  });

  test("and amends where they read: one paragraph, seen as others will see it, then submitted", async () => {
    const { page } = member;
    await page.goto(measure);
    await page.locator('main a[href*="block="]').nth(10).click();
    await write(page, { body: "Article 11. Rien n’est jeté avant treize ans.", reasons: "Treize suffit." });
    await press(page, t.amendments.preview);
    await reads(page, t.amendments.previewTitle);
    await press(page, t.amendments.submit);
    await reads(page, t.amendments.done.proposed);
    const { page: chair } = facilitator;
    await chair.goto(page.url());
    await tick(chair, "verdict", "admissible");
    await write(chair, { judge_reason: "Dans le sujet." });
    await press(chair, t.amendments.judgeSubmit);
    expect((await tableOf(amending)).pending.length).toBeGreaterThan(20);
  });

  test("a facilitator accepts what nobody contests in one go", async () => {
    const { page } = facilitator;
    await page.goto(`${measure}/consolidation`);
    await write(page, { together_reason: "Lus en séance, personne ne s’y oppose." });
    await press(page, t.consolidation.togetherSubmit);
    await reads(page, t.consolidation.done.together);
    expect((await tableOf(amending)).version).toBe(2);
  });

  test("a vote adopts one, its rival falls and says why", async () => {
    const { page } = facilitator;
    await page.goto(`${measure}/consolidation`);
    await follow(page, `${t.consolidation.step.prepare} (${t.consolidation.number(13)})`);
    await press(page, t.vote.save);
    const vote = new URL(page.url()).pathname;
    await deciding.opensTheVote(page, vote);
    await deciding.votes(member.page, vote, "for");
    await deciding.closesTheVote(page, vote);
    await page.goto(`${measure}/consolidation`);
    await reads(page, t.consolidation.because(13));
  });

  test("the rest is voted until nothing needs a decision any more", async () => {
    let nth = 0;
    while (await decidesNext(amending, nth)) nth += 1;
    expect(nth).toBeGreaterThan(5);
    await facilitator.page.goto(`${measure}/consolidation`);
    await reads(facilitator.page, t.consolidation.nothingPending);
    const { decided } = await tableOf(amending);
    const states = new Set(decided.map(({ status }) => status));
    for (const state of ["accepted", "rejected", "fallen"] as const) expect(states).toContain(state);
    expect(decided.find(({ id }) => id === sub)?.parent).not.toBeNull();
  });

  test("every word of the text that came out leads to who brought it", async () => {
    const found = await findMeasure(world.app.db, amending.measureId);
    const version = found?.version ?? 0;
    const last = await findVersion(world.app.db, amending.measureId, version);
    const traced = await readProvenance(world.app, amending.measureId, version);
    const runs = traced?.passages.flatMap((passage) => passage.runs) ?? [];
    expect(runs.map((run) => run.text).join("")).toBe(last?.content.body);
    expect(runs.filter((run) => run.text.trim() !== "" && !run.source)).toEqual([]);
    const { page } = member;
    await page.goto(`${measure}/versions/${version}/provenance`);
    await page.locator('main a[href^="#source-"]').first().click();
    await page.locator("main li:target").waitFor();
    await page.goto(`${measure}/comparative`);
    await reads(page, t.tracing.after(version));
  });

  test("no browser had anything to complain of", () => {
    expect([...facilitator.complaints, ...member.complaints]).toEqual([]);
  });
});
