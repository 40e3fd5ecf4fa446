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
  "majority-fraction-invalid":
    "Write a share between 0 and 1: two whole numbers, the first at most the second.",
  "majority-unreachable": "More than everything cannot be reached. Choose unanimity.",
  "majority-below-half": "Less than half of the votes cast: a minority would carry. Choose half or more.",
  "second-threshold-fraction-invalid": "Choose one of the shares offered.",
  "second-threshold-unreachable": "More than everything cannot be reached.",
  "quorum-fraction-invalid":
    "Write a share between 0 and 1: two whole numbers, the first at most the second.",
  "secret-changeable": "A secret vote cannot be changed: nobody could tell which one to replace.",
  "password-too-short": "This password is too short: it needs at least 12 characters.",
  "password-common":
    "This password is too common: others would try it. Choose for instance three unrelated words.",
  "password-personal": "This password looks like your name or your address. Choose another one.",
  "wrong-current-password": "This is not your current password.",
  "not-a-colour": "Choose a colour.",
  "logo-too-large": "This file is larger than 200 kB. Choose a lighter picture.",
  "logo-not-a-picture": "This file is neither an SVG nor a PNG that can be shown.",
  "logo-with-code": "This SVG contains code. Export it again as a plain picture.",
  "annex-without-title": "Give each annex a title.",
  "amendment-changes-nothing":
    "The text is the same as the one you started from: change something before you send it.",
  "amendment-empties-measure":
    "Nothing would be left of the measure. To end it, ask for its withdrawal or vote against it.",
  "amendment-too-long": "The text is too long for a measure: shorten it.",
};
