import type { Convention } from "./convention";
import type { Thing } from "./permission";

/** The life of a measure. */
export const measureStatuses = [
  "draft",
  "tabled",
  "deliberation",
  "final",
  "voted",
  "adopted",
  "rejected",
  "withdrawn",
  "merged",
] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** A vote that misses its quorum, or is annulled, leaves the measure `final`: it may be voted again. */
export const nextMeasureStatuses = {
  draft: ["tabled", "withdrawn", "merged"],
  tabled: ["deliberation", "withdrawn", "merged"],
  deliberation: ["final", "withdrawn", "merged"],
  final: ["voted", "deliberation"],
  voted: ["adopted", "rejected", "final"],
  adopted: ["final"],
  rejected: ["final"],
  withdrawn: [],
  merged: [],
} satisfies Record<MeasureStatus, readonly MeasureStatus[]> as Record<
  MeasureStatus,
  readonly MeasureStatus[]
>;

export function isMeasureStatus(value: string): value is MeasureStatus {
  return (measureStatuses as readonly string[]).includes(value);
}

export function canBecome(from: MeasureStatus, to: MeasureStatus): boolean {
  return nextMeasureStatuses[from].includes(to);
}

export interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
}

/** What people write of a measure: the content of one version. */
export interface MeasureContent {
  readonly title: string;
  /** The measure itself, in Markdown. */
  readonly body: string;
  /** Exposé des motifs. */
  readonly reasons: string;
  readonly actors: string;
  readonly means: string;
  readonly cost: string;
  readonly deadline: string;
  /** What people who are not online get. */
  readonly alternative: string;
  /** A few very simple sentences, plain text, one a line. */
  readonly easyRead: string;
  readonly indicators: readonly Indicator[];
  readonly sources: readonly string[];
}

/** Why there is a version. */
export const versionOrigins = ["created", "edited", "settled", "amended", "merged", "imported"] as const;
export type VersionOrigin = (typeof versionOrigins)[number];

export function isVersionOrigin(value: string): value is VersionOrigin {
  return (versionOrigins as readonly string[]).includes(value);
}

/** One version of a measure: never edited, only followed by the next. */
export interface MeasureVersion {
  readonly measureId: string;
  readonly version: number;
  readonly content: MeasureContent;
  /** Ids of the blocks of `content.body`, in order. */
  readonly blockIds: readonly string[];
  /** The member who wrote it, and for whom. */
  readonly authorId: string;
  readonly onBehalfOf: string | null;
  readonly createdAt: string;
  readonly origin: VersionOrigin;
  readonly amendmentId: string | null;
  readonly note: string;
}

export interface Measure {
  readonly id: string;
  readonly conventionId: string;
  /** Given when it is tabled, never reused. */
  readonly number: number | null;
  readonly axisId: string | null;
  readonly panelId: string | null;
  readonly status: MeasureStatus;
  /** Number of its current version. */
  readonly version: number;
  readonly title: string;
  readonly mergedIntoId: string | null;
  readonly withdrawnReason: string | null;
  readonly importedFrom: string | null;
  readonly createdAt: string;
  readonly tabledAt: string | null;
  readonly decidedAt: string | null;
  /** Members. */
  readonly authorIds: readonly string[];
}

/** What the table of permissions needs to know of a measure. */
export function measureThing(
  measure: Pick<Measure, "status" | "panelId" | "authorIds">,
  convention: Pick<Convention, "phase" | "publicMeasures">,
): Thing {
  return {
    phase: convention.phase,
    state: measure.status,
    panelId: measure.panelId,
    authorIds: measure.authorIds,
    isPublic: convention.publicMeasures,
  };
}

export function sameContent(one: MeasureContent, other: MeasureContent): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(content: MeasureContent): unknown[] {
  const { title, body, reasons, actors, means, cost, deadline, alternative, easyRead, sources } = content;
  const indicators = content.indicators.map(({ name, unit, baseline, target }) => [
    name,
    unit,
    baseline,
    target,
  ]);
  return [title, body, reasons, actors, means, cost, deadline, alternative, easyRead, sources, indicators];
}

/** Where a measure stands that others are merged into: as far in its life as the furthest of them. */
export function mergedStatus(statuses: readonly MeasureStatus[]): "draft" | "tabled" | "deliberation" {
  if (statuses.includes("deliberation")) return "deliberation";
  return statuses.includes("tabled") ? "tabled" : "draft";
}
