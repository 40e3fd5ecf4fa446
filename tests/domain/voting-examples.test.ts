import { describe, expect, it } from "vitest";
import {
  type Body,
  type Counts,
  decide,
  exampleBases,
  needed,
  type OutcomeKind,
  QUARTER_OF_ENTITLED,
  SIMPLE_MAJORITY,
  THREE_FIFTHS,
  TWO_THIRDS,
  thousandths,
  type VoteRule,
} from "~/domain/voting";
import { countsOf, ruleWith } from "~tests/support/voting";

const RELATIVE = { kind: "relative" } as const;
const UNANIMITY = { kind: "unanimity" } as const;
const AT_LEAST_HALF = { kind: "fraction", numerator: 1, denominator: 2, comparison: "at-least" } as const;
const HALF_PRESENT = { kind: "presence", numerator: 1, denominator: 2 } as const;
const TWO_THIRDS_VOTING = { kind: "participation", numerator: 2, denominator: 3 } as const;

const thirty: Body = { entitled: 30, present: 24 };
const endOfLife: Counts = countsOf({ for: 125, against: 32, abstain: 10 });
const endOfLifeBody: Body = { entitled: 184, present: 167 };

type Example = [what: string, Partial<VoteRule>, Partial<Counts>, Body, OutcomeKind, needed: number];

const examples: Example[] = [
  ["2/3 of 30 is 20 and passes", { majority: TWO_THIRDS }, { for: 20, against: 10 }, thirty, "adopted", 20],
  ["19 of 30 is under 2/3", { majority: TWO_THIRDS }, { for: 19, against: 11 }, thirty, "rejected", 20],
  ["0 to 0 is never adopted", { majority: TWO_THIRDS }, {}, thirty, "rejected", 1],
  ["0 to 0 with abstentions neither", {}, { abstain: 12 }, thirty, "rejected", 1],
  ["0 to 0 by unanimity neither", { majority: UNANIMITY }, {}, thirty, "rejected", 1],
  ["12 to 12 is a tie", {}, { for: 12, against: 12 }, thirty, "tied", 13],
  ["a relative 12 to 12 too", { majority: RELATIVE }, { for: 12, against: 12 }, thirty, "tied", 13],
  ["at least half is a tie too", { majority: AT_LEAST_HALF }, { for: 12, against: 12 }, thirty, "tied", 13],
  ["level under 2/3 is rejected", { majority: TWO_THIRDS }, { for: 12, against: 12 }, thirty, "rejected", 16],
  [
    "level with abstentions is under half of the votes",
    { base: "votes" },
    { for: 10, against: 10, abstain: 4 },
    thirty,
    "rejected",
    13,
  ],
  [
    "level and under the second threshold is rejected",
    { second: QUARTER_OF_ENTITLED },
    { for: 7, against: 7 },
    thirty,
    "rejected",
    8,
  ],
  ["one voice is enough to be more", {}, { for: 1, abstain: 20 }, thirty, "adopted", 1],
  [
    "relative: 8 to 7, 9 abstain",
    { majority: RELATIVE },
    { for: 8, against: 7, abstain: 9 },
    thirty,
    "adopted",
    8,
  ],
  ["3/5 of 25 is 15", { majority: THREE_FIFTHS }, { for: 15, against: 10 }, thirty, "adopted", 15],
  ["3/5 of 24 is 15 too", { majority: THREE_FIFTHS }, { for: 14, against: 10 }, thirty, "rejected", 15],
  ["unanimity of the cast", { majority: UNANIMITY }, { for: 20, abstain: 4 }, thirty, "adopted", 20],
  [
    "unanimity of the votes",
    { majority: UNANIMITY, base: "votes" },
    { for: 20, abstain: 4 },
    thirty,
    "rejected",
    24,
  ],
  ["half of the present", { base: "present" }, { for: 12, against: 3 }, thirty, "rejected", 13],
  ["more than half of the present", { base: "present" }, { for: 13, against: 3 }, thirty, "adopted", 13],
  ["half of the entitled", { base: "entitled" }, { for: 15, against: 3 }, thirty, "rejected", 16],
  [
    "a spoiled ballot is a vote",
    { base: "votes" },
    { for: 10, against: 8, spoiled: 2 },
    thirty,
    "rejected",
    11,
  ],
  ["a quarter of 30 is 8", { second: QUARTER_OF_ENTITLED }, { for: 8, against: 2 }, thirty, "adopted", 8],
  ["7 is under a quarter", { second: QUARTER_OF_ENTITLED }, { for: 7, against: 2 }, thirty, "rejected", 8],
  ["quorum of presence, reached", { quorum: HALF_PRESENT }, { for: 2, against: 1 }, thirty, "adopted", 2],
  [
    "quorum of presence, missed",
    { quorum: HALF_PRESENT },
    { for: 14 },
    { entitled: 30, present: 14 },
    "quorum-missed",
    8,
  ],
  [
    "quorum of participation, reached by abstentions",
    { quorum: TWO_THIRDS_VOTING },
    { for: 9, against: 1, abstain: 10 },
    thirty,
    "adopted",
    6,
  ],
  [
    "quorum of participation, missed by one",
    { quorum: TWO_THIRDS_VOTING },
    { for: 19 },
    thirty,
    "quorum-missed",
    10,
  ],
  ["Convention on the end of life, exprimés", {}, endOfLife, endOfLifeBody, "adopted", 79],
  ["Convention on the end of life, votants", { base: "votes" }, endOfLife, endOfLifeBody, "adopted", 84],
  [
    "Convention for the climate, 60 %",
    {},
    { for: 60, against: 40 },
    { entitled: 150, present: null },
    "adopted",
    51,
  ],
  [
    "Convention for the climate, 65 % against",
    {},
    { for: 35, against: 65 },
    { entitled: 150, present: null },
    "rejected",
    51,
  ],
];

describe("worked examples", () => {
  it.each(examples)("%s", (_what, rule, counts, body, kind, least) => {
    const outcome = decide(ruleWith(rule), countsOf(counts), body);
    expect([outcome.kind, outcome.needed]).toEqual([kind, least]);
  });

  it("125 pour of 157 exprimés is 79.6 %, where more than half was needed", () => {
    expect(decide(ruleWith({}), endOfLife, endOfLifeBody).majority).toEqual({
      base: "cast-for-or-against",
      baseValue: 157,
      criterion: SIMPLE_MAJORITY,
      yes: 125,
      needed: 79,
      reached: true,
      thousandths: 796,
    });
  });

  it("125 pour of 167 votants is 74.85 %, shown as 74.9 %", () => {
    expect(decide(ruleWith({ base: "votes" }), endOfLife, endOfLifeBody).majority.thousandths).toBe(749);
  });

  it("shows the second threshold and the quorum with their own figures", () => {
    const rule = ruleWith({ second: QUARTER_OF_ENTITLED, quorum: TWO_THIRDS_VOTING });
    const outcome = decide(rule, countsOf({ for: 7, against: 5, blank: 4 }), thirty);
    expect(outcome.kind).toBe("quorum-missed");
    expect(outcome.obstacles).toEqual(["quorum", "second-threshold"]);
    expect(outcome.quorum).toEqual({ kind: "participation", needed: 20, value: 16, of: 30, reached: false });
    expect(outcome.second).toMatchObject({
      base: "entitled",
      baseValue: 30,
      yes: 7,
      needed: 8,
      thousandths: 233,
    });
  });
});

describe("an empty box", () => {
  it("is named as what stood in the way, and every threshold still asks for a yes", () => {
    for (const majority of [SIMPLE_MAJORITY, TWO_THIRDS, RELATIVE, UNANIMITY]) {
      const outcome = decide(ruleWith({ majority }), countsOf({ abstain: 3 }), thirty);
      expect(outcome.obstacles).toEqual(["empty-box", "majority"]);
      expect(outcome.majority).toMatchObject({ baseValue: 0, needed: 1, reached: false, thousandths: null });
    }
  });
});

describe("before the vote", () => {
  it("an absolute majority of 150 members is 76", () => {
    const rule = ruleWith({ base: "entitled" });
    expect(needed(rule, exampleBases({ entitled: 150, present: null })).yes).toBe(76);
  });

  it("with 30 entitled of whom 24 are present, 2/3 asks for 16, and for 14 when 3 abstain", () => {
    const rule = ruleWith({ majority: TWO_THIRDS, quorum: HALF_PRESENT, second: QUARTER_OF_ENTITLED });
    expect(needed(rule, exampleBases(thirty))).toEqual({ yes: 16, majority: 16, second: 8, quorum: 15 });
    expect(needed(rule, exampleBases(thirty, 3)).yes).toBe(14);
  });

  it("needs to know who is present when the rule counts them", () => {
    const bases = exampleBases({ entitled: 30, present: null });
    expect(() => needed(ruleWith({ base: "present" }), bases)).toThrow(RangeError);
    expect(() => exampleBases(thirty, 25)).toThrow(RangeError);
  });
});

describe("shares for display", () => {
  it("round half away from zero, exactly", () => {
    const shown: [number, number, number | null][] = [
      [1, 2000, 1],
      [1, 2001, 0],
      [3, 2000, 2],
      [1, 3, 333],
      [2, 3, 667],
      [30, 30, 1000],
      [0, 30, 0],
      [0, 0, null],
    ];
    for (const [part, whole, expected] of shown) expect(thousandths(part, whole)).toBe(expected);
  });
});
