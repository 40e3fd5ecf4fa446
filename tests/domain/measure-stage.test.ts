import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureStatuses } from "~/domain/measure";
import { measureStages, stageCounts, stageOf, statusesOf } from "~/domain/measure-stage";

const counts = fc.array(fc.record({ status: fc.constantFrom(...measureStatuses), count: fc.nat(10_000) }), {
  maxLength: 30,
});

describe("the stages of an overview", () => {
  test("every measure is counted once, but drafts and those that live on in another", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const counted = measureStages.reduce((sum, stage) => sum + stageCounts(given)[stage], 0);
        const told = given.filter(({ status }) => status !== "draft" && status !== "merged");
        expect(counted).toBe(told.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });

  test("a list asked for a stage shows exactly what the overview counts there", () => {
    for (const stage of measureStages) {
      expect(statusesOf(stage)).toEqual(measureStatuses.filter((status) => stageOf[status] === stage));
    }
  });

  test("a list asked for a state shows that state, and for an unknown word everything", () => {
    for (const status of measureStatuses) expect(statusesOf(status)).toEqual([status]);
    for (const word of ["", "toString", "nonsense"]) expect(statusesOf(word)).toBeNull();
  });
});
