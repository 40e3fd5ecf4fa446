import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Comfort, comfortChoices, comfortOf, comfortWord, USUAL_COMFORT } from "~/domain/comfort";

const comfort: fc.Arbitrary<Comfort> = fc.record({
  scheme: fc.constantFrom(...comfortChoices.scheme),
  text: fc.constantFrom(...comfortChoices.text),
  spacing: fc.constantFrom(...comfortChoices.spacing),
});

describe("reading comfort in a word", () => {
  test("what a reader chose is read back", () => {
    fc.assert(
      fc.property(comfort, (chosen) => {
        expect(comfortOf(comfortWord(chosen))).toEqual(chosen);
      }),
    );
  });

  test("the usual setting needs no word", () => {
    expect(comfortWord(USUAL_COMFORT)).toBe("");
    expect(comfortOf("")).toEqual(USUAL_COMFORT);
  });

  test("whatever a browser sends is one of the known settings", () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const { scheme, text, spacing } = comfortOf(word);
        expect(comfortChoices.scheme).toContain(scheme);
        expect(comfortChoices.text).toContain(text);
        expect(comfortChoices.spacing).toContain(spacing);
      }),
    );
  });
});
