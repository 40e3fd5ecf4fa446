import type { PlanAmendment, PlanIndicator, PlanMeasure } from "~/documents/model";
import type { Indicator } from "~/domain/measure";
import { isVersionOrigin } from "~/domain/measure";
import type { Language, Messages } from "~/messages";
import { plainFormats } from "~/messages/format";
import type {
  DecidedVote,
  readAdopted,
  readAmendments,
  readAuthors,
  readCosigners,
  readMerged,
  readOpinions,
  readVersions,
} from "~db/planSources";
import { dayOf, planVote } from "./planVote.server";

type Rows<T extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<T>>;
type Row<T extends (...args: never[]) => Promise<readonly unknown[]>> = Rows<T>[number];

/** What was read for all measures of the plan at once. */
export interface Sources {
  readonly authors: Rows<typeof readAuthors>;
  readonly versions: Rows<typeof readVersions>;
  readonly amendments: Rows<typeof readAmendments>;
  readonly cosigners: Rows<typeof readCosigners>;
  readonly merged: Rows<typeof readMerged>;
  readonly opinions: Rows<typeof readOpinions>;
  readonly votes: readonly DecidedVote[];
}

interface AmendmentRoads {
  readonly id: string;
  readonly voteId: string | null;
  readonly sessionId: string | null;
}

/** Ids behind a measure of the plan: what its road back leads to. */
export interface MeasureRoads {
  readonly id: string;
  readonly voteId: string | null;
  readonly sessionId: string | null;
  /** By their number in the document. */
  readonly amendments: Readonly<Record<string, AmendmentRoads>>;
  /** Ids of the measures that it was merged from, by their number. */
  readonly merged: Readonly<Record<string, string>>;
}

/** One adopted measure as the plan prints it, and the ids behind it. */
export function planMeasure(
  adopted: Row<typeof readAdopted>,
  sources: Sources,
  t: Messages,
  language: Language,
): { readonly measure: PlanMeasure; readonly roads: MeasureRoads } {
  const { id, number, content } = adopted;
  const mine = <T extends { readonly measureId: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.measureId === id);
  const [vote] = mine(sources.votes).filter(({ outcome }) => outcome.kind === "adopted");
  const amendments = mine(sources.amendments).map((row) => amendmentOf(row, sources, t));
  const merged = mine(sources.merged);
  const named = namedIn(t);
  const measure: PlanMeasure = {
    ...{ number, anchor: `measure-${number}` },
    ...textsOf(content),
    indicators: content.indicators.map((one) => indicatorOf(one, language)),
    sources: content.sources,
    vote: vote ? planVote(vote, t) : null,
    minorityOpinions: mine(sources.opinions).map(({ text, author }) => ({ text, authors: [named(author)] })),
    provenance: {
      ...{ panel: adopted.panel, importedFrom: adopted.importedFrom },
      authors: mine(sources.authors).map(({ name }) => named(name)),
      mergedFrom: merged.map((one) => ({ number: one.number, title: one.title })),
      versions: mine(sources.versions).map((row) => ({
        ...{ version: row.version, on: dayOf(row.at) },
        why: whyOf(row, t),
      })),
      amendments: amendments.map((one) => one.amendment),
    },
  };
  const roads: MeasureRoads = {
    ...{ id, voteId: vote?.id ?? null, sessionId: vote?.sessionId ?? null },
    amendments: Object.fromEntries(amendments.map(({ amendment, road }) => [amendment.number, road])),
    merged: Object.fromEntries(merged.map((one) => [String(one.number), one.id])),
  };
  return { measure, roads };
}

type Content = Row<typeof readAdopted>["content"];

function textsOf(content: Content) {
  const { title, body, reasons, actors, means, cost, deadline, alternative, easyRead } = content;
  const texts = { title, body, reasons, actors, means, cost, deadline, nonDigitalAlternative: alternative };
  return { ...texts, easyRead: easyRead.trim() === "" ? null : easyRead };
}

function indicatorOf({ name, unit, baseline, target }: Indicator, language: Language): PlanIndicator {
  const { number } = plainFormats(language);
  const written = (value: number | null) => (value === null ? null : number(value));
  return { name, unit, baseline: written(baseline), target: written(target) };
}

/** "amendement 12", "modification : précisé le calendrier" */
function whyOf({ origin, note, amendment }: Row<typeof readVersions>, t: Messages): string {
  if (amendment !== null) return t.plan.amendmentNumber(amendment);
  const why = isVersionOrigin(origin) ? t.measures.origin[origin] : origin;
  return note === "" ? why : t.plan.because(why, note);
}

function amendmentOf(row: Row<typeof readAmendments>, { votes, cosigners }: Sources, t: Messages) {
  const named = namedIn(t);
  // One vote decides of identical amendments; of several on one amendment the last.
  const own = votes.find(({ amendmentId }) => amendmentId === row.id);
  const vote = votes.find(({ id }) => id === row.decidedVote) ?? own;
  const others = cosigners.filter(({ amendmentId }) => amendmentId === row.id);
  const amendment: PlanAmendment = {
    number: String(row.number),
    title: row.title,
    authors: [row.author, ...others.map(({ name }) => name)].map(named),
    outcome: outcomeOf(row.status, vote),
    arithmetic: vote ? t.rule.outcomeSentence(vote.outcome) : null,
    resultingVersion: row.resultingVersion,
  };
  return { amendment, road: { id: row.id, voteId: vote?.id ?? null, sessionId: vote?.sessionId ?? null } };
}

/** An amendment that is still open would have fallen when the text was frozen. */
function outcomeOf(status: string, vote: DecidedVote | undefined): PlanAmendment["outcome"] {
  switch (status) {
    case "accepted":
      return vote ? "adopted" : "accepted-by-authors";
    case "rejected":
      return vote?.outcome.kind === "quorum-missed" ? "no-quorum" : "rejected";
    case "withdrawn":
    case "inadmissible":
    case "satisfied":
      return status;
    default:
      return "fallen";
  }
}

function namedIn(t: Messages) {
  return (name: string | null) => name ?? t.common.erasedPerson;
}
