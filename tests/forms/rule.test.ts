import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_RULE } from "~/domain/voting";
import { parseForm } from "~/forms/parse";
import { commonSeconds, ruleForm, ruleTyped } from "~/forms/rule";
import { ruleWith, validRules } from "~tests/support/voting";

const sent = (fields: Record<string, string>) => parseForm(ruleForm, new URLSearchParams(fields));

/** Second thresholds are chosen among those offered, and secret ballots are final. */
const buildable = validRules.filter(({ second, secrecy, changeable }) => {
  if (secrecy === "secret" && changeable) return false;
  if (second === null) return true;
  const name = `${second.comparison} ${second.numerator}/${second.denominator}`;
  return (commonSeconds as readonly string[]).includes(name);
});

describe("the form that builds a rule", () => {
  it("gives back every rule that it can build", () => {
    fc.assert(
      fc.property(buildable, (rule) => {
        expect(sent({ ...ruleTyped(rule) })).toEqual({ ok: true, value: rule });
      }),
    );
  });

  it("names the field when the rule has no meaning", () => {
    const typed = ruleTyped(DEFAULT_RULE);
    const minority = { ...typed, majority: "other", majority_numerator: "1", majority_denominator: "3" };
    expect(sent(minority)).toMatchObject({ ok: false, errors: { majority: "majority-below-half" } });
    expect(sent({ ...typed, quorum: "other" })).toMatchObject({
      ok: false,
      errors: { quorum: "quorum-fraction-invalid" },
    });
    const words = { ...typed, majority: "other", majority_numerator: "deux", majority_denominator: "3" };
    expect(sent(words)).toMatchObject({ ok: false, errors: { majority_numerator: "not-a-number" } });
  });

  it("a secret ballot is never changeable", () => {
    const parsed = sent({ ...ruleTyped(DEFAULT_RULE), ballots: "secret" });
    expect(parsed).toEqual({ ok: true, value: ruleWith({ secrecy: "secret", changeable: false }) });
  });
});
