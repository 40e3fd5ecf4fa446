import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "~tests/support/accessibility";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { htmlFaults } from "~tests/support/html";
import { allRoutes } from "~tests/support/pages";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import * as deliberating from "~tests/support/steps/deliberating";
import { findThings, idsOf, signsInAs, type Things } from "~tests/support/steps/demonstration";
import * as founding from "~tests/support/steps/founding";
import { spacingFaults } from "~tests/support/typography";
import { mainPages, noPages, type Visit, type Visitor, visits } from "./visits";

const paths = new Map(allRoutes().map(({ id, path }) => [id, path]));
const NARROWEST = 320;

test("every page of the map is visited, and none that is gone", () => {
  expect([...new Set([...visits.map(({ id }) => id), ...noPages])].sort()).toEqual([...paths.keys()].sort());
});

describe("every page of the demonstration", () => {
  let palabre: Palabre;
  let browser: Browser;
  let things: Things;
  const people = new Map<Visitor, Person>();

  beforeAll(async () => {
    [palabre, browser] = await Promise.all([startPalabre(), openBrowser()]);
    for (const who of ["visitor", "member", "facilitator", "administrator"] as const) {
      const person = await newPerson(browser, { url: palabre.url });
      if (who !== "visitor") await signsInAs(person.page, palabre, who);
      people.set(who, person);
    }
    const { base } = await findThings(palabre);
    const { page } = personAs("facilitator");
    await deliberating.drafts(page, base, { title: "Un brouillon", body: "Son texte." });
    await founding.invites(page, base, { name: "Une personne sans adresse" });
    things = await idsOf(palabre);
  });
  afterAll(async () => {
    await browser?.close();
    await palabre?.stop();
  });

  function personAs(who: Visitor): Person {
    const person = people.get(who);
    if (!person) throw new Error(`nobody is ${who}`);
    return person;
  }

  /** The address of a visit: the route's path with the demonstration's own things in it. */
  function addressOf({ id, params = {}, query = "" }: Visit, language: string): string {
    const thing = (name: string): string => {
      const asked = params[name];
      return name === "lang"
        ? language
        : (things[`${name}:${asked}`] ?? asked ?? things[name] ?? `no ${name}`);
    };
    const path = paths.get(id) ?? "";
    return `/${path.replace("*", ":*")}${query}`.replace(/:([\w*]+)/g, (_, name: string) => thing(name));
  }

  async function open(visit: Visit, language = "fr") {
    const { page } = personAs(visit.as);
    const answer = await page.goto(addressOf(visit, language));
    expect(answer?.status()).toBe(visit.status ?? 200);
    return { page, html: (await answer?.text()) ?? "" };
  }

  const named = (list: readonly Visit[]) =>
    list.map((visit) => [visit.id.replace("routes/", ""), visit.as, visit] as const);

  test.each(named(visits))(
    "%s is accessible, valid, well set and fits the narrowest screen, for the %s",
    async (_, __, visit) => {
      const { page, html } = await open(visit);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await htmlFaults(html)).toEqual([]);
      // The page of samples says what people might write, as they would write it.
      if (visit.id !== "routes/design") expect(await spacingFaults(page)).toEqual([]);
      const size = page.viewportSize() ?? { width: 1280, height: 900 };
      await page.setViewportSize({ width: NARROWEST, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
      await page.setViewportSize(size);
    },
  );

  const mainVisits = visits.filter(({ id }, index) => {
    return mainPages.includes(id) && visits.findLastIndex((visit) => visit.id === id) === index;
  });

  test.each(named(mainVisits))(
    "%s is accessible on a telephone, in English and in the dark, for the %s",
    async (_, __, visit) => {
      const { page } = personAs(visit.as);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: "dark" });
      await open(visit, "en");
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: null });
      await page.setViewportSize({ width: 1280, height: 900 });
    },
  );
});
