import type { PlanDocument } from "~/documents/model";
import { isLanguage } from "~/messages";
import { axisStages, countVisible } from "./axisStages.server";
import { renderMarkdown } from "./markdown.server";
import { measureView, voteView } from "./planMeasureView.server";
import type { PlanVisit } from "./planReading.server";
import { refuse } from "./request.server";

/** Beyond this many measures the overview lists the axes only: it must stay light. */
const MOST_LISTED = 60;

/** What every page of a text of the plan shows around it. */
export function planFrame({ text, plan, newest, href, home }: PlanVisit) {
  const { title, convention, publication, journalHead } = text.document;
  const { version, adoptedOn, publishedOn, permanentAddress: address } = publication;
  return {
    ...{ title, city: convention.city, version, adoptedOn, publishedOn, address, journalHead },
    ...{ published: text.published, sha256: text.sha256, note: text.note },
    ...{ status: plan?.status ?? "draft", newest, href, home },
  };
}

/** The first page of the plan: where it comes from, its axes, its vote, its files. */
export async function planOverview(visit: PlanVisit) {
  const { text, href, base, app, convention, actor } = visit;
  const overview = await axisStages(app, convention, await countVisible(app, actor, convention));
  const { document } = text;
  const html = htmlIn(document);
  const count = document.axes.reduce((sum, axis) => sum + axis.measures.length, 0);
  return {
    frame: planFrame(visit),
    count,
    html: { mandate: html(document.convention.mandate), foreword: html(document.foreword) },
    axes: document.axes.map((axis) => ({
      ...{ number: axis.number, name: axis.title, href: `${href}/axes/${axis.number}` },
      count: axis.measures.length,
      stages: overview.find(({ number }) => number === axis.number)?.stages ?? null,
      measures: (count > MOST_LISTED ? [] : axis.measures).map(({ number, title, anchor }) => ({
        ...{ number, title },
        href: `${href}/axes/${axis.number}#${anchor}`,
      })),
    })),
    hasTexts: document.method !== null || document.annexes.length > 0,
    vote: document.vote && voteView(document.vote, text.roads, base),
    planId: visit.plan?.id ?? null,
    powers: visit.powers,
  };
}

/** One axis of the plan with the whole text of its measures. */
export function planAxis(visit: PlanVisit, asked: string) {
  const { text, href, base } = visit;
  const { axes } = text.document;
  const index = axes.findIndex((one) => String(one.number) === asked);
  const axis = axes[index];
  if (!axis) return refuse(404, "not-found");
  const html = htmlIn(text.document);
  const linked = (other: (typeof axes)[number] | undefined) =>
    other ? { text: other.title, href: `${href}/axes/${other.number}` } : null;
  return {
    frame: planFrame(visit),
    axis: { number: axis.number, name: axis.title },
    html: html(axis.description),
    measures: axis.measures.map((measure) =>
      measureView(measure, text.roads.measures[measure.anchor], { base, html }),
    ),
    previous: linked(axes[index - 1]),
    next: linked(axes[index + 1]),
  };
}

/** How the plan was made, and what is annexed to it. */
export function planTexts(visit: PlanVisit) {
  const { document } = visit.text;
  const html = htmlIn(document);
  return {
    frame: planFrame(visit),
    method: html(document.method),
    annexes: document.annexes.map(({ title, body }) => ({ title, html: html(body) })),
  };
}

/** People's texts as cleaned HTML; nothing stays nothing. */
function htmlIn({ language }: PlanDocument): (text: string | null) => string {
  return (text) =>
    text === null || text.trim() === "" ? "" : renderMarkdown(text, isLanguage(language) ? { language } : {});
}
