import { lexer } from "marked";
import { type Furniture, furniture } from "./furniture";
import { headingLevels } from "./markdownTree";
import type {
  Markdown,
  PlanAxis,
  PlanDocument,
  PlanIndicator,
  PlanMeasure,
  PlanProvenance,
  PlanVote,
  WriterOptions,
} from "./model";
import {
  amendmentLine,
  imprintFacts,
  type LabelledLine,
  measureFacts,
  measureTexts,
  provenanceFacts,
  versionLine,
  voteFacts,
} from "./parts";
import { voteBarInWords } from "./voteBar";

/**
 * The plan as one Markdown text (CommonMark with tables). People's texts are carried as they were written,
 * except their headings, which are moved under the heading that holds them.
 */
export function writePlanMarkdown(plan: PlanDocument, { imprint }: WriterOptions = {}): string {
  const labels = furniture(plan.language);
  const parts = [
    `# ${oneLine(plan.title)}`,
    `${oneLine(plan.convention.title)} — ${oneLine(plan.convention.city)}`,
    section(labels.mandate, plan.convention.mandate),
    section(labels.foreword, plan.foreword),
    section(labels.method, plan.method),
    ...plan.axes.map((axis) => axisSection(axis, plan, labels)),
    plan.vote ? [`## ${labels.wholeVote}`, voteBlock(plan.vote, plan, labels)] : [],
    ...plan.annexes.map(({ title, body }) =>
      section(`${labels.annex}${labels.colon}${oneLine(title)}`, body),
    ),
    [`## ${labels.imprint}`, lines(imprintFacts(plan, labels, imprint), labels)],
  ];
  return `${parts.flat().filter(Boolean).join("\n\n")}\n`;
}

/** One measure as Markdown, with headings from level 3: the same text as inside the plan. */
export function writeMeasureMarkdown(measure: PlanMeasure, plan: PlanDocument): string {
  return `${measureSection(measure, plan, furniture(plan.language)).filter(Boolean).join("\n\n")}\n`;
}

function section(title: string, body: Markdown | null): readonly string[] {
  return body === null || body.trim() === "" ? [] : [`## ${title}`, shifted(body, 3)];
}

function axisSection(axis: PlanAxis, plan: PlanDocument, labels: Furniture): readonly string[] {
  return [
    `## ${labels.axis} ${axis.number}${labels.colon}${oneLine(axis.title)}`,
    shifted(axis.description, 3),
    ...axis.measures.flatMap((measure) => measureSection(measure, plan, labels)),
  ];
}

function measureSection(measure: PlanMeasure, plan: PlanDocument, labels: Furniture): readonly string[] {
  const texts = measureTexts(measure, labels);
  const facts = measureFacts(measure, labels);
  return [
    `### ${labels.measure} ${measure.number}${labels.colon}${oneLine(measure.title)}`,
    shifted(measure.body, 4),
    ...[...texts.slice(0, 1), ...facts, ...texts.slice(1)].flatMap(({ label, text }) => [
      `#### ${label}`,
      shifted(text, 5),
    ]),
    ...(measure.indicators.length > 0
      ? [`#### ${labels.indicators}`, indicators(measure.indicators, labels)]
      : []),
    ...(measure.vote ? [`#### ${labels.vote}`, voteBlock(measure.vote, plan, labels)] : []),
    ...measure.minorityOpinions.flatMap(({ text, authors }) => [
      `#### ${labels.minorityOpinion}`,
      shifted(text, 5),
      authors.length > 0 ? `— ${authors.map(oneLine).join(", ")}` : "",
    ]),
    ...(measure.sources.length > 0
      ? [`#### ${labels.sources}`, measure.sources.map((s) => `- ${indented(s)}`).join("\n")]
      : []),
    `#### ${labels.provenance}`,
    provenance(measure.provenance, plan, labels),
  ];
}

function indicators(rows: readonly PlanIndicator[], labels: Furniture): string {
  const header = [labels.indicator, labels.unit, labels.baseline, labels.target];
  const cells = rows.map(({ name, unit, baseline, target }) => [
    name,
    unit,
    baseline ?? labels.none,
    target ?? labels.none,
  ]);
  return [header, header.map(() => "---"), ...cells]
    .map((row) => `| ${row.map(oneLine).join(" | ")} |`)
    .join("\n");
}

function voteBlock(vote: PlanVote, plan: PlanDocument, labels: Furniture): string {
  return [
    `**${labels.voteOutcome[vote.outcome]}** — ${oneLine(vote.question)}`,
    `${voteBarInWords(vote, labels)}. ${oneLine(vote.arithmetic)}`,
    lines(voteFacts(vote, labels, plan), labels),
  ].join("\n\n");
}

function provenance(from: PlanProvenance, plan: PlanDocument, labels: Furniture): string {
  const versions = from.versions.map((version) => versionLine(version, labels, plan.language));
  const amendments = from.amendments.map((amendment) => amendmentLine(amendment, labels));
  const list = (items: readonly string[]) => items.map((item) => `- ${oneLine(item)}`).join("\n");
  return [lines(provenanceFacts(from, labels), labels), list(versions), list(amendments)]
    .filter(Boolean)
    .join("\n\n");
}

function lines(facts: readonly LabelledLine[], labels: Furniture): string {
  return facts
    .map(({ label, line }) => `- ${label}${labels.colon}${address(line) ?? oneLine(line)}`)
    .join("\n");
}

const address = (line: string) => (/^https?:\/\/[^\s<>]+$/u.test(line) ? `<${line}>` : null);

/** A text that is no Markdown, on one line, its marks escaped. */
const oneLine = (text: string) =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>&~|]/gu, "\\$&");

/** Headings moved so that the highest stands at `base`; the rest of the text as it was written. */
function shifted(body: Markdown, base: number): string {
  const levels = headingLevels();
  return lexer(body)
    .map((token) => {
      if (token.type !== "heading") return token.raw;
      const level = Math.min(base - 1 + levels(token.depth as number), 6);
      return `${"#".repeat(level)} ${(token.text as string).replace(/\s+/gu, " ")}\n\n`;
    })
    .join("")
    .trim();
}

const indented = (text: string) => text.trim().replace(/\n/gu, "\n  ");
