import type { Messages } from "../fr";

export const accessibility: Messages["accessibility"] = {
  footer: "Accessibility: not compliant",
  title: "Accessibility statement",
  lead: "What we checked, how, and what we did not check.",
  promise:
    "The authority that publishes this site undertakes to make it accessible, under article 47 of French law 2005-102 of 11 February 2005. This statement covers every page made by Palabre at this address.",
  state: "Compliance",
  stateText:
    "This site is not compliant with the French accessibility framework (RGAA 4.1): it has not been audited. The law wants it put this way until an audit has measured how many criteria are met.",
  notAudited:
    "Our automatic tests are no audit. Nobody has yet tested this site with a screen reader, a magnifier or voice control; no disabled person has tried it for us.",
  results: "What was tested",
  byMachine: (testedOn) =>
    `Tests are made by a program, in the Chromium browser, with every version of the software, on a sample convention. These results date from ${testedOn}.`,
  figure: {
    pages: "Different pages",
    loads: "Pages opened (by language and role)",
    runs: "Runs of axe",
    rules: "Rules of axe",
    faults: "Faults found",
    ways: "Conditions",
  },
  ways: (widths) => `French and English, light and dark, ${widths} pixels wide`,
  axe: (version) => `axe-core ${version}`,
  besides: "Beside axe, each page is checked thus:",
  checks: {
    sideways: "at 320 pixels (or at 400% zoom) nothing sticks out: one scrolls in one direction only",
    touch: "on a phone, buttons, fields and links that stand alone are at least 44 pixels high",
    motion: "nothing moves for those who ask for less motion",
    forced: "with the reader’s own colours, buttons, fields and drawings can still be seen",
    html: "the HTML is valid",
    set: "pages in French follow French typography",
  },
  keyboard: "By keyboard alone",
  keyboardText: "These roads were walked without a mouse; at each stop one sees where one is:",
  roads: {
    skip: "skip the header and enter the page",
    signIn: "sign in by a link from an e-mail",
    find: "find a measure by its words",
    comment: "write and publish a comment",
    amend: "amend a measure and see the difference before sending it",
    vote: "choose, read the choice again in full words, vote",
    live: "keep one’s place when the page changes before one’s eyes",
  },
  criteria: "What these rules touch",
  criteriaText: (list) =>
    `The rules of axe check part of these criteria of WCAG 2.2 (A and AA): ${list}. The other criteria were not tested.`,
  limits: "Known limits",
  limit: [
    "What axe cannot decide (such as the contrast of text on a pattern) was not judged by a person.",
    "Texts and pictures added by participants and by the authority are not checked for accessibility.",
    "PDF files carry a structure (headings, language, reading order); their conformance to PDF/UA was not certified.",
    "Browsers other than Chromium and assistive technologies were not tried.",
  ],
  contact: "Tell us of a problem",
  contactText: "If something here resists you, write to us: we will look for a solution or another form.",
  noContact: "The authority has not given an address here yet.",
  recourse: "Remedies",
  recourseText:
    "If you told us of a fault that keeps you from something here and got no satisfying answer, you can turn to the French Defender of Rights (Défenseur des droits):",
  recourses: {
    form: "by the online form",
    delegate: "through the delegate in your region",
    post: "by post, free of charge: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07",
  },
};
