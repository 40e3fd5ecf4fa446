import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allVotes, baseValues, type Counts, decide, needed } from "~/domain/voting";
import { ballotBoxes, countsOf, ruleWith, validRules } from "~tests/support/voting";

const QUORUM_FREE = validRules.map((rule) => ruleWith({ ...rule, quorum: { kind: "none" } }));

describe("under any rule", () => {
  it("an empty box never carries", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { body }) => {
        expect(decide(rule, countsOf({}), body).kind).not.toBe("adopted");
      }),
    );
  });

  it("nothing carries without a yes, and abstentions alone are an empty box", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        expect(decide(rule, { ...counts, for: 0 }, body).kind).not.toMatch(/adopted|tied/);
      }),
    );
  });

  it("a tie never carries", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        const level = Math.min(counts.for, counts.against);
        expect(decide(rule, { ...counts, for: level, against: level }, body).kind).not.toBe("adopted");
      }),
    );
  });

  it("a minority never carries", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        if (decide(rule, counts, body).kind === "adopted") expect(counts.for).toBeGreaterThan(counts.against);
      }),
    );
  });

  it("one more yes never hurts, from a voter who was silent", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        fc.pre(allVotes(counts) < body.present);
        const before = decide(rule, counts, body);
        const after = decide(rule, { ...counts, for: counts.for + 1 }, body);
        if (before.kind === "adopted") expect(after.kind).toBe("adopted");
        if (before.kind !== "quorum-missed") expect(after.kind).not.toBe("quorum-missed");
      }),
    );
  });

  it("one more yes never hurts, from a voter who changes their mind", () => {
    const others = fc.constantFrom<keyof Counts>("against", "abstain", "blank", "spoiled");
    fc.assert(
      fc.property(validRules, ballotBoxes, others, (rule, { counts, body }, from) => {
        fc.pre(counts[from] > 0 && decide(rule, counts, body).kind === "adopted");
        const after = { ...counts, [from]: counts[from] - 1, for: counts.for + 1 };
        expect(decide(rule, after, body).kind).toBe("adopted");
      }),
    );
  });

  it("a quorum that is missed is its own outcome, and one that is reached changes nothing", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        const outcome = decide(rule, counts, body);
        const without = decide(ruleWith({ ...rule, quorum: { kind: "none" } }), counts, body);
        expect(outcome.kind).toBe(outcome.quorum?.reached === false ? "quorum-missed" : without.kind);
      }),
    );
  });

  it("says what stood in the way of everything that was not adopted, and only of that", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        const { kind, obstacles } = decide(rule, counts, body);
        expect(obstacles.length === 0).toBe(kind === "adopted");
      }),
    );
  });

  it("survives being stored as JSON", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        const outcome = decide(rule, counts, body);
        expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
        expect(decide(JSON.parse(JSON.stringify(rule)), counts, body)).toEqual(outcome);
      }),
    );
  });
});

describe("what is needed", () => {
  it("is exactly the smallest number of yes votes that carries, the bases held fixed", () => {
    fc.assert(
      fc.property(QUORUM_FREE, ballotBoxes, (rule, { counts, body }) => {
        const cast = counts.for + counts.against;
        const least = needed(rule, baseValues(counts, body)).yes;
        for (let yes = 0; yes <= cast; yes++) {
          const carried = decide(rule, { ...counts, for: yes, against: cast - yes }, body).kind === "adopted";
          expect(carried).toBe(yes >= least);
        }
      }),
    );
  });

  it("for a quorum is exactly the smallest number of people that reaches it", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { body }) => {
        fc.pre(rule.quorum.kind === "presence" && body.entitled > 0);
        const least = needed(rule, baseValues(countsOf({}), body)).quorum ?? 0;
        const reachedWith = (present: number) =>
          decide(rule, countsOf({}), { ...body, present }).quorum?.reached;
        expect(reachedWith(least)).toBe(true);
        expect(reachedWith(least - 1)).toBe(false);
      }),
    );
  });
});

describe("a fraction", () => {
  const shares = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(12));
  const comparisons = fc.constantFrom("more-than", "at-least");

  it("is reached as cross-multiplied integers say", () => {
    fc.assert(
      fc.property(shares, comparisons, ballotBoxes, ([numerator, rest], comparison, { counts, body }) => {
        const denominator = numerator + rest;
        const second = { base: "entitled", numerator, denominator, comparison } as const;
        const [yes, least] = [counts.for * denominator, body.entitled * numerator];
        const reached = counts.for > 0 && (comparison === "at-least" ? yes >= least : yes > least);
        expect(decide(ruleWith({ second }), counts, body).second?.reached).toBe(reached);
      }),
    );
  });
});

describe("of those who voted for or against", () => {
  it("abstentions, blanks and spoiled ballots do not change the outcome", () => {
    const rules = QUORUM_FREE.map((rule) => ruleWith({ ...rule, base: "cast-for-or-against", second: null }));
    fc.assert(
      fc.property(rules, ballotBoxes, (rule, { counts, body }) => {
        const alone = countsOf({ for: counts.for, against: counts.against });
        expect(decide(rule, counts, body).kind).toBe(decide(rule, alone, body).kind);
      }),
    );
  });
});

describe("numbers beyond what floating point can tell apart", () => {
  it("are decided exactly where floating point is wrong", () => {
    const sixth = 1_501_199_875_790_158;
    const [whole, enough, oneShort] = [6 * sixth, 5 * sixth, 5 * sixth - 1];
    const fiveSixths = { kind: "fraction", numerator: 5, denominator: 6, comparison: "at-least" } as const;
    const kindWith = (yes: number) =>
      decide(ruleWith({ majority: fiveSixths }), countsOf({ for: yes, against: whole - yes }), {
        entitled: whole,
        present: null,
      }).kind;
    expect(6 * oneShort >= 5 * whole).toBe(true);
    expect(kindWith(enough)).toBe("adopted");
    expect(kindWith(oneShort)).toBe("rejected");
  });

  it("are decided as the same shares of smaller numbers are", () => {
    const scales = fc.integer({ min: 1, max: 10_000_000_000_000 });
    fc.assert(
      fc.property(validRules, ballotBoxes, scales, (rule, { counts, body }, scale) => {
        const scaled: Counts = {
          for: counts.for * scale,
          against: counts.against * scale,
          abstain: counts.abstain * scale,
          blank: counts.blank * scale,
          spoiled: counts.spoiled * scale,
        };
        const scaledBody = { entitled: body.entitled * scale, present: body.present * scale };
        expect(decide(rule, scaled, scaledBody).kind).toBe(decide(rule, counts, body).kind);
      }),
    );
  });

  it("are refused as a bug when they are no counts", () => {
    for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53]) {
      for (const part of ["for", "against", "abstain", "blank", "spoiled"] as const) {
        const counts = countsOf({ for: 7, [part]: wrong });
        expect(() => decide(ruleWith({}), counts, { entitled: 9, present: null })).toThrow(RangeError);
      }
    }
  });
});
