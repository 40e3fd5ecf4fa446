import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accentTokens, contrast, luminance, parseHex, type Rgb } from "~/domain/colour";

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

function rgb(text: string): Rgb {
  const parsed = parseHex(text);
  if (!parsed) throw new Error(`not a colour: ${text}`);
  return parsed;
}

describe("a city's accent", () => {
  test("whatever the city chooses, the accent reads on every paper of its scheme", () => {
    fc.assert(
      fc.property(hex, (chosen) => {
        const tokens = accentTokens(chosen);
        if (!tokens) return false;
        const papers = { light: ["#fbfaf6", "#f2efe6"], dark: ["#17181a", "#222326"] };
        return (["light", "dark"] as const).every((scheme) =>
          papers[scheme].every((paper) => contrast(rgb(tokens[scheme].accent), rgb(paper)) >= 4.5),
        );
      }),
    );
  });

  test("text set on the accent reads in both schemes", () => {
    fc.assert(
      fc.property(hex, (chosen) => {
        const tokens = accentTokens(chosen);
        if (!tokens) return false;
        return [tokens.light, tokens.dark].every(
          ({ accent, onAccent }) => contrast(rgb(accent), rgb(onAccent)) >= 4.5,
        );
      }),
    );
  });

  test("a colour that already reads is left as the city chose it", () => {
    expect(accentTokens("#0f5c56")?.light.accent).toBe("#0f5c56");
    expect(accentTokens("#9fc1f0")?.dark.accent).toBe("#9fc1f0");
  });

  test("an accent made safe is safe already: doing it twice changes nothing", () => {
    fc.assert(
      fc.property(hex, (chosen) => {
        const once = accentTokens(chosen)?.light.accent ?? "";
        expect(accentTokens(once)?.light.accent).toBe(once);
      }),
    );
  });

  test("what is no colour gives none", () => {
    for (const text of ["", "red", "#12", "#12345", "#gggggg", "url(x)", "#fff;x"]) {
      expect(accentTokens(text)).toBeNull();
    }
  });
});

describe("contrast", () => {
  test("goes from 1 to 21 and does not depend on the order", () => {
    expect(contrast(rgb("#000"), rgb("#fff"))).toBeCloseTo(21, 5);
    fc.assert(
      fc.property(hex, hex, (a, b) => {
        const value = contrast(rgb(a), rgb(b));
        expect(value).toBe(contrast(rgb(b), rgb(a)));
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual(21.000001);
      }),
    );
  });

  test("the short form of a colour is the long one", () => {
    expect(parseHex("#0aF")).toEqual([0, 170, 255]);
    expect(luminance(rgb("#0aF"))).toBe(luminance(rgb("#00aaff")));
  });
});
