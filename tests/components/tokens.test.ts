import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accentTokens, contrast, parseHex, type Rgb } from "~/domain/colour";

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)].map(([, name, light, dark]) => [
    name ?? "",
    { light: light ?? "", dark: dark ?? "" },
  ]),
);
const schemes = ["light", "dark"] as const;

function colour(name: string, scheme: "light" | "dark"): Rgb {
  const rgb = parseHex(pairs.get(name)?.[scheme] ?? "");
  if (!rgb) throw new Error(`no token --${name}`);
  return rgb;
}

const axes = Array.from({ length: 8 }, (_, index) => `axis-${index + 1}`);
const papers = ["paper", "paper-sunk"];
const tinted = ["removed-paper", "added-paper", "warning-paper", "info-paper"];

/** Text on ground, as the components set them. */
const read: readonly (readonly [string, string])[] = [
  ...[...papers, ...tinted].map((paper) => ["ink", paper] as const),
  ...papers.map((paper) => ["ink-soft", paper] as const),
  ...["removed", "added", "warning", "info"].flatMap((tone) =>
    ["paper", `${tone}-paper`].map((paper) => [tone, paper] as const),
  ),
  ...axes.flatMap((axis) => papers.map((paper) => [axis, paper] as const)),
  ...axes.map((axis) => ["on-axis", axis] as const),
];

describe("the palette", () => {
  test.each(read)("--%s can be read on --%s in both schemes", (text, ground) => {
    for (const scheme of schemes) {
      expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("the edge of a field stands out from the paper", () => {
    for (const scheme of schemes) {
      expect(contrast(colour("rule-strong", scheme), colour("paper", scheme))).toBeGreaterThanOrEqual(3);
    }
  });

  test("a browser without light-dark() gets the light scheme", () => {
    for (const [name, { light }] of pairs) expect(css).toContain(`--${name}: ${light};`);
  });

  test("the product's own accent needs no mending", () => {
    expect(accentTokens("#0f5c56")?.light.accent).toBe("#0f5c56");
    expect(accentTokens("#6cc5b8")?.dark.accent).toBe("#6cc5b8");
  });
});
