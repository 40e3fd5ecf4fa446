import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  canonicalText,
  carryIds,
  diffTexts,
  diffWords,
  isWord,
  parseText,
  tokenize,
} from "~/domain/amending";
import { amended } from "~tests/support/edits";
import { anyText } from "~tests/support/markdown";

// A busy machine may take its time over thousands of runs.
vi.setConfig({ testTimeout: 600_000 });

const numRuns = Number(process.env.AMENDING_RUNS ?? 2000);

const shown = (a: string, b: string) =>
  diffTexts(a, b).map(({ kind, runs }) => {
    const marks = { same: "", removed: "-", added: "+" };
    return `${kind}: ${runs.map((run) => (run.kind === "same" ? run.text : `[${marks[run.kind]}${run.text}]`)).join("")}`;
  });

const joined = (runs: ReturnType<typeof diffWords>, leftOut: "removed" | "added") =>
  runs
    .filter((run) => run.kind !== leftOut)
    .map((run) => run.text)
    .join("");

const graphemesOf = (text: string) =>
  Array.from(new Intl.Segmenter("fr").segment(text), ({ segment }) => segment);

describe("tokens", () => {
  it("are words, elisions, spaces, signs and Markdown's delimiters", () => {
    expect(tokenize("L’école peut-être, **à 3,5 %** [ici](https://x.fr/a)")).toEqual([
      "L’",
      "école",
      " ",
      "peut-être",
      ",",
      " ",
      "**",
      "à",
      " ",
      "3,5",
      " ",
      "%",
      "**",
      " ",
      "[",
      "ici",
      "](https://x.fr/a)",
    ]);
  });

  it("join to the text and never cut what people see as one character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        expect(tokens.join("")).toBe(text);
        expect(tokens.flatMap(graphemesOf)).toEqual(graphemesOf(text));
      }),
      { numRuns },
    );
  });
});

describe("a comparison", () => {
  it("shows whole words", () => {
    expect(shown("Pendant trois ans, la ville agit.", "Pendant cinq ans, la ville n’agit pas.")).toEqual([
      "changed: Pendant [-trois][+cinq] ans, la ville [+n’]agit[+ pas].",
    ]);
  });

  it("shows a phrase put for another as one change", () => {
    expect(shown("Il faut tout revoir demain.", "Il faut rien garder demain.")).toEqual([
      "changed: Il faut [-tout revoir][+rien garder] demain.",
    ]);
  });

  it("knows a paragraph that moved, and one that moved and changed", () => {
    const base = "Un premier §.\n\nUn second §.\n\nUn troisième §.";
    expect(shown(base, "Un second §.\n\nUn troisième §.\n\nUn premier §.")).toEqual([
      "moved-away: [-Un premier §.]",
      "same: Un second §.",
      "same: Un troisième §.",
      "moved: Un premier §.",
    ]);
    expect(shown(base, "Un second §.\n\nUn troisième §.\n\nUn premier § neuf.").at(-1)).toBe(
      "moved: Un premier §[+ neuf].",
    );
  });

  it("leaves the other items alone when one is put first in a list", () => {
    expect(shown("1. un\n2. deux", "1. zéro\n2. un\n3. deux")).toEqual([
      "added: [+zéro]",
      "same: un",
      "same: deux",
    ]);
  });

  it("of a text with itself shows nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffTexts(text, text).every((block) => block.kind === "same")).toBe(true);
      }),
      { numRuns },
    );
  });

  it("shows a paragraph parted or joined as the same words", () => {
    const whole = "La ville publie ses comptes. Elle ouvre aussi ses données publiques.";
    const parts = "La ville publie ses comptes.\n\nElle ouvre aussi ses données publiques.";
    expect(shown(whole, parts)).toEqual([
      "changed: La ville publie ses comptes.[- ]",
      "split: Elle ouvre aussi ses données publiques.",
    ]);
    expect(shown(parts, whole)).toEqual([
      "joined: La ville publie ses comptes.[-\n\n][+ ]Elle ouvre aussi ses données publiques.",
    ]);
  });

  it("holds every block of both texts, whole", () => {
    fc.assert(
      fc.property(amended(1), ({ base, texts: [text = ""] }) => {
        const blocks = diffTexts(base, text).filter(({ kind }) => kind !== "moved-away");
        expect(blocks.flatMap((each) => each.after ?? [])).toEqual(parseText(text));
        for (const { after, runs } of blocks) expect(joined(runs, "removed")).toBe(after?.text ?? "");
        const old = blocks.map(({ kind, runs }) => (kind === "split" ? "" : "\n\n") + joined(runs, "added"));
        const words = (texts: readonly string[]) => texts.join("").split("\n\n").sort().join("");
        expect(words(old)).toBe(words(parseText(base).map((block) => `\n\n${block.text}`)));
      }),
      { numRuns },
    );
  });

  it("of any two texts never throws", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(diffTexts(a, b).length).toBeGreaterThanOrEqual(parseText(b).length);
        expect(joined(diffWords(a, b), "removed")).toBe(b.replaceAll("\0", "\uFFFD"));
      }),
      { numRuns },
    );
  });

  it("touches words whole", () => {
    for (const run of diffWords("Le numérique responsable", "La sobriété numérique")) {
      expect(tokenize(run.text).some(isWord)).toBe(true);
    }
  });
});

describe("ids from version to version", () => {
  const ids = (text: string) => parseText(text).map((block) => block.id);

  it("stay with edited and moved paragraphs and are new for new ones", () => {
    const old = parseText("Alpha bêta gamma.\n\nDelta epsilon zêta.\n\nMême.\n\nMême.");
    const next = carryIds(
      old,
      parseText("Delta epsilon zêta êta.\n\nNeuf.\n\nMême.\n\nMême.\n\nAlpha bêta gamma."),
    );
    expect(next.map((block) => old.findIndex(({ id }) => id === block.id))).toEqual([1, -1, 2, 3, 0]);
  });

  it("stay the same when nothing changed, whatever the ids are", () => {
    fc.assert(
      fc.property(amended(1), ({ base, texts: [text = ""] }) => {
        const old = carryIds(parseText(base), parseText(text));
        expect(carryIds(old, parseText(text)).map((block) => block.id)).toEqual(old.map((block) => block.id));
        expect(new Set(old.map((block) => block.id)).size).toBe(old.length);
        expect(ids(canonicalText(text))).toEqual(ids(text));
      }),
      { numRuns },
    );
  });
});
