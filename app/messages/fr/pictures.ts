import type { MeasureStage } from "~/domain/measure-stage";

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const stage: Record<MeasureStage, string> = {
  adopted: "Adoptées",
  voting: "Au vote",
  discussion: "En discussion",
  rejected: "Rejetées",
  withdrawn: "Retirées",
};

const stageCount: Record<MeasureStage, (count: number) => string> = {
  adopted: (count) => plural(count, "adoptée", "adoptées"),
  voting: (count) => `${count} au vote`,
  discussion: (count) => `${count} en discussion`,
  rejected: (count) => plural(count, "rejetée", "rejetées"),
  withdrawn: (count) => plural(count, "retirée", "retirées"),
};

/** Words of the drawings and of the tables behind them. */
export const pictures = {
  table: "Voir le tableau",
  axis: "Axe",
  byAxis: "Mesures par axe et par état",
  measures: (count: number) => plural(count, "mesure", "mesures"),
  stage,
  stageCount,
  since: (date: string) => `depuis le ${date}`,
};
