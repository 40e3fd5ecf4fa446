import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "~/messages";
import { axeVersion, criteriaOf, runAxe } from "~tests/support/accessibility";
import { newPerson, openBrowser, type Person } from "~tests/support/browser";
import { htmlFaults } from "~tests/support/html";
import { allRoutes } from "~tests/support/pages";
import { type Palabre, startPalabre } from "~tests/support/palabre";
import { forcedColourFaults, motionFaults, sidewaysFaults, touchFaults } from "~tests/support/screen";
import { expectStatement } from "~tests/support/statement";
import * as deliberating from "~tests/support/steps/deliberating";
import { findThings, idsOf, signsInAs, type Things } from "~tests/support/steps/demonstration";
import * as founding from "~tests/support/steps/founding";
import { spacingFaults } from "~tests/support/typography";
import { noPages, type Visit, type Visitor, visits } from "./visits";

const paths = new Map(allRoutes().map(({ id, path }) => [id, path]));
const NARROWEST = 320;
const WIDE = 1280;

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
      // Colours that glide from one scheme to the other would be measured on their way.
      await person.page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
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
      const asked = params[name]?.replace(":lang", language);
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

  const tried = { rules: new Set<string>(), loads: 0, runs: 0, faults: 0 };

  /** Every rule where a page is looked at first; then those whose answer may change with colours and width. */
  async function look(page: Page, depending?: "scheme" | "layout"): Promise<readonly string[]> {
    const { faults, rules } = await runAxe(page, depending);
    for (const rule of rules) tried.rules.add(rule);
    tried.runs += 1;
    return faults;
  }

  /** A page as loaded once: wide and narrow, light and dark, in the reader's own colours. */
  async function faultsOf(page: Page): Promise<Record<string, readonly string[]>> {
    const wide = await look(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const wideDark = await look(page, "scheme");
    await page.setViewportSize({ width: NARROWEST, height: 640 });
    const narrowDark = await look(page, "layout");
    await page.emulateMedia({ colorScheme: "light" });
    const narrow = await look(page, "layout");
    const sideways = await sidewaysFaults(page);
    const touch = await touchFaults(page);
    const motion = await motionFaults(page);
    await page.emulateMedia({ forcedColors: "active" });
    const forced = await forcedColourFaults(page);
    await page.emulateMedia({ forcedColors: "none" });
    await page.setViewportSize({ width: WIDE, height: 900 });
    return { wide, wideDark, narrowDark, narrow, sideways, touch, motion, forced };
  }

  test.each(visits.map((visit) => [visit.id.replace("routes/", ""), visit.as, visit] as const))(
    "%s is accessible in both languages, in light and dark, wide and narrow, for the %s",
    async (_, __, visit) => {
      const found: Record<string, unknown> = {};
      for (const language of languages) {
        if (language !== "fr" && addressOf(visit, language) === addressOf(visit, "fr")) continue;
        const { page, html } = await open(visit, language);
        tried.loads += 1;
        // The page of samples says what people might write, as they would write it.
        const set = language === "fr" && visit.id !== "routes/design" ? await spacingFaults(page) : [];
        found[language] = { ...(await faultsOf(page)), set, html: await htmlFaults(html) };
      }
      const faults = faulty(found);
      tried.faults += Object.values(faults).flat().length;
      expect(faults).toEqual({});
    },
  );

  test("what was tested is what the declaration of accessibility says", async () => {
    const rules = [...tried.rules].sort();
    const { loads, runs, faults } = tried;
    const tested = {
      ...{ axe: axeVersion, languages, schemes: ["light", "dark"], widths: [WIDE, NARROWEST] },
      ...{ checks: ["sideways", "touch", "motion", "forced", "html", "set"], loads, runs, faults },
      ...{ routes: [...new Set(visits.map(({ id }) => id))].sort(), rules, criteria: criteriaOf(rules) },
    };
    await expectStatement("accessibility", tested);
  });
});

/** What has faults, with where they were found; nothing when all is well. */
function faulty(found: Readonly<Record<string, unknown>>): Record<string, readonly string[]> {
  const entries = Object.entries(found as Record<string, Record<string, readonly string[]>>);
  return Object.fromEntries(
    entries.flatMap(([language, checks]) =>
      Object.entries(checks)
        .filter(([, faults]) => faults.length > 0)
        .map(([check, faults]) => [`${language} ${check}`, [...new Set(faults)]]),
    ),
  );
}
