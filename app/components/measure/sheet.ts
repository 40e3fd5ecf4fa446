import type { Indicator, MeasureStatus, VersionOrigin } from "~/domain/measure";

export interface BriefContent {
  readonly actors: string;
  readonly cost: string;
  readonly deadline: string;
  readonly easyRead: string;
  readonly indicators: readonly Indicator[];
  readonly sources: readonly string[];
}

/** What the views of a measure's text show of it. */
export interface SheetMeasure {
  readonly id: string;
  readonly number: number | null;
  readonly status: MeasureStatus;
  readonly axis: { readonly number: number; readonly name: string } | null;
  readonly panelName: string | null;
  readonly authors: readonly { readonly name: string | null }[];
  readonly title: string;
  readonly begunAt: string;
  readonly tabledAt: string | null;
  readonly importedFrom: string | null;
  readonly version: { readonly number: number; readonly createdAt: string; readonly origin: VersionOrigin };
  readonly content: BriefContent;
  readonly passages: readonly { readonly anchor: string; readonly html: string; readonly comments: number }[];
  readonly html: Readonly<Record<"reasons" | "means" | "alternative", string>>;
}
