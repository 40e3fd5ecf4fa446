import type { Messages } from "../fr";

export const importing: Messages["importing"] = {
  title: "Import measures",
  lead: "A CSV file (comma, semicolon or tab) or JSON. Nothing is saved before you have seen what will be created.",
  file: "File",
  fileHint:
    "One line a measure. Needed columns: title and text. Axis, panel, indicators, sources: if you have them.",
  check: "See what will be created",
  previewTitle: (name) => `What ${name} holds`,
  preview: (count) => (count === 1 ? "1 measure will be created." : `${count} measures will be created.`),
  firstOnes: (shown) => `Here are the first ${shown}.`,
  newAxes: "Axes created with them",
  newPanels: "Panels created with them",
  unread: "Columns left aside",
  columns: { line: "Line", title: "Title", axis: "Axis", panel: "Panel", indicators: "Indicators" },
  status: "The measures arrive",
  draft: "as drafts: only their panel reads them",
  tabled: "tabled: they get their numbers and the whole convention reads them",
  confirm: "Import",
  other: "Choose another file",
  caption: "Measures of the file",
};
