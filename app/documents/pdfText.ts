import { printable } from "./markdownTree";

/** Shown where no font has a glyph: PDF/UA refuses a text that it cannot show. */
const noGlyph = "\u25a1";

const longestWord = 60;
const placeToBreak = "\u200b";
const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Latin with its accents and the usual punctuation: in every font, so not worth a look at its clusters. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201d\u2026\u202f\u20ac]*$/u;

/**
 * A text that the fonts can show: private characters and those without a glyph become "□", byte order marks
 * and breaks that Typst would obey become spaces or go, and a word without end gets places to break.
 */
export function showable(text: string, covers: (cluster: string) => boolean): string {
  const clean = printable(text)
    .replace(/[\ufeff\ufff9-\ufffb]/gu, "")
    .replace(/[\u0085\u2028\u2029]/gu, " ");
  return broken(plain.test(clean) ? clean : shownClusters(clean, covers));
}

function shownClusters(text: string, covers: (cluster: string) => boolean): string {
  let shown = "";
  for (const { segment } of clusters.segment(text)) {
    const missing = /[\p{Co}\p{Cn}]/u.test(segment) || !(/^\s+$/u.test(segment) || covers(segment));
    shown += missing ? noGlyph : segment;
  }
  return shown;
}

/** Addresses are left alone: Typst breaks them at their own signs. */
function broken(text: string): string {
  return text.replace(/[^\s\u200b]{61,}/gu, (word) => {
    if (/^\W*https?:\/\//u.test(word)) return word;
    const parts = Array.from(clusters.segment(word), ({ segment }) => segment);
    return parts.map((part, i) => (i > 0 && i % longestWord === 0 ? placeToBreak + part : part)).join("");
  });
}

/** Whether the first letter with a direction runs from right to left (Unicode Bidirectional Algorithm, P2–P3). */
export function runsRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}
