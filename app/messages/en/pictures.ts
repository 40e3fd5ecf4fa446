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

  life: "The life of the measure",
  lifeLead: "From its first draft to the plan: what happened, and when.",
  lifeDrawn: (versions, amendments, votes) =>
    `On a line of time: ${plural(versions, "version", "versions")} of the text, ${plural(
      amendments,
      "amendment",
      "amendments",
    )}, ${plural(votes, "vote", "votes")}. The list below gives them in order.`,
  lane: { texts: "Text", amendments: "Amendments", votes: "Votes" },
  moment: {
    written: "First draft",
    tabled: "Measure tabled",
    adopted: "Measure adopted",
    rejected: "Measure rejected",
    planned: "Measure published in the plan",
  },
  newVersion: (version, why) => `Version ${version}: ${why}`,
  amended: (numbers) =>
    numbers.length === 1
      ? `Amendment ${numbers.join()} proposed`
      : `${numbers.length} amendments proposed: ${numbers.join(", ")}`,
  voted: (number, outcome) => (outcome === null ? `Vote ${number}, open` : `Vote ${number}: ${outcome}`),

  voices: "Who spoke for what",
  voicesLead: "Comments on the measure and its paragraphs, by panel and never by person.",
  fewVoices: "Too few people commented on this measure: counting them by panel would single somebody out.",
  byPanel: "Comments by panel and kind",
  panel: "Panel",
  speakers: "People",
  otherVoices: "Other people",
  allVoices: "Everybody",
  people: (count) => plural(count, "person", "people"),
  kindCount: {
    for: (count) => `${count} for`,
    against: (count) => `${count} against`,
    question: (count) => plural(count, "question", "questions"),
    suggestion: (count) => plural(count, "suggestion", "suggestions"),
    source: (count) => plural(count, "source", "sources"),
  },
  kindName: {
    for: "For",
    against: "Against",
    question: "Questions",
    suggestion: "Suggestions",
    source: "Sources",
  },
};
