import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright";

/** What a change of colours can break. */
const schemeRules = ["color-contrast", "link-in-text-block"] as const;
/** What a change of width can break, besides. */
const layoutRules = ["target-size", "scrollable-region-focusable"] as const;

export interface AxeRun {
  /** What is wrong, one line each: rule, element, help. */
  readonly faults: readonly string[];
  /** Ids of the rules that looked at the page. */
  readonly rules: readonly string[];
}

/**
 * Takes the page through axe as it stands. The rules that are off by themselves but belong to WCAG 2.2 AA are on.
 * The page must run scripts.
 *
 * @param depending only the rules whose answer depends on colours, or on colours and width
 */
export async function runAxe(page: Page, depending?: "scheme" | "layout"): Promise<AxeRun> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const rules = depending === "scheme" ? schemeRules : [...schemeRules, ...layoutRules];
  const options = {
    resultTypes: ["violations"],
    ...(depending ? { runOnly: rules } : { rules: { "target-size": { enabled: true } } }),
  };
  const found = await page.evaluate(async (asked) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof import("axe-core") };
    return (await loaded.run(document, asked as object)) as unknown;
  }, options);
  const { violations, passes, incomplete, inapplicable } = found as AxeResults;
  return {
    faults: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(" ")}: ${help}`),
    ),
    rules: [violations, passes, incomplete, inapplicable].flat().map(({ id }) => id),
  };
}

/** What axe finds wrong on the page, one line each. Empty is the only good answer. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  return (await runAxe(page)).faults;
}

/** The criteria of WCAG that rules of axe test in part, as "1.4.3". */
export function criteriaOf(rules: readonly string[]): string[] {
  const tags = axe.getRules().flatMap(({ ruleId, tags: all }) => (rules.includes(ruleId) ? all : []));
  const criteria = tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return criterion ? [`${principle}.${guideline}.${criterion}`] : [];
  });
  return [...new Set(criteria)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

export const axeVersion = axe.version;
