import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ecoGrade, ecoindex, footprint } from "~/domain/ecoindex";

describe("the EcoIndex", () => {
  test.each([
    [240, 20, 331, 83],
    [100, 100, 100, 72],
    [2355, 267, 2493, 10],
  ])("of %i elements, %i requests and %i kB is %i, as published", (dom, requests, kB, expected) => {
    expect(Math.round(ecoindex(dom, requests, kB))).toBe(expected);
  });

  test("falls with everything that is added to a page, between 100 and 0", () => {
    const amount = fc.nat(10_000);
    fc.assert(
      fc.property(amount, amount, amount, amount, (dom, requests, kB, more) => {
        const index = ecoindex(dom, requests, kB);
        expect(index >= 0 && index <= 100).toBe(true);
        for (const heavier of [ecoindex(dom + more, requests, kB), ecoindex(dom, requests, kB + more)]) {
          expect(heavier).toBeLessThanOrEqual(index);
        }
      }),
    );
  });

  test("a grade is for what stands above its bound, not on it", () => {
    expect([80.1, 80, 70.5, 55, 41, 26, 11, 10].map(ecoGrade)).toEqual([
      "A",
      "B",
      "B",
      "D",
      "D",
      "E",
      "F",
      "G",
    ]);
  });

  test("a page in the middle costs two grams and three centilitres", () => {
    expect(footprint(50)).toEqual({ grams: 2, centilitres: 3 });
    expect(footprint(100)).toEqual({ grams: 1, centilitres: 1.5 });
  });
});
