import type { Messages } from "../fr";

export const problem: Messages["problem"] = {
  required: "This field is needed.",
  "too-long": "This text is too long.",
  "not-an-email": "Write an e-mail address, for example name@example.org.",
  "not-a-date": "Write a valid date.",
  "not-a-number": "Write a number.",
  "not-a-choice": "Choose one of the answers offered.",
  "broken-text": "This text has characters that cannot be read.",
  "dates-reversed": "The end must come after the start.",
};
