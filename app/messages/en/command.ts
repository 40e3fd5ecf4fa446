import type { Messages } from "../fr";

export const command: Messages["command"] = {
  imported: (count) => (count === 1 ? "1 measure created." : `${count} measures created.`),
  tabled: "They are tabled: they have a number and the whole convention reads them.",
  draft: "They are drafts: only their panel reads them.",
  newAxes: (count) => `Axes created: ${count}.`,
  newPanels: (count) => `Panels created: ${count}.`,
  unread: (columns) => `Columns left aside: ${columns}.`,
  colon: ": ",
  place: (line, column) => `line ${line}, ${column}`,
  column: (column) => `column ${column}`,
  named: (name) => `column ${name}`,
  refused: {
    "file-unreadable": (name) => `This file cannot be read: ${name}.`,
    "convention-unknown": (slug) => `No convention has this address: ${slug}.`,
    "person-unknown": (email) => `Nobody has this address in the convention: ${email}.`,
    "no-facilitator": () => "This convention has no facilitator, in whose name measures are imported.",
    "not-allowed": () =>
      "This is not possible: only a facilitator imports measures, before the convention's votes.",
  },
  merge: {
    notUtf8: "This file is not in UTF-8.",
    shape: 'Expected shape: {"text": "…", "amendments": [{"id": "1", "text": "…"}]}.',
    problem: {
      missing: "this value is needed.",
      "not-text": "this must be a text in quotation marks.",
      "not-list": "this must be a list.",
      "not-object": "this must be an object.",
      "empty-id": "this id is empty.",
      "same-id": "another amendment has this id already.",
    },
  },
};
