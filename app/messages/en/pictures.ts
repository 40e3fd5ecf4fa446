import type { Messages } from "../fr";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const pictures: Messages["pictures"] = {
  table: "See the table",
  axis: "Axis",
  byAxis: "Measures by axis and state",
  measures: (count) => plural(count, "measure", "measures"),
  stage: {
    adopted: "Adopted",
    voting: "In vote",
    discussion: "In discussion",
    rejected: "Rejected",
    withdrawn: "Withdrawn",
  },
  stageCount: {
    adopted: (count) => `${count} adopted`,
    voting: (count) => `${count} in vote`,
    discussion: (count) => `${count} in discussion`,
    rejected: (count) => `${count} rejected`,
    withdrawn: (count) => `${count} withdrawn`,
  },
  since: (date) => `since ${date}`,
};
