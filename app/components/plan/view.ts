import type { StageCounts } from "~/domain/measure-stage";
import type { OutcomeKind } from "~/domain/voting";

/** What the views of a plan show: texts are cleaned HTML, addresses are whole. */

export interface LinkedText {
  readonly text: string;
  readonly href: string;
}

export interface PlanVoteView {
  readonly outcome: OutcomeKind;
  readonly counts: Readonly<Record<"for" | "against" | "abstain" | "blank" | "spoiled", number>>;
  readonly base: number;
  readonly arithmetic: string;
  readonly rule: string;
  readonly date: string;
  readonly session: { readonly text: string; readonly href: string | null } | null;
  readonly href: string | null;
}

export interface PlanAmendmentView {
  readonly number: string;
  readonly title: string;
  readonly authors: string;
  readonly outcome:
    | "adopted"
    | "rejected"
    | "accepted-by-authors"
    | "fallen"
    | "satisfied"
    | "withdrawn"
    | "inadmissible"
    | "no-quorum";
  readonly arithmetic: string | null;
  readonly href: string | null;
  readonly voteHref: string | null;
  readonly sessionHref: string | null;
}

/** The road back from a measure's text. */
export interface PlanOriginView {
  readonly panel: string | null;
  readonly authors: string;
  readonly importedFrom: string | null;
  readonly merged: readonly LinkedText[];
  readonly versions: readonly { number: number; date: string; why: string; href: string | null }[];
  readonly amendments: readonly PlanAmendmentView[];
}

export interface PlanMeasureView {
  readonly anchor: string;
  readonly number: number;
  readonly title: string;
  readonly href: string | null;
  readonly html: Readonly<Record<"body" | "reasons" | "actors" | "means" | "cost" | "alternative", string>>;
  readonly easyRead: string;
  readonly deadline: string;
  readonly indicators: readonly {
    name: string;
    unit: string;
    baseline: string | null;
    target: string | null;
  }[];
  /** Cleaned HTML, one each. */
  readonly sources: readonly string[];
  readonly vote: PlanVoteView | null;
  readonly opinions: readonly { html: string; authors: string }[];
  readonly origin: PlanOriginView;
}

export interface PlanAxisView {
  /** What became of all measures of this axis; null when the convention has it no longer. */
  readonly stages: StageCounts | null;
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly count: number;
  /** Left out where there are too many to list on one page. */
  readonly measures: readonly { readonly number: number; readonly title: string; readonly href: string }[];
}

/** What every page of one text of the plan says at its top and its end. */
export interface PlanFrameView {
  readonly title: string;
  readonly city: string;
  readonly version: number;
  readonly published: boolean;
  readonly status: "draft" | "adopted" | "published";
  /** Number of the newest published version; 0 when there is none. */
  readonly newest: number;
  readonly note: string;
  /** Address of this text, without a slash at the end. */
  readonly href: string;
  /** Address of the convention's plan. */
  readonly home: string;
  readonly adoptedOn: string | null;
  readonly publishedOn: string | null;
  readonly address: string;
  readonly sha256: string;
  readonly journalHead: string | null;
}
