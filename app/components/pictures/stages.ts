import { type MeasureStage, measureStages, type StageCounts } from "~/domain/measure-stage";
import type { Messages } from "~/messages";
import type { BarPart, Pattern } from "./PatternBar";

const patterns: Readonly<Record<MeasureStage, Pattern>> = {
  adopted: "solid",
  voting: "grid",
  discussion: "dots",
  rejected: "slash",
  withdrawn: "blank",
};

/** Stages as the parts of a bar, each leading to its measures. @param measures address of the list, of one axis */
export function stageParts(t: Messages, counts: StageCounts, measures: string): BarPart[] {
  return measureStages.map((stage) => ({
    ...{ key: stage, pattern: patterns[stage], count: counts[stage] },
    text: t.pictures.stageCount[stage](counts[stage]),
    href: `${measures}&status=${stage}`,
  }));
}

export function allOf(counts: StageCounts): number {
  return measureStages.reduce((sum, stage) => sum + counts[stage], 0);
}
