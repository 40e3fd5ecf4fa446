import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LifeFacts, lifeOf, placesOf, stepsOf } from "~/domain/measure-life";

const instant = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const facts: fc.Arbitrary<LifeFacts> = fc.record({
  status: fc.constantFrom("tabled", "deliberation", "adopted", "rejected"),
  writtenAt: fc.constant("2025-01-01T00:00:00.000Z"),
  tabledAt: fc.option(instant),
  decidedAt: fc.option(instant),
  plannedAt: fc.option(instant),
  versions: fc.array(
    fc.record({
      version: fc.integer({ min: 1, max: 9 }),
      at: instant,
      origin: fc.constant("edited" as const),
    }),
  ),
  amendments: fc.array(fc.record({ number: fc.integer({ min: 1, max: 40 }), at: instant })),
  votes: fc.array(
    fc.record({
      ...{ id: fc.string(), number: fc.nat(20), at: instant, until: fc.option(instant) },
      outcome: fc.constantFrom("adopted" as const, "rejected" as const, null),
    }),
  ),
});

describe("a measure's life", () => {
  test("begins with its first draft and is told in the order of time", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const times = lifeOf(given).map(({ at }) => at);
        expect(times).toEqual([...times].sort());
        expect(lifeOf(given)[0]?.kind).toBe("written");
      }),
    );
  });

  test("tells a decision only of a measure that stands decided", () => {
    const open = { ...given(), status: "final" as const, decidedAt: "2026-03-01T00:00:00.000Z" };
    expect(lifeOf(open).map(({ kind }) => kind)).toEqual(["written"]);
    expect(lifeOf({ ...open, status: "rejected" }).map(({ kind }) => kind)).toEqual(["written", "rejected"]);
  });

  test("puts amendments that follow each other together, and loses none", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const steps = stepsOf(lifeOf(given));
        const numbers = steps.flatMap((step) => (step.kind === "amended" ? step.numbers : []));
        expect([...numbers].sort()).toEqual(given.amendments.map(({ number }) => number).sort());
        for (const [index, step] of steps.entries()) {
          if (step.kind === "amended") expect(steps[index + 1]?.kind).not.toBe("amended");
        }
      }),
    );
  });

  test("is drawn to scale between its first and its last instant", () => {
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1 }), (instants) => {
        const places = placesOf(instants);
        for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
        const order = (values: readonly (string | number)[]) =>
          values.map((value) => values.filter((other) => other < value).length);
        expect(order(places)).toEqual(order(instants));
      }),
    );
    expect(placesOf(["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "2026-01-05T00:00:00Z"])).toEqual([
      0, 0.25, 1,
    ]);
  });
});

function given(): LifeFacts {
  const none = { tabledAt: null, decidedAt: null, plannedAt: null };
  return {
    ...none,
    status: "tabled",
    writtenAt: "2026-01-01T00:00:00.000Z",
    versions: [],
    amendments: [],
    votes: [],
  };
}
