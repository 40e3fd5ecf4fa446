import { type Furniture, furniture } from "./furniture";
import { shownIn } from "./htmlBlocks";
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
import { axisColour, inkOn, planAccent } from "./palette";
import {
  amendmentLine,
  imprintFacts,
  type LabelledLine,
  type LabelledText,
  measureFacts,
  measureTexts,
  provenanceFacts,
  versionLine,
  voteFacts,
} from "./parts";
import { line, type PdfBlock, type PdfSetting, pdfBlocks } from "./pdfBlocks";
import { voteBar, voteBarInWords } from "./voteBar";

/** What the template is given, as JSON: its fields are read by name in `planTemplate.ts`. */
export type PdfContent = ReturnType<typeof pdfContent>;

/** The plan for the template: every text ready to be set, every heading level given. */
export function pdfContent(
  plan: PlanDocument,
  { imprint, logo }: WriterOptions,
  covers: (cluster: string) => boolean,
) {
  const labels = furniture(plan.language);
  const setting = { ...shownIn(plan.language), covers };
  const accent = planAccent(plan);
  return {
    language: plan.language,
    title: filled(line(plan.title, setting)),
    city: line(plan.convention.city, setting),
    convention: line(plan.convention.title, setting),
    edition: `${labels.version} ${plan.publication.version}`,
    dates: imprintFacts(plan, labels, undefined)
      .filter(({ label }) => label === labels.adoptedOn || label === labels.publishedOn)
      .map((fact) => lined(fact, setting)),
    accent,
    accentInk: inkOn(accent),
    logo: logoOf(plan, logo),
    contents: labels.contents,
    sections: [
      ...section(labels.mandate, plan.convention.mandate, setting),
      ...section(labels.foreword, plan.foreword, setting),
      ...section(labels.method, plan.method, setting),
      ...plan.axes.map((axis) => axisSection(axis, plan, labels, setting)),
      ...(plan.vote
        ? [
            {
              kind: "vote" as const,
              title: labels.wholeVote,
              vote: voteBox(plan.vote, plan, labels, setting),
            },
          ]
        : []),
      ...plan.annexes.flatMap(({ title, body }) =>
        section(line(`${labels.annex}${labels.colon}${title}`, setting), body, setting),
      ),
      {
        kind: "imprint" as const,
        title: labels.imprint,
        facts: imprintFacts(plan, labels, imprint).map((fact) => lined(fact, setting)),
      },
    ],
  };
}

/** The picture's bytes as numbers, which JSON can carry; none or one. */
function logoOf({ convention: { logo, city } }: PlanDocument, bytes: Uint8Array | undefined) {
  return logo && bytes ? [{ format: logo.type, alt: logo.alternative || city, bytes: [...bytes] }] : [];
}

/** A heading without words would open nothing: PDF/UA wants one. */
const filled = (title: string) => (title.trim() === "" ? "—" : title);

function section(title: string, body: Markdown | null, setting: PdfSetting) {
  if (body === null || body.trim() === "") return [];
  return [{ kind: "text" as const, title: line(title, setting), blocks: pdfBlocks(body, 2, setting) }];
}

function axisSection(axis: PlanAxis, plan: PlanDocument, labels: Furniture, setting: PdfSetting) {
  return {
    kind: "axis" as const,
    number: `${labels.axis} ${axis.number}`,
    title: filled(line(axis.title, setting)),
    colour: axisColour(axis),
    blocks: withoutHeadings(pdfBlocks(axis.description, 2, setting)),
    measures: axis.measures.map((measure) => measureParts(measure, plan, labels, setting)),
  };
}

/** Under an axis, the second level is the measures'. */
const withoutHeadings = (blocks: readonly PdfBlock[]): readonly PdfBlock[] =>
  blocks.map((block) =>
    block.kind === "heading"
      ? { kind: "paragraph", rtl: false, inlines: [{ kind: "strong", inlines: block.inlines }] }
      : block,
  );

function measureParts(measure: PlanMeasure, plan: PlanDocument, labels: Furniture, setting: PdfSetting) {
  const titled = ({ label, text }: LabelledText) => ({ label, blocks: pdfBlocks(text, 4, setting) });
  const [reasons, ...others] = measureTexts(measure, labels).map(titled);
  return {
    number: `${measure.number}`,
    label: labels.measure,
    anchor: measure.anchor,
    title: filled(line(measure.title, setting)),
    body: pdfBlocks(measure.body, 3, setting),
    reasons: reasons ? [reasons] : [],
    facts: measureFacts(measure, labels).map(titled),
    texts: others,
    indicators: indicators(measure.indicators, labels, setting),
    vote: measure.vote ? [{ label: labels.vote, vote: voteBox(measure.vote, plan, labels, setting) }] : [],
    opinions: measure.minorityOpinions.map(({ text, authors }) => ({
      label: labels.minorityOpinion,
      blocks: pdfBlocks(text, 4, setting),
      authors: line(authors.join(", "), setting),
    })),
    sources: {
      label: labels.sources,
      items: measure.sources.map((text) => pdfBlocks(text, 4, setting)),
    },
    provenance: provenance(measure.provenance, plan, labels, setting),
  };
}

function indicators(rows: readonly PlanIndicator[], labels: Furniture, setting: PdfSetting) {
  const cell = (text: string | null) => line(text ?? labels.none, setting);
  return {
    label: labels.indicators,
    header: [labels.indicator, labels.unit, labels.baseline, labels.target],
    rows: rows.map(({ name, unit, baseline, target }) => [name, unit, baseline, target].map(cell)),
  };
}

function voteBox(vote: PlanVote, plan: PlanDocument, labels: Furniture, setting: PdfSetting) {
  return {
    outcome: labels.voteOutcome[vote.outcome],
    question: line(vote.question, setting),
    bar: voteBar(vote, labels),
    words: voteBarInWords(vote, labels),
    arithmetic: line(vote.arithmetic, setting),
    facts: voteFacts(vote, labels, plan).map((fact) => lined(fact, setting)),
  };
}

function provenance(from: PlanProvenance, plan: PlanDocument, labels: Furniture, setting: PdfSetting) {
  return {
    label: labels.provenance,
    facts: provenanceFacts(from, labels).map((fact) => lined(fact, setting)),
    versions: from.versions.map((v) => line(versionLine(v, labels, plan.language), setting)),
    amendments: from.amendments.map((a) => line(amendmentLine(a, labels), setting)),
  };
}

/** Addresses and hashes are set in the typewriter face. */
function lined({ label, line: text }: LabelledLine, setting: PdfSetting) {
  const kind = /^https?:\/\/\S{1,2000}$/u.test(text)
    ? "address"
    : /^[0-9a-f]{40,}$/u.test(text)
      ? "hash"
      : "text";
  return { label, kind, line: line(text, setting), href: kind === "address" ? text : "" };
}
