import type { PlanAmendment, PlanMeasure, PlanVote } from "~/documents/model";
import type { MeasureRoads } from "./planMeasure.server";

const outcomes = { adopted: "adopted", rejected: "rejected", "no-quorum": "quorum-missed" } as const;

/** A vote of the document, with the address of its page. */
export function voteView(
  vote: PlanVote,
  road: { readonly voteId: string | null; readonly sessionId: string | null } | undefined,
  base: string,
) {
  const { counts, arithmetic, ruleInWords: rule, date } = vote;
  return {
    ...{ counts, base: vote.base, arithmetic, rule, date },
    outcome: outcomes[vote.outcome],
    session:
      vote.session === null
        ? null
        : { text: vote.session, href: road?.sessionId ? `${base}/sessions/${road.sessionId}` : null },
    href: road?.voteId ? `${base}/votes/${road.voteId}` : null,
  };
}

interface Surroundings {
  /** Address of the convention. */
  readonly base: string;
  readonly html: (text: string | null) => string;
}

/** A measure of the document as its page sets it, with the roads back from its text. */
export function measureView(
  measure: PlanMeasure,
  roads: MeasureRoads | undefined,
  { base, html }: Surroundings,
) {
  const { anchor, number, title, easyRead, deadline, indicators, provenance } = measure;
  const href = roads ? `${base}/measures/${roads.id}` : null;
  return {
    ...{ anchor, number, title, deadline, indicators, href, easyRead: easyRead ?? "" },
    html: {
      body: html(measure.body),
      reasons: html(measure.reasons),
      actors: html(measure.actors),
      means: html(measure.means),
      cost: html(measure.cost),
      alternative: html(measure.nonDigitalAlternative),
    },
    sources: measure.sources.map(html),
    vote: measure.vote && voteView(measure.vote, roads, base),
    opinions: measure.minorityOpinions.map((opinion) => ({
      html: html(opinion.text),
      authors: opinion.authors.join(", "),
    })),
    origin: {
      ...{ panel: provenance.panel, importedFrom: provenance.importedFrom },
      authors: provenance.authors.join(", "),
      merged: provenance.mergedFrom.map((one) => ({
        text: `${one.number}. ${one.title}`,
        href: `${base}/measures/${roads?.merged[String(one.number)] ?? ""}`,
      })),
      versions: provenance.versions.map(({ version, on, why }) => ({
        ...{ number: version, date: on, why },
        href: href && `${href}/versions/${version}`,
      })),
      amendments: provenance.amendments.map((one) => amendmentView(one, roads, base)),
    },
  };
}

function amendmentView(amendment: PlanAmendment, roads: MeasureRoads | undefined, base: string) {
  const { number, title, outcome, arithmetic } = amendment;
  const road = roads?.amendments[number];
  return {
    ...{ number, title, outcome, arithmetic, authors: amendment.authors.join(", ") },
    href: road ? `${base}/amendments/${road.id}` : null,
    voteHref: road?.voteId ? `${base}/votes/${road.voteId}` : null,
    sessionHref: road?.sessionId ? `${base}/sessions/${road.sessionId}` : null,
  };
}
