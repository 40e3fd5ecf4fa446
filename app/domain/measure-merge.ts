import type { MeasureContent } from "./measure";

/**
 * A text to start from when similar measures are merged: the first one's title, all the texts after each
 * other (what several say alike comes once), all the indicators and sources. People make it one text.
 */
export function proposeMerge(contents: readonly MeasureContent[]): MeasureContent {
  const joined = (part: (content: MeasureContent) => string, between: string) =>
    [...new Set(contents.map(part).filter((text) => text !== ""))].join(between);
  const indicators = contents.flatMap((content) => content.indicators);
  return {
    title: contents[0]?.title ?? "",
    body: joined((content) => content.body, "\n\n"),
    reasons: joined((content) => content.reasons, "\n\n"),
    actors: joined((content) => content.actors, ", "),
    means: joined((content) => content.means, "\n\n"),
    cost: joined((content) => content.cost, " ; "),
    deadline: joined((content) => content.deadline, " ; "),
    alternative: joined((content) => content.alternative, "\n\n"),
    easyRead: joined((content) => content.easyRead, "\n\n"),
    indicators: [...new Map(indicators.map((each) => [each.name, each])).values()],
    sources: [...new Set(contents.flatMap((content) => content.sources))],
  };
}
