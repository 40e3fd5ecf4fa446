import type { Messages } from "../fr";

export const tracing: Messages["tracing"] = {
  title: "Where each word comes from",
  heading: (measure) => `Where each word comes from: ${measure}`,
  lead: (version) =>
    `Version ${version} of the measure. Each passage leads to the note that says who brought it, by which amendment and which vote.`,
  link: "Where each word of this version comes from",
  text: "The text",
  sources: "The sources",
  source: (number) => `Note ${number}`,
  noVote: "without a vote, agreed by the authors or in a sitting",
  by: (name) => `by ${name}`,
  version: (version) => `version ${version}`,
  comparative: "Comparative table",
  comparativeHeading: (measure) => `Comparative table: ${measure}`,
  comparativeLead: (from, to) =>
    from === to
      ? `The text of version ${from} and the amendments to it.`
      : `From version ${from}, on which the first amendments were written, to version ${to}, in force.`,
  comparativeLink: "Comparative table (for print)",
  before: (version) => `Text at the start (version ${version})`,
  amendments: "Amendments",
  after: (version) => `Text that came out (version ${version})`,
  unchanged: "Unchanged.",
  struck: "Deleted.",
  none: "None.",
  instruction: "In a jurist’s words",
};
