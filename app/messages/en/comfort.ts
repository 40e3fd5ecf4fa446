import type { Messages } from "../fr";

export const comfort: Messages["comfort"] = {
  title: "Reading comfort",
  lead: "Choose how pages look for you. No account is needed.",
  parts: { scheme: "Colours", text: "Text size", spacing: "Spacing" },
  choices: {
    scheme: { device: "As on my device", light: "Light", dark: "Dark" },
    text: { normal: "Normal", larger: "Larger", largest: "Largest" },
    spacing: { normal: "Normal", wide: "Wide: more room between letters, words and lines" },
  },
  preview: "Preview",
  previewText:
    "A citizen convention brings together people drawn by lot. They listen, debate, write measures and vote on them. The city answers each of them.",
  cookie:
    "Your choice is kept in your browser for a year, in a cookie named palabre_comfort. It serves nothing else: it does not say who you are and nobody else reads it. Setting everything back to the first choices erases it.",
  done: { saved: "Your choices are saved." },
};
