import type { MeasureStatus } from "./measure";

/** Where a measure stands, as an overview tells it: fewer states than its life has. */
export const measureStages = ["adopted", "voting", "discussion", "rejected", "withdrawn"] as const;
export type MeasureStage = (typeof measureStages)[number];

/**
 * What each state of a measure counts as. A draft is its panel's own, and a merged measure lives on in another:
 * no overview counts them.
 */
export const stageOf = {
  draft: null,
  tabled: "discussion",
  deliberation: "discussion",
  final: "voting",
  voted: "voting",
  adopted: "adopted",
  rejected: "rejected",
  withdrawn: "withdrawn",
  merged: null,
} satisfies Record<MeasureStatus, MeasureStage | null> as Record<MeasureStatus, MeasureStage | null>;

/** How many measures stand at each stage. */
export type StageCounts = Readonly<Record<MeasureStage, number>>;

/** Sums up counts by state. @param counts each state of a measure with how many there are, in any order */
export function stageCounts(
  counts: readonly { readonly status: MeasureStatus; readonly count: number }[],
): StageCounts {
  const total = { adopted: 0, voting: 0, discussion: 0, rejected: 0, withdrawn: 0 };
  for (const { status, count } of counts) {
    const stage = stageOf[status];
    if (stage !== null) total[stage] += count;
  }
  return total;
}

/** The states that a word of a list's address asks for: a state's own, or those of a stage; null for others. */
export function statusesOf(word: string): readonly MeasureStatus[] | null {
  if (Object.hasOwn(stageOf, word)) return [word as MeasureStatus];
  const statuses = (Object.keys(stageOf) as MeasureStatus[]).filter((status) => stageOf[status] === word);
  return statuses.length > 0 ? statuses : null;
}
