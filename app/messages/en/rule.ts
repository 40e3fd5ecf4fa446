import {
  type Base,
  type Body,
  type Choice,
  type Comparison,
  exampleBases,
  type Fraction,
  type Majority,
  needed,
  needsAttendance,
  type Outcome,
  type OutcomeKind,
  type Quorum,
  type QuorumArithmetic,
  type ThresholdArithmetic,
  type VoteRule,
} from "~/domain/voting";
import { plainFormats } from "../format";
import type { Messages } from "../fr";

const { number, share } = plainFormats("en");

const baseNoun: Record<Base, string> = {
  "cast-for-or-against": "cast for or against",
  votes: "voters",
  present: "present",
  entitled: "entitled",
};

const ofBase: Record<Base, string> = {
  "cast-for-or-against": "the votes cast for or against (abstentions and blanks do not count)",
  votes: "all voters (abstentions and blanks included)",
  present: "those present",
  entitled: "those entitled to vote",
};

const choice: Record<Choice | "spoiled", string> = {
  for: "for",
  against: "against",
  abstain: "abstention",
  blank: "blank",
  spoiled: "spoiled",
};

const outcome: Record<OutcomeKind, string> = {
  adopted: "Adopted",
  rejected: "Rejected",
  "quorum-missed": "Quorum not reached",
  tied: "Tied: nothing is adopted",
};

const fractions: Readonly<Record<string, string>> = {
  "1/1": "all",
  "1/2": "half",
  "1/3": "a third",
  "2/3": "two thirds",
  "1/4": "a quarter",
  "3/4": "three quarters",
  "1/5": "a fifth",
  "2/5": "two fifths",
  "3/5": "three fifths",
  "4/5": "four fifths",
};

function atLeast(wanted: Fraction & { readonly comparison: Comparison }): string {
  const key = `${wanted.numerator}/${wanted.denominator}`;
  const name = fractions[key] ?? key;
  if (wanted.comparison === "more-than") return `more than ${name}`;
  return name === "all" ? name : `at least ${name}`;
}

function criterion(majority: Majority): string {
  switch (majority.kind) {
    case "relative":
      return "more for than against";
    case "unanimity":
      return "unanimity";
    case "fraction":
      return atLeast(majority);
  }
}

/** Half or less of a base may be fewer than those against: then that is said too. */
function leavesRoomForMoreAgainst(majority: Majority): boolean {
  if (majority.kind !== "fraction") return false;
  const half = 2 * majority.numerator - majority.denominator;
  return half < 0 || (half === 0 && majority.comparison === "at-least");
}

function condition({ majority, base, second }: VoteRule): string {
  const parts: string[] = [];
  if (majority.kind === "relative") parts.push("is ahead of “against”");
  else {
    const wanted = majority.kind === "unanimity" ? "all" : atLeast(majority);
    parts.push(`gathers ${wanted} of ${ofBase[base]}`);
  }
  if (second) parts.push(`gathers ${atLeast(second)} of ${ofBase[second.base]}`);
  if (leavesRoomForMoreAgainst(majority)) parts.push("is ahead of “against”");
  return parts.join(" and ");
}

function quorumSentence(quorum: Quorum): string {
  switch (quorum.kind) {
    case "none":
      return "There is no quorum.";
    case "presence":
      return `Quorum: ${atLeast({ ...quorum, comparison: "at-least" })} of those entitled are present.`;
    case "participation":
      return `Quorum: ${atLeast({ ...quorum, comparison: "at-least" })} of those entitled vote.`;
  }
}

function ballotsSentence({ secrecy, changeable }: VoteRule): string {
  if (secrecy === "secret") {
    return "The vote is secret: who voted is known, what they voted is not, and nothing is counted before the close.";
  }
  const change = changeable ? "votes can be changed until the close" : "a vote once given does not change";
  return `The vote is named: who voted what is known; ${change}.`;
}

/** The whole rule in words that need no others. */
function ruleSentence(rule: VoteRule): string {
  const adopted = `It is adopted if “for” ${condition(rule)}.`;
  return [adopted, quorumSentence(rule.quorum), ballotsSentence(rule)].join(" ");
}

/** What the rule asks of a body of known size, in numbers. */
function workedExample(rule: VoteRule, body: Body): string {
  if (needsAttendance(rule) && body.present === null) {
    return `With ${number(body.entitled)} entitled, how many “for” are needed depends on those present: they are counted at the opening.`;
  }
  const voters = body.present ?? body.entitled;
  const need = needed(rule, exampleBases(body));
  const present = body.present === null ? "" : `, ${number(body.present)} of them present`;
  const start = `With ${number(body.entitled)} entitled${present},`;
  const quorum = quorumExample(rule.quorum, need.quorum, body);
  if (need.yes > voters) return `${start} ${number(need.yes)} “for” would be needed: not possible.${quorum}`;
  return `${start} ${number(need.yes)} “for” are needed if all vote${abstainers(rule, body, need.yes)}.${quorum}`;
}

function abstainers(rule: VoteRule, body: Body, yes: number): string {
  const undecided = Math.floor((body.present ?? body.entitled) / 6);
  const fewer = needed(rule, exampleBases(body, undecided)).yes;
  if (undecided === 0 || fewer === yes) return "";
  return ` for or against, ${number(fewer)} if ${number(undecided)} ${undecided === 1 ? "abstains" : "abstain"}`;
}

function quorumExample(quorum: Quorum, least: number | null, body: Body): string {
  if (quorum.kind === "none" || least === null) return "";
  if (quorum.kind === "participation") return ` Quorum: at least ${number(least)} voters.`;
  const present = body.present ?? 0;
  if (present >= least) return ` Quorum: ${number(least)} present; it is reached.`;
  return ` Quorum: ${number(least)} present; ${number(least - present)} are missing.`;
}

/** The arithmetic of a result: “125 for out of 157 cast for or against = 79.6%; more than half was needed”. */
function outcomeSentence(result: Outcome): string {
  const { counts, quorum, majority, second, obstacles } = result;
  if (quorum && !quorum.reached) return `${quorumCount(quorum)}; ${number(quorum.needed)} were needed`;
  if (obstacles.includes("empty-box"))
    return "Nobody voted for or against: without a “for”, nothing is adopted.";
  const parts = [threshold(majority, counts.against)];
  if (second) parts.push(threshold(second, counts.against));
  const behind = obstacles.includes("not-more-for-than-against") && majority.criterion.kind !== "relative";
  if (behind && majority.reached) {
    parts.push(`more for than against was needed too (${number(counts.against)} against)`);
  }
  if (quorum) parts.push(`quorum reached (${quorumCount(quorum)})`);
  return parts.join("; ");
}

function threshold(
  { yes, base, baseValue, criterion: wanted, ...shown }: ThresholdArithmetic,
  against: number,
) {
  if (wanted.kind === "relative") {
    return `${number(yes)} for, ${number(against)} against; ${criterion(wanted)} was needed`;
  }
  const percent = shown.thousandths === null ? "" : ` = ${share(shown.thousandths)}`;
  return `${number(yes)} for out of ${number(baseValue)} ${baseNoun[base]}${percent}; ${criterion(wanted)} was needed`;
}

function quorumCount({ kind, value, of }: QuorumArithmetic): string {
  return `${number(value)} ${kind === "presence" ? "present" : "voters"} out of ${number(of)} entitled`;
}

/** Votes in words: rules, worked examples, results. */
function counted(kind: Choice | "spoiled" | "absent", count: number): string {
  switch (kind) {
    case "for":
    case "against":
    case "spoiled":
      return choice[kind];
    case "abstain":
    case "blank":
      return choice[kind] + (count === 1 ? "" : "s");
    case "absent":
      return "did not vote";
  }
}

function bar(parts: readonly string[], wanted: string): string {
  return `On the bar: ${parts.join(", ")}. Needed: ${wanted}.`;
}

export const rule: Messages["rule"] = {
  ruleSentence,
  workedExample,
  outcomeSentence,
  criterion,
  base: baseNoun,
  choice,
  outcome,
  counted,
  bar,
};
