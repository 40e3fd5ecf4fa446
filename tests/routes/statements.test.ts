import { describe, expect, test } from "vitest";
import { messages } from "~/messages";
import { accessibilityTested, keyboardTested, weighed } from "~/statements";
import { visits } from "~tests/e2e/visits";

describe("what the product says of itself", () => {
  test("the declaration of accessibility speaks of the pages that are walked, and of no other", () => {
    // Otherwise: npm test -- e2e accessible --update
    expect(accessibilityTested.routes).toEqual([...new Set(visits.map(({ id }) => id))].sort());
  });

  test("it says nothing that it has no words for, in either language", () => {
    for (const language of ["fr", "en"] as const) {
      const { checks, roads } = messages(language).accessibility;
      for (const check of accessibilityTested.checks) expect(checks[check]).toBeTypeOf("string");
      for (const road of keyboardTested.roads) expect(roads[road]).toBeTypeOf("string");
      for (const { page } of weighed.pages) expect(messages(language).eco.page[page]).toBeTypeOf("string");
    }
  });

  test("no page is praised that does not keep the promise beside its figures", () => {
    for (const { elements, requests, kB, index } of weighed.pages) {
      expect([elements <= 300, requests <= 8, kB <= 60, index >= 81]).toEqual([true, true, true, true]);
    }
    expect(weighed.pages.length).toBeGreaterThan(0);
  });
});
