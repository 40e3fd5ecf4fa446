import type { Messages } from "../fr";

export const margin: Messages["margin"] = {
  title: "Text and amendments",
  lead: "The text in force and, at each passage, the amendments that would change it.",
  heading: (measure) => `Text and amendments: ${measure}`,
  read: "Read the text with its amendments in the margin",
  none: "No open amendment to this text.",
  amendments: (passage) => `Amendments, ${passage}`,
  alsoHere: "Also changes this passage:",
  whatIf: "What if?",
  whatIfAbout: (name) => `show the text as if ${name} were adopted`,
  without: "Without it",
  withoutAbout: (name) => `stop showing ${name} as adopted`,
  imagined: (count) =>
    count === 1 ? "What if this amendment were adopted?" : `What if these ${count} amendments were adopted?`,
  imaginedLead:
    "Nothing is decided: the text is shown as it would be. Struck through: removed. Underlined: added.",
  all: "Imagine all amendments adopted",
  clear: "Back to the text in force",
  fallen: (one, other) =>
    `Amendment ${one} is not shown: it would fall, amendment ${other} being adopted before it.`,
  conflicts: "What does not go together",
  between: (one, other, why) => `Amendments ${one} and ${other}: ${why}.`,
  level: {
    hard: "incompatible",
    order: "order to be decided",
    adjacent: "side by side",
    identical: "identical",
  },
  behind: "No longer apply as they are",
  behindLead: "The text has changed since they were written. Their authors can adapt them.",
  short: (number) => `no. ${number}`,
  the: (number) => `amendment ${number}`,
  theSub: (number) => `sub-amendment ${number}`,
  settles: "settlement",
};
