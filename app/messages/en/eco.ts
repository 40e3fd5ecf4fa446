import type { Messages } from "../fr";

export const eco: Messages["eco"] = {
  footer: "Footprint",
  title: "Footprint",
  lead: "What our pages weigh, how we measured it, and how to measure it again.",
  figures: "Our figures",
  caption: (measuredOn) => `Reading pages, measured on ${measuredOn}`,
  column: {
    page: "Page",
    elements: "Elements",
    requests: "Requests",
    kB: "kB",
    index: "EcoIndex",
  },
  page: {
    home: "Home of the site",
    convention: "Home of a convention",
    measures: "List of measures",
    measure: "A measure",
    plan: "The plan",
  },
  promise:
    "What we hold ourselves to on these pages: at most 300 elements, 8 requests and 60 kB; an EcoIndex of 81 at least (A).",
  grams: (least, most) => `By the method, one view costs ${least} to ${most} grams of CO₂ equivalent.`,
  formula: "What the EcoIndex is",
  formulaText: [
    "The EcoIndex rates a page from 0 to 100, and from G to A, by three quantities: its elements, its requests, the kilobytes received. Each is placed among the pages of the web, ranged in twenty parts.",
    "EcoIndex = 100 − 5 × (3 × elements + 2 × requests + weight) ÷ 6, where each quantity is its rank (0 to 20) in these parts. Grade A begins above 80.",
    "The grams of CO₂ equivalent per view are those that the method draws from it: 2 + 2 × (50 − EcoIndex) ÷ 100. They serve to compare pages; they are no measure of emissions.",
  ],
  source: "The parts and the formula are published by the EcoIndex collective:",
  how: "How we measure",
  howText: [
    "A Chromium browser that has kept nothing yet opens each page on the machine that serves it, and counts what it receives: headers included, texts compressed.",
    "The convention is made up: 60 measures, 39 of them adopted, 40 members and 1,200 comments.",
    "The stream that announces live changes stays open and says almost nothing: it is not counted. Nor are pictures that an authority adds (its logo).",
    "Neither the energy of the server, nor that of the network, nor the making of devices is measured.",
  ],
  again: "To measure again, from the sources of the software:",
};
