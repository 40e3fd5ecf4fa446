import type { Messages } from "../fr";

const megabytes = (bytes: string | number | undefined) => Math.floor(Number(bytes) / (1024 * 1024));

const says: Messages["fileErrors"]["says"] = {
  "file-too-large": ({ limit }) => `This file is too heavy: ${megabytes(limit)} MB at most.`,
  "file-empty": "This file is empty.",
  "file-is-spreadsheet": "This is a workbook. In your spreadsheet, save it as CSV.",
  "file-is-archive": "This is a compressed archive. Send the file that it holds.",
  "file-is-document": "This is a text document. Send a CSV or JSON file.",
  "file-is-image": "This is an image. Send a CSV or JSON file.",
  "file-is-web-page": "This is a web page. Send a CSV or JSON file.",
  "file-is-binary": "This file holds no text. Send a CSV or JSON file.",
  "broken-utf8": "These characters are damaged. Save the file again, in UTF-8.",
  "broken-encoding": "The encoding of this file is not recognised. Save it again, in UTF-8.",
  "broken-quotes": "Quotation marks are misplaced.",
  "unclosed-quote": "Quotation marks opened here are never closed.",
  "missing-column": ({ column }) => `A column is missing: ${column}.`,
  "duplicate-column": ({ column }) => `This column is there twice: ${column}.`,
  "extra-cell": "This row has more cells than the table has columns.",
  "no-rows": "There is nothing to take from this file.",
  "too-many-rows": ({ limit, count }) => `There are too many rows: ${count}, where ${limit} is the most.`,
  "too-many-cells": ({ limit }) => `There are too many cells: ${limit} is the most.`,
  "json-syntax": "This is not JSON from here on.",
  "json-too-deep": "This JSON is nested too deep.",
  "json-unknown-shape": ({ expected }) =>
    `This JSON has not the expected shape. Keys looked for: ${expected}.`,
  "wrong-type": ({ expected, found }) => `Expected type: ${expected}; found: ${found}.`,
  "missing-value": "This value is needed.",
  "too-long": ({ limit, length }) =>
    `This text is too long: ${length} characters, where ${limit} is the most.`,
  "too-many": ({ limit, count }) => `There are too many: ${count}, where ${limit} is the most.`,
  "bad-character": "This text contains a character that cannot be read.",
  "bad-number": "This is not a number.",
  "bad-axis": ({ first, last }) => `An axis is named by a number from ${first} to ${last}.`,
  "unknown-axis": "This axis does not exist.",
  "duplicate-axis": ({ number }) => `Axis ${number} is there twice.`,
  "axis-title-conflict": ({ number, other }) => `Axis ${number} has another title already: ${other}.`,
  "bad-theme": ({ first, last }) => `A theme is named by a number from ${first} to ${last}.`,
  "bad-email": "This is not an e-mail address.",
  "duplicate-email": ({ firstLine }) => `This address is on line ${firstLine} already.`,
  "unknown-role": "This role is not known.",
  "unknown-panel": "This panel does not exist in the convention.",
  "already-member": "This person is there already.",
  "already-invited": "This person is invited already.",
};

export const fileErrors: Messages["fileErrors"] = {
  caption: (count) => (count === 1 ? "One problem in the file" : `${count} problems in the file`),
  nothingDone: "Nothing was saved. Mend the file, then send it again.",
  line: "Line",
  column: "Column",
  value: "Value",
  problem: "Problem",
  more: (count) => `and ${count} more.`,
  says,
};
