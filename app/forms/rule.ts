import { z } from "zod";
import {
  bases,
  type Comparison,
  type Fraction,
  type Majority,
  type Quorum,
  type SecondThreshold,
  type VoteRule,
  validateRule,
} from "~/domain/voting";
import type { Typed } from "./parse";

/** Shares that are offered by name; any other is written as two numbers. */
export const commonShares = ["more-than 1/2", "at-least 3/5", "at-least 2/3", "at-least 3/4"] as const;
export const commonSeconds = ["at-least 1/4", "at-least 1/3", "more-than 1/2"] as const;
export const commonQuorums = ["1/4", "1/3", "1/2", "2/3"] as const;
export const ballotKinds = ["named-changeable", "named-final", "secret"] as const;

const whole = z
  .string()
  .optional()
  .transform((value) => (value?.trim() ? Number(value) : null))
  .refine((value) => value === null || Number.isSafeInteger(value), "not-a-number");

/** The fields from which a facilitator builds a rule; a vote's form holds them beside its own. */
export const ruleShape = {
  majority: z.enum(["relative", "unanimity", "other", ...commonShares]),
  majority_comparison: z.enum(["more-than", "at-least"]).default("at-least"),
  majority_numerator: whole,
  majority_denominator: whole,
  base: z.enum(bases),
  second: z.enum(["none", ...commonSeconds]),
  second_base: z.enum(bases).default("entitled"),
  quorum: z.enum(["none", "other", ...commonQuorums]),
  quorum_kind: z.enum(["presence", "participation"]).default("presence"),
  quorum_numerator: whole,
  quorum_denominator: whole,
  ballots: z.enum(ballotKinds),
};

const ruleFields = z.object(ruleShape);
export type RuleFields = z.output<typeof ruleFields>;

/** The rule, or the field that gives it no meaning; a refinement of every form that holds `ruleShape`. */
export function toRule(fields: RuleFields, context: z.RefinementCtx): VoteRule {
  const rule: VoteRule = {
    method: "for-against",
    base: fields.base,
    majority: majorityOf(fields),
    second: secondOf(fields),
    quorum: quorumOf(fields),
    secrecy: fields.ballots === "secret" ? "secret" : "named",
    changeable: fields.ballots === "named-changeable",
  };
  const checked = validateRule(rule);
  if (!checked.ok) {
    const field = checked.error.startsWith("quorum") ? "quorum" : "majority";
    context.addIssue({ code: "custom", message: checked.error, path: [field] });
  }
  return rule;
}

export const ruleForm = ruleFields.transform(toRule);

function majorityOf(fields: RuleFields): Majority {
  const { majority } = fields;
  if (majority === "relative" || majority === "unanimity") return { kind: majority };
  if (majority !== "other") return { kind: "fraction", ...namedShare(majority) };
  const share = fractionOf(fields.majority_numerator, fields.majority_denominator);
  return { kind: "fraction", ...share, comparison: fields.majority_comparison };
}

function secondOf({ second, second_base }: RuleFields): SecondThreshold | null {
  return second === "none" ? null : { base: second_base, ...namedShare(second) };
}

function quorumOf(fields: RuleFields): Quorum {
  const { quorum, quorum_kind: kind } = fields;
  if (quorum === "none") return { kind: "none" };
  const [numerator = 0, denominator = 0] = quorum.split("/").map(Number);
  if (quorum !== "other") return { kind, numerator, denominator };
  return { kind, ...fractionOf(fields.quorum_numerator, fields.quorum_denominator) };
}

/** A number left out gives no share, which `validateRule` then names. */
function fractionOf(numerator: number | null, denominator: number | null): Fraction {
  return { numerator: numerator ?? 0, denominator: denominator ?? 0 };
}

function namedShare(name: string): Fraction & { comparison: Comparison } {
  const [comparison, share = ""] = name.split(" ");
  const [numerator = 0, denominator = 0] = share.split("/").map(Number);
  return { comparison: comparison === "more-than" ? "more-than" : "at-least", numerator, denominator };
}

/** The fields that give this rule again. */
export function ruleTyped(rule: VoteRule): Typed {
  const { majority, second, quorum } = rule;
  const share = majority.kind === "fraction" ? nameOf(majority) : majority.kind;
  const known = majority.kind !== "fraction" || (commonShares as readonly string[]).includes(share);
  const quorumShare = quorum.kind === "none" ? "none" : `${quorum.numerator}/${quorum.denominator}`;
  const quorumKnown = quorum.kind === "none" || (commonQuorums as readonly string[]).includes(quorumShare);
  return {
    majority: known ? share : "other",
    ...(majority.kind === "fraction" && !known ? numbers("majority", majority) : {}),
    ...(majority.kind === "fraction" && !known ? { majority_comparison: majority.comparison } : {}),
    base: rule.base,
    second: second === null ? "none" : nameOf(second),
    second_base: second?.base ?? "entitled",
    quorum: quorumKnown ? quorumShare : "other",
    ...(quorum.kind === "none" ? {} : { quorum_kind: quorum.kind }),
    ...(quorum.kind === "none" || quorumKnown ? {} : numbers("quorum", quorum)),
    ballots: rule.secrecy === "secret" ? "secret" : rule.changeable ? "named-changeable" : "named-final",
  };
}

function nameOf({ comparison, numerator, denominator }: Fraction & { comparison: Comparison }): string {
  return `${comparison} ${numerator}/${denominator}`;
}

function numbers(field: string, { numerator, denominator }: Fraction): Typed {
  return { [`${field}_numerator`]: String(numerator), [`${field}_denominator`]: String(denominator) };
}
