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
  readonly easyRead: string;
  readonly indicators: readonly Indicator[];
  readonly sources: readonly string[];
}
