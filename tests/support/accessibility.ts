import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";

/**
 * What axe finds wrong on the page, one line each: rule, element, help. Empty is the only good answer.
 * The page must run scripts: axe waits for ever in a browser that does not.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} ${target.join(" ")}: ${help}`),
  );
}
