import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decide,
  exampleBases,
  needed,
  needsAttendance,
  QUARTER_OF_ENTITLED,
  SIMPLE_MAJORITY,
  TWO_THIRDS,
} from "~/domain/voting";
import { plainMessages } from "~/messages";
import { ballotBoxes, countsOf, ruleWith, validRules } from "~tests/support/voting";

const fr = plainMessages("fr").rule;
const en = plainMessages("en").rule;
const thirty = { entitled: 30, present: 24 };
const endOfLife = {
  counts: countsOf({ for: 125, against: 32, abstain: 10 }),
  body: { entitled: 184, present: 167 },
};

describe("a result shows its arithmetic", () => {
  it("of the exprimés", () => {
    const outcome = decide(ruleWith({}), endOfLife.counts, endOfLife.body);
    expect(fr.outcomeSentence(outcome)).toBe(
      "125 pour sur 157 exprimés = 79,6 % ; il fallait plus de la moitié",
    );
    expect(en.outcomeSentence(outcome)).toBe(
      "125 for out of 157 cast for or against = 79.6%; more than half was needed",
    );
  });

  it("of another base, with a second threshold and a quorum", () => {
    const rule = ruleWith({
      base: "votes",
      majority: TWO_THIRDS,
      second: QUARTER_OF_ENTITLED,
      quorum: { kind: "presence", numerator: 1, denominator: 2 },
    });
    expect(fr.outcomeSentence(decide(rule, endOfLife.counts, endOfLife.body))).toBe(
      "125 pour sur 167 votants = 74,9 % ; il fallait au moins les deux tiers ; " +
        "125 pour sur 184 inscrits = 67,9 % ; il fallait au moins le quart ; " +
        "quorum atteint (167 présents sur 184 inscrits)",
    );
  });

  it("says the quorum only, when that was missed", () => {
    const rule = ruleWith({ quorum: { kind: "participation", numerator: 2, denominator: 3 } });
    const outcome = decide(rule, countsOf({ for: 12, against: 1 }), thirty);
    expect(fr.outcomeSentence(outcome)).toBe("13 votants sur 30 inscrits ; il en fallait 20");
  });

  it("says that nobody voted for or against", () => {
    const outcome = decide(ruleWith({}), countsOf({ abstain: 3 }), thirty);
    expect(fr.outcomeSentence(outcome)).toContain("Aucun suffrage exprimé");
  });

  it("says why a threshold that was reached was not enough", () => {
    const rule = ruleWith({
      base: "entitled",
      majority: { ...SIMPLE_MAJORITY, numerator: 1, denominator: 4 },
    });
    const outcome = decide(rule, countsOf({ for: 10, against: 12 }), thirty);
    expect(fr.outcomeSentence(outcome)).toContain("plus de pour que de contre (12 contre)");
  });
});

describe("a rule is said in words", () => {
  it("with the articles of French", () => {
    const majority = { kind: "fraction", numerator: 2, denominator: 3, comparison: "more-than" } as const;
    expect(fr.ruleSentence(ruleWith({ majority }))).toContain("plus des deux tiers des suffrages exprimés");
    expect(fr.criterion({ ...majority, numerator: 1 })).toBe("plus du tiers");
    expect(fr.criterion({ ...majority, numerator: 7, denominator: 12 })).toBe("plus des 7/12");
    expect(fr.criterion({ ...majority, numerator: 1, denominator: 2 })).toBe("plus de la moitié");
  });

  it("and as a worked example", () => {
    expect(fr.workedExample(ruleWith({}), thirty)).toBe(
      "Avec 30 inscrits dont 24 présents, il faut 13 « pour » si tous votent « pour » ou « contre », 11 si 4 s’abstiennent.",
    );
    const quorum = { kind: "presence", numerator: 5, denominator: 6 } as const;
    expect(fr.workedExample(ruleWith({ base: "entitled", quorum }), thirty)).toBe(
      "Avec 30 inscrits dont 24 présents, il faut 16 « pour » si tous votent. Quorum : 25 présents ; il en manque 1.",
    );
  });

  it("a unanimity of people who are not there is not possible", () => {
    const rule = ruleWith({ base: "entitled", majority: { kind: "unanimity" } });
    expect(fr.workedExample(rule, thirty)).toContain("30 « pour » : ce n’est pas possible");
  });

  it("in both languages, every valid rule with the number that the arithmetic gives", () => {
    const bodies = fc
      .tuple(fc.nat(200), fc.nat(100))
      .map(([present, absent]) => ({ present, entitled: present + absent }));
    fc.assert(
      fc.property(validRules, bodies, (rule, body) => {
        const { yes } = needed(rule, exampleBases(body));
        expect(fr.workedExample(rule, body)).toContain(` ${yes} « pour »`);
        expect(en.workedExample(rule, body)).toContain(` ${yes} “for”`);
        expect(fr.ruleSentence(rule)).toContain(rule.secrecy === "secret" ? "secret" : "nominatif");
        const uncounted = fr.workedExample(rule, { ...body, present: null });
        expect(uncounted.includes("on les compte à l’ouverture")).toBe(needsAttendance(rule));
      }),
    );
  });

  it("every outcome has a sentence of numbers, never of holes", () => {
    fc.assert(
      fc.property(validRules, ballotBoxes, (rule, { counts, body }) => {
        const outcome = decide(rule, counts, body);
        for (const words of [fr, en]) {
          expect(words.outcomeSentence(outcome)).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });
});
