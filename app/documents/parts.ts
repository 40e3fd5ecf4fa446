import { plainLines } from "~/domain/measure-text";
import { dateInWords, type Furniture } from "./furniture";
import type {
  FurnitureLanguage,
  Imprint,
  Markdown,
  PlanAmendment,
  PlanDocument,
  PlanMeasure,
  PlanMeasureVersion,
  PlanProvenance,
  PlanVote,
} from "./model";

export interface LabelledText {
  readonly label: string;
  readonly text: Markdown;
}

export interface LabelledLine {
  readonly label: string;
  readonly line: string;
}

const filled = ({ text }: LabelledText) => text.trim() !== "";

/** The longer texts of a measure after its body, in printing order, without the empty ones. */
export function measureTexts(measure: PlanMeasure, labels: Furniture): readonly LabelledText[] {
  return [
    { label: labels.reasons, text: measure.reasons },
    { label: labels.nonDigitalAlternative, text: measure.nonDigitalAlternative },
    { label: labels.easyRead, text: asMarkdown(measure.easyRead ?? "") },
  ].filter(filled);
}

/** A plain text as Markdown that reads the same: none of its characters is markup, each line a paragraph. */
function asMarkdown(plain: string): Markdown {
  return plainLines(plain)
    .map((text) =>
      text
        .replace(/[\\`*_[\]<>&~|]/gu, "\\$&")
        .replace(/^[#+=-]/u, "\\$&")
        .replace(/^(\d+)([.)])/u, "$1\\$2"),
    )
    .join("\n\n");
}

/** Who, with what, for how much, by when: the short texts of a measure, without the empty ones. */
export function measureFacts(measure: PlanMeasure, labels: Furniture): readonly LabelledText[] {
  return [
    { label: labels.actors, text: measure.actors },
    { label: labels.means, text: measure.means },
    { label: labels.cost, text: measure.cost },
    { label: labels.deadline, text: measure.deadline },
  ].filter(filled);
}

/** The facts of a vote beside its bar and its arithmetic. */
export function voteFacts(vote: PlanVote, labels: Furniture, plan: PlanDocument): readonly LabelledLine[] {
  const facts: (LabelledLine | null)[] = [
    { label: labels.rule, line: vote.ruleInWords },
    { label: labels.base, line: String(vote.base) },
    { label: labels.entitled, line: String(vote.entitled) },
    vote.present === null ? null : { label: labels.present, line: String(vote.present) },
    vote.session === null ? null : { label: labels.session, line: vote.session },
    { label: labels.date, line: `${dateInWords(vote.date, plan.language)}, ${labels.secrecy[vote.secrecy]}` },
  ];
  return facts.filter((fact) => fact !== null);
}

/** Where a measure comes from, beside its versions and amendments. */
export function provenanceFacts(provenance: PlanProvenance, labels: Furniture): readonly LabelledLine[] {
  const merged = provenance.mergedFrom.map((m) => `${m.number}. ${m.title}`).join(" ; ");
  return [
    { label: labels.panel, line: provenance.panel ?? "" },
    { label: labels.authors, line: provenance.authors.join(", ") },
    { label: labels.mergedFrom, line: merged },
    { label: labels.importedFrom, line: provenance.importedFrom ?? "" },
  ].filter(({ line }) => line !== "");
}

/** What tells this published version from every other: dates, address, hashes. */
export function imprintFacts(
  plan: PlanDocument,
  labels: Furniture,
  imprint: Imprint | undefined,
): readonly LabelledLine[] {
  const { adoptedOn, publishedOn, permanentAddress, version } = plan.publication;
  return [
    { label: labels.version, line: String(version) },
    { label: labels.adoptedOn, line: adoptedOn === null ? "" : dateInWords(adoptedOn, plan.language) },
    { label: labels.publishedOn, line: publishedOn === null ? "" : dateInWords(publishedOn, plan.language) },
    { label: labels.permanentAddress, line: permanentAddress },
    { label: labels.sha256, line: imprint?.sha256 ?? "" },
    { label: labels.journalHead, line: plan.journalHead ?? "" },
  ].filter(({ line }) => line !== "");
}

/** An amendment on one line: number, title, authors, outcome, arithmetic, version it made. */
export function amendmentLine(amendment: PlanAmendment, labels: Furniture): string {
  const { number, title, authors, outcome, arithmetic, resultingVersion } = amendment;
  return [
    `${labels.amendment} ${number}${labels.colon}${title}`,
    authors.length > 0 ? ` (${authors.join(", ")})` : "",
    `, ${labels.amendmentOutcome[outcome]}`,
    arithmetic === null ? "" : ` — ${arithmetic}`,
    resultingVersion === null ? "" : ` → ${labels.version.toLowerCase()} ${resultingVersion}`,
  ].join("");
}

/** A version of a measure on one line: number, day, what made it. */
export function versionLine(
  version: PlanMeasureVersion,
  labels: Furniture,
  language: FurnitureLanguage,
): string {
  return `${labels.version} ${version.version}, ${dateInWords(version.on, language)}${labels.colon}${version.why}`;
}
