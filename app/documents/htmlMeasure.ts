import type { Furniture } from "./furniture";
import { blocks, escaped, prose, type Shown } from "./htmlBlocks";
import type {
  Markdown,
  PlanDocument,
  PlanIndicator,
  PlanMeasure,
  PlanMinorityOpinion,
  PlanProvenance,
  PlanVote,
} from "./model";
import {
  amendmentLine,
  type LabelledLine,
  measureFacts,
  measureTexts,
  provenanceFacts,
  versionLine,
  voteFacts,
} from "./parts";
import { voteBar, voteBarInWords } from "./voteBar";

/** One measure as an HTML article; its heading is an h3. */
export function htmlMeasure(
  measure: PlanMeasure,
  plan: PlanDocument,
  labels: Furniture,
  shown: Shown,
): string {
  const [reasons, ...others] = measureTexts(measure, labels).map(({ label, text }) =>
    titled(label, text, shown),
  );
  const number = `<span class="number"><span class="aside">${labels.measure} </span>${measure.number}</span>`;
  return [
    `<article class="measure" id="${escaped(measure.anchor)}">`,
    `<h3>${number} ${prose(measure.title, shown)}</h3>`,
    `<div class="body">\n${blocks(measure.body, 4, shown)}\n</div>`,
    reasons ?? "",
    facts(measure, labels, shown),
    ...others,
    indicators(measure.indicators, labels, shown),
    measure.vote ? `<h4>${labels.vote}</h4>\n${htmlVote(measure.vote, plan, labels, shown)}` : "",
    ...measure.minorityOpinions.map((opinion) => minorityOpinion(opinion, labels, shown)),
    sources(measure.sources, labels, shown),
    provenance(measure.provenance, plan, labels, shown),
    "</article>",
  ]
    .filter(Boolean)
    .join("\n");
}

function titled(label: string, text: Markdown, shown: Shown): string {
  return `<h4>${label}</h4>\n${blocks(text, 5, shown)}`;
}

function facts(measure: PlanMeasure, labels: Furniture, shown: Shown): string {
  const rows = measureFacts(measure, labels).map(
    ({ label, text }) => `<div><dt>${label}</dt><dd>\n${blocks(text, 5, shown)}\n</dd></div>`,
  );
  return rows.length > 0 ? `<dl class="facts">\n${rows.join("\n")}\n</dl>` : "";
}

/** Labels and lines as a list of definitions; addresses become links. */
export function definitions(lines: readonly LabelledLine[], shown: Shown): string {
  if (lines.length === 0) return "";
  const rows = lines.map(({ label, line }) => {
    const text = /^https?:\/\/\S+$/u.test(line)
      ? `<a href="${escaped(line)}">${escaped(line)}</a>`
      : prose(line, shown);
    return `<div><dt>${label}</dt><dd>${text}</dd></div>`;
  });
  return `<dl class="lines">\n${rows.join("\n")}\n</dl>`;
}

function indicators(rows: readonly PlanIndicator[], labels: Furniture, shown: Shown): string {
  if (rows.length === 0) return "";
  const cells = rows.map(
    ({ name, unit, baseline, target }) =>
      `<tr><th scope="row">${prose(name, shown)}</th><td>${prose(unit, shown)}</td>` +
      `<td class="right">${prose(baseline ?? labels.none, shown)}</td>` +
      `<td class="right">${prose(target ?? labels.none, shown)}</td></tr>`,
  );
  const header =
    `<tr><th scope="col">${labels.indicator}</th><th scope="col">${labels.unit}</th>` +
    `<th scope="col" class="right">${labels.baseline}</th><th scope="col" class="right">${labels.target}</th></tr>`;
  return `<h4>${labels.indicators}</h4>
<table>
<thead>
${header}
</thead>
<tbody>
${cells.join("\n")}
</tbody>
</table>`;
}

/** A vote: outcome, bar with its text alternative, arithmetic, facts. */
export function htmlVote(vote: PlanVote, plan: PlanDocument, labels: Furniture, shown: Shown): string {
  const outcome = `<strong class="outcome">${labels.voteOutcome[vote.outcome]}</strong>`;
  return [
    '<div class="vote">',
    `<p>${outcome} <span class="question">${prose(vote.question, shown)}</span></p>`,
    bar(vote, labels),
    `<p class="arithmetic">${prose(vote.arithmetic, shown)}</p>`,
    definitions(voteFacts(vote, labels, plan), shown),
    "</div>",
  ].join("\n");
}

function bar(vote: PlanVote, labels: Furniture): string {
  const segments = voteBar(vote, labels);
  const drawn = segments.map(
    ({ start, width, colour }) => `<rect x="${start}" y="0" width="${width}" height="24" fill="${colour}"/>`,
  );
  const legend = segments.map(
    ({ label, count, colour }) =>
      `<li><svg class="key" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="${colour}"/></svg> ${label} <b>${count}</b></li>`,
  );
  const words = escaped(voteBarInWords(vote, labels));
  if (segments.length === 0) return `<p class="ballots">${words}</p>`;
  return `<svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img" aria-label="${words}">${drawn.join("")}</svg>
<ul class="legend">
${legend.join("\n")}
</ul>`;
}

function minorityOpinion({ text, authors }: PlanMinorityOpinion, labels: Furniture, shown: Shown): string {
  const signed =
    authors.length > 0 ? `\n<p class="signed" dir="auto">${prose(authors.join(", "), shown)}</p>` : "";
  return `<div class="minority">\n<h4>${labels.minorityOpinion}</h4>\n${blocks(text, 5, shown)}${signed}\n</div>`;
}

function sources(texts: readonly Markdown[], labels: Furniture, shown: Shown): string {
  if (texts.length === 0) return "";
  const items = texts.map((text) => `<li>${blocks(text, 5, shown)}</li>`);
  return `<div class="small">\n<h4>${labels.sources}</h4>\n<ul>\n${items.join("\n")}\n</ul>\n</div>`;
}

function provenance(from: PlanProvenance, plan: PlanDocument, labels: Furniture, shown: Shown): string {
  const versions = from.versions.map(
    (v) => `<li>${prose(versionLine(v, labels, plan.language), shown)}</li>`,
  );
  const amendments = from.amendments.map((a) => `<li>${prose(amendmentLine(a, labels), shown)}</li>`);
  const list = (items: readonly string[]) => (items.length > 0 ? `<ul>\n${items.join("\n")}\n</ul>` : "");
  const parts = [definitions(provenanceFacts(from, labels), shown), list(versions), list(amendments)];
  const filled = parts.filter(Boolean);
  if (filled.length === 0) return "";
  return `<div class="small">\n<h4>${labels.provenance}</h4>\n${filled.join("\n")}\n</div>`;
}
