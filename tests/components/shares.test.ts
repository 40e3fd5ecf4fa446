import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outcomeShares, thresholdShare } from "~/components/shares";
import { allVotes, bases, DEFAULT_RULE, decide, TWO_THIRDS } from "~/domain/voting";

const counts = fc.record({
  for: fc.nat(500),
  against: fc.nat(500),
  abstain: fc.nat(500),
  blank: fc.nat(500),
  spoiled: fc.nat(50),
});

describe("the drawn parts of an outcome", () => {
  test("what is counted adds up to the base of the vote", () => {
    fc.assert(
      fc.property(
        counts,
        fc.nat(300),
        fc.nat(300),
        fc.constantFrom(...bases),
        (given, silent, away, base) => {
          const present = allVotes(given) + silent;
          const outcome = decide({ ...DEFAULT_RULE, base }, given, { present, entitled: present + away });
          const counted = outcomeShares(outcome).filter((share) => share.counted);
          const sum = counted.reduce((total, share) => total + share.count, 0);
          expect(sum).toBe(outcome.majority.baseValue);
        },
      ),
    );
  });

  test("for and against are always told, even when nobody chose them", () => {
    const none = { for: 0, against: 0, abstain: 3, blank: 0, spoiled: 0 };
    const kinds = outcomeShares(decide(DEFAULT_RULE, none, { entitled: 3, present: null })).map(
      (s) => s.kind,
    );
    expect(kinds).toEqual(["for", "against", "abstain"]);
  });
});

test("the line stands at the fraction asked for, at the end for unanimity, nowhere for more for than against", () => {
  expect(thresholdShare(TWO_THIRDS)).toBeCloseTo(2 / 3, 9);
  expect(thresholdShare({ kind: "unanimity" })).toBe(1);
  expect(thresholdShare({ kind: "relative" })).toBeNull();
});
