import { type Furniture, furniture } from "./furniture";
import { blocks, escaped, prose, type Shown, shownIn, slugId } from "./htmlBlocks";
import { definitions, htmlMeasure, htmlVote } from "./htmlMeasure";
import type { Markdown, PlanAxis, PlanDocument, WriterOptions } from "./model";
import { axisColour, planAccent } from "./palette";
import { imprintFacts } from "./parts";
import { planStyle } from "./planStyle";

/**
 * The plan as one HTML file to be read for decades: the style is inside, nothing is fetched, nothing runs.
 * Table of contents, anchors (the measures' own; ours begin with `plan-`), rules for print.
 */
export function writePlanHtml(plan: PlanDocument, { imprint, logo }: WriterOptions = {}): string {
  const labels = furniture(plan.language);
  const shown = shownIn(plan.language);
  const body = [
    cover(plan, labels, shown, logo),
    contents(plan, labels, shown),
    "<main>",
    section("mandate", labels.mandate, plan.convention.mandate, shown),
    section("foreword", labels.foreword, plan.foreword, shown),
    section("method", labels.method, plan.method, shown),
    ...plan.axes.map((axis) => axisSection(axis, plan, labels, shown)),
    plan.vote ? wholeVote(plan, labels, shown) : "",
    ...plan.annexes.map(({ title, body }, i) =>
      section(`annex-${i + 1}`, `${labels.annex}${labels.colon}${title}`, body, shown),
    ),
    "</main>",
    `<footer><h2 id="${slugId("imprint")}">${labels.imprint}</h2>`,
    definitions(imprintFacts(plan, labels, imprint), shown),
    "</footer>",
  ];
  return `${head(plan)}\n<body>\n${body.filter(Boolean).join("\n")}\n</body>\n</html>\n`;
}

function head(plan: PlanDocument): string {
  const colours = [
    `:root{--accent:${planAccent(plan)}}`,
    ...plan.axes.map((axis) => `.axis-${axis.number}{--axis:${axisColour(axis)}}`),
  ];
  return [
    "<!DOCTYPE html>",
    `<html lang="${plan.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(plan.title)}</title>`,
    `<style>\n${colours.join("\n")}\n${planStyle}\n</style>`,
    "</head>",
  ].join("\n");
}

/** As a picture inside the page: nothing is fetched, and nothing in a picture runs. */
function logoPicture({ convention }: PlanDocument, bytes: Uint8Array | undefined): string {
  if (!convention.logo || !bytes) return "";
  const { type, alternative } = convention.logo;
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const source = `data:image/${type === "svg" ? "svg+xml" : "png"};base64,${data}`;
  return `<p><img class="logo" src="${source}" alt="${escaped(alternative)}"></p>`;
}

function cover(plan: PlanDocument, labels: Furniture, shown: Shown, logo: Uint8Array | undefined): string {
  const { city, title } = plan.convention;
  return [
    '<header class="cover">',
    logoPicture(plan, logo),
    `<p class="city">${prose(city, shown)}</p>`,
    `<h1>${prose(plan.title, shown)}</h1>`,
    `<p class="convention">${prose(title, shown)}</p>`,
    `<p class="edition">${labels.version} ${plan.publication.version}</p>`,
    "</header>",
  ]
    .filter(Boolean)
    .join("\n");
}

function contents(plan: PlanDocument, labels: Furniture, shown: Shown): string {
  const entry = (id: string, text: string, inner = "") =>
    `<li><a href="#${id}">${prose(text, shown)}</a>${inner}</li>`;
  const text = (id: string, label: string, body: Markdown | null) =>
    body === null || body.trim() === "" ? "" : entry(slugId(id), label);
  const axes = plan.axes.map((axis) => {
    const measures = axis.measures.map((m) => entry(m.anchor, `${m.number}. ${m.title}`)).join("\n");
    const title = `${labels.axis} ${axis.number}${labels.colon}${axis.title}`;
    return entry(slugId(`axis-${axis.number}`), title, measures ? `\n<ul>\n${measures}\n</ul>` : "");
  });
  const entries = [
    text("mandate", labels.mandate, plan.convention.mandate),
    text("foreword", labels.foreword, plan.foreword),
    text("method", labels.method, plan.method),
    ...axes,
    plan.vote ? entry(slugId("vote"), labels.wholeVote) : "",
    ...plan.annexes.map(({ title, body }, i) =>
      text(`annex-${i + 1}`, `${labels.annex}${labels.colon}${title}`, body),
    ),
    entry(slugId("imprint"), labels.imprint),
  ];
  const title = `<h2 id="${slugId("contents")}">${labels.contents}</h2>`;
  const list = `<ul>\n${entries.filter(Boolean).join("\n")}\n</ul>`;
  return `<nav class="contents" aria-labelledby="${slugId("contents")}">\n${title}\n${list}\n</nav>`;
}

function section(id: string, title: string, body: Markdown | null, shown: Shown): string {
  if (body === null || body.trim() === "") return "";
  return `<section>\n<h2 id="${slugId(id)}">${prose(title, shown)}</h2>\n${blocks(body, 3, shown)}\n</section>`;
}

function axisSection(axis: PlanAxis, plan: PlanDocument, labels: Furniture, shown: Shown): string {
  const title = `<span class="axis-number">${labels.axis} ${axis.number}</span> ${prose(axis.title, shown)}`;
  return [
    `<section class="axis axis-${axis.number}">`,
    `<h2 id="${slugId(`axis-${axis.number}`)}">${title}</h2>`,
    blocks(axis.description, 3, shown),
    ...axis.measures.map((measure) => htmlMeasure(measure, plan, labels, shown)),
    "</section>",
  ]
    .filter(Boolean)
    .join("\n");
}

function wholeVote(plan: PlanDocument, labels: Furniture, shown: Shown): string {
  if (!plan.vote) return "";
  const vote = htmlVote(plan.vote, plan, labels, shown);
  return `<section>\n<h2 id="${slugId("vote")}">${labels.wholeVote}</h2>\n${vote}\n</section>`;
}
