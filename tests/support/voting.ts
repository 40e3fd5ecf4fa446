import fc from "fast-check";
import {
  type Body,
  type Counts,
  DEFAULT_RULE,
  NO_BALLOTS,
  type VoteRule,
  validateRule,
} from "~/domain/voting";

export function ruleWith(changes: Partial<VoteRule>): VoteRule {
  return { ...DEFAULT_RULE, ...changes };
}

export function countsOf(changes: Partial<Counts>): Counts {
  return { ...NO_BALLOTS, ...changes };
}

const base = fc.constantFrom("cast-for-or-against", "votes", "present", "entitled");
const comparison = fc.constantFrom("more-than", "at-least");
const share = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([numerator, rest]) => ({ numerator, denominator: numerator + rest }));

const majority = fc.oneof(
  fc.constant({ kind: "relative" } as const),
  fc.constant({ kind: "unanimity" } as const),
  fc.tuple(share, comparison).map(([s, c]) => ({ kind: "fraction", ...s, comparison: c }) as const),
);

const second = fc.option(
  fc.tuple(share, base, comparison).map(([s, b, c]) => ({ ...s, base: b, comparison: c }) as const),
);

const quorum = fc.oneof(
  fc.constant({ kind: "none" } as const),
  fc.tuple(fc.constantFrom("presence", "participation"), share).map(([kind, s]) => ({ kind, ...s }) as const),
);

/** Any rule that may be frozen. */
export const validRules: fc.Arbitrary<VoteRule> = fc
  .record({
    method: fc.constant("for-against"),
    base,
    majority,
    second,
    quorum,
    secrecy: fc.constantFrom("named", "secret"),
    changeable: fc.boolean(),
  })
  .filter((rule) => validateRule(rule).ok);

/** Any counts with a body they can come from: every voter present, some present and some entitled silent. */
export const ballotBoxes: fc.Arbitrary<{ counts: Counts; body: Body & { present: number } }> = fc
  .tuple(
    fc.record({
      for: fc.nat(60),
      against: fc.nat(60),
      abstain: fc.nat(20),
      blank: fc.nat(20),
      spoiled: fc.nat(5),
    }),
    fc.nat(30),
    fc.nat(30),
  )
  .map(([counts, silent, absent]) => {
    const present = counts.for + counts.against + counts.abstain + counts.blank + counts.spoiled + silent;
    return { counts, body: { present, entitled: present + absent } };
  });
