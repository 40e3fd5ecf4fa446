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

const { number, share } = plainFormats("fr");

const baseNoun: Record<Base, string> = {
  "cast-for-or-against": "exprimés",
  votes: "votants",
  present: "présents",
  entitled: "inscrits",
};

const ofBase: Record<Base, string> = {
  "cast-for-or-against": "des suffrages exprimés (abstentions et blancs ne comptent pas)",
  votes: "des votants (abstentions et blancs compris)",
  present: "des présents",
  entitled: "des inscrits",
};

const choice: Record<Choice | "spoiled", string> = {
  for: "pour",
  against: "contre",
  abstain: "abstention",
  blank: "blanc",
  spoiled: "nul",
};

const outcome: Record<OutcomeKind, string> = {
  adopted: "Adopté",
  rejected: "Rejeté",
  "quorum-missed": "Quorum non atteint",
  tied: "Égalité : rien n’est adopté",
};

const fractions: Readonly<Record<string, string>> = {
  "1/1": "la totalité",
  "1/2": "la moitié",
  "1/3": "le tiers",
  "2/3": "les deux tiers",
  "1/4": "le quart",
  "3/4": "les trois quarts",
  "1/5": "le cinquième",
  "2/5": "les deux cinquièmes",
  "3/5": "les trois cinquièmes",
  "4/5": "les quatre cinquièmes",
};

function fraction({ numerator, denominator }: Fraction): string {
  return fractions[`${numerator}/${denominator}`] ?? `les ${numerator}/${denominator}`;
}

/** « plus de la moitié », « au moins les deux tiers » */
function atLeast(wanted: Fraction & { readonly comparison: Comparison }): string {
  const name = fraction(wanted);
  if (wanted.comparison === "at-least") return name === "la totalité" ? name : `au moins ${name}`;
  return `plus ${name.replace(/^(le |les )?/, (article) => ({ "le ": "du ", "les ": "des " })[article] ?? "de ")}`;
}

function criterion(majority: Majority): string {
  switch (majority.kind) {
    case "relative":
      return "plus de pour que de contre";
    case "unanimity":
      return "l’unanimité";
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
  if (majority.kind === "relative") parts.push("dépasse « contre »");
  else {
    const wanted = majority.kind === "unanimity" ? "la totalité" : atLeast(majority);
    parts.push(`réunit ${wanted} ${ofBase[base]}`);
  }
  if (second) parts.push(`réunit ${atLeast(second)} ${ofBase[second.base]}`);
  if (leavesRoomForMoreAgainst(majority)) parts.push("dépasse « contre »");
  return parts.join(" et ");
}

function quorumSentence(quorum: Quorum): string {
  switch (quorum.kind) {
    case "none":
      return "Il n’y a pas de quorum.";
    case "presence":
      return `Quorum : ${atLeast({ ...quorum, comparison: "at-least" })} des inscrits sont présents.`;
    case "participation":
      return `Quorum : ${atLeast({ ...quorum, comparison: "at-least" })} des inscrits votent.`;
  }
}

function ballotsSentence({ secrecy, changeable }: VoteRule): string {
  if (secrecy === "secret") {
    return "Le vote est secret : on sait qui a voté, pas ce qui a été voté, et rien n’est compté avant la clôture.";
  }
  const change = changeable
    ? "chacun peut changer son vote jusqu’à la clôture"
    : "un vote ne se change plus une fois donné";
  return `Le vote est nominatif : on sait qui a voté quoi ; ${change}.`;
}

/** The whole rule in words that need no others. */
function ruleSentence(rule: VoteRule): string {
  const adopted = `C’est adopté si « pour » ${condition(rule)}.`;
  return [adopted, quorumSentence(rule.quorum), ballotsSentence(rule)].join(" ");
}

/** What the rule asks of a body of known size, in numbers. */
function workedExample(rule: VoteRule, body: Body): string {
  if (needsAttendance(rule) && body.present === null) {
    return `Avec ${people(body.entitled, "inscrit")}, le nombre de « pour » qu’il faut dépend des présents : on les compte à l’ouverture.`;
  }
  const voters = body.present ?? body.entitled;
  const need = needed(rule, exampleBases(body));
  const present = body.present === null ? "" : ` dont ${people(body.present, "présent")}`;
  const start = `Avec ${people(body.entitled, "inscrit")}${present},`;
  const quorum = quorumExample(rule.quorum, need.quorum, body);
  if (need.yes > voters) {
    return `${start} il faudrait ${number(need.yes)} « pour » : ce n’est pas possible.${quorum}`;
  }
  return `${start} il faut ${number(need.yes)} « pour » si tous votent${abstainers(rule, body, need.yes)}.${quorum}`;
}

function abstainers(rule: VoteRule, body: Body, yes: number): string {
  const undecided = Math.floor((body.present ?? body.entitled) / 6);
  const fewer = needed(rule, exampleBases(body, undecided)).yes;
  if (undecided === 0 || fewer === yes) return "";
  return ` « pour » ou « contre », ${number(fewer)} si ${number(undecided)} ${undecided === 1 ? "s’abstient" : "s’abstiennent"}`;
}

function quorumExample(quorum: Quorum, least: number | null, body: Body): string {
  if (quorum.kind === "none" || least === null) return "";
  if (quorum.kind === "participation") return ` Quorum : ${people(least, "votant")} au moins.`;
  const present = body.present ?? 0;
  if (present >= least) return ` Quorum : ${people(least, "présent")} ; il est atteint.`;
  return ` Quorum : ${people(least, "présent")} ; il en manque ${number(least - present)}.`;
}

function people(count: number, noun: string): string {
  return `${number(count)} ${noun}${count > 1 ? "s" : ""}`;
}

/** The arithmetic of a result: « 125 pour sur 157 exprimés = 79,6 % ; il fallait plus de la moitié ». */
function outcomeSentence(result: Outcome): string {
  const { counts, quorum, majority, second, obstacles } = result;
  if (quorum && !quorum.reached) return missedQuorum(quorum);
  if (obstacles.includes("empty-box")) return "Aucun suffrage exprimé : sans « pour », rien n’est adopté.";
  const parts = [threshold(majority, counts.against)];
  if (second) parts.push(threshold(second, counts.against));
  const behind = obstacles.includes("not-more-for-than-against") && majority.criterion.kind !== "relative";
  if (behind && majority.reached) {
    parts.push(`il fallait aussi plus de pour que de contre (${number(counts.against)} contre)`);
  }
  if (quorum) parts.push(`quorum atteint (${quorumCount(quorum)})`);
  return parts.join(" ; ");
}

function threshold(
  { yes, base, baseValue, criterion: wanted, ...shown }: ThresholdArithmetic,
  against: number,
) {
  if (wanted.kind === "relative") {
    return `${number(yes)} pour, ${number(against)} contre ; il fallait ${criterion(wanted)}`;
  }
  const percent = shown.thousandths === null ? "" : ` = ${share(shown.thousandths)}`;
  return `${number(yes)} pour sur ${number(baseValue)} ${baseNoun[base]}${percent} ; il fallait ${criterion(wanted)}`;
}

function missedQuorum(quorum: QuorumArithmetic): string {
  return `${quorumCount(quorum)} ; il en fallait ${number(quorum.needed)}`;
}

function quorumCount({ kind, value, of }: QuorumArithmetic): string {
  return `${people(value, kind === "presence" ? "présent" : "votant")} sur ${people(of, "inscrit")}`;
}

/** « 10 abstentions »: what stands after the number. */
function counted(kind: Choice | "spoiled" | "absent", count: number): string {
  const many = count > 1 ? "s" : "";
  switch (kind) {
    case "for":
    case "against":
      return choice[kind];
    case "abstain":
    case "blank":
    case "spoiled":
      return choice[kind] + many;
    case "absent":
      return count > 1 ? "n’ont pas voté" : "n’a pas voté";
  }
}

/** The drawn bar of a result, for those who do not see it. */
function bar(parts: readonly string[], wanted: string): string {
  return `Sur la barre : ${parts.join(", ")}. Il fallait ${wanted}.`;
}

/** Votes in words: rules, worked examples, results. */
export const rule = {
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
