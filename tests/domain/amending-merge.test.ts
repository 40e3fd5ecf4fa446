import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { canonicalText, parseText } from "~/domain/amending";
import { mergeAll } from "~/domain/amending/merge";
import { operationsBetween } from "~/domain/amending/operations";
import { amended } from "~tests/support/edits";
import { anyText } from "~tests/support/markdown";

// A busy machine may take its time over thousands of runs.
vi.setConfig({ testTimeout: 600_000 });

const numRuns = Number(process.env.AMENDING_RUNS ?? 2000);

const amendment = (base: string, id: string, text: string) => ({
  id,
  operations: operationsBetween(parseText(base), parseText(text)),
});
const merged = (base: string, ...texts: readonly string[]) =>
  mergeAll(
    parseText(base),
    texts.map((text, at) => amendment(base, `a${at}`, text)),
  );

describe("operations", () => {
  it("of an unchanged text are none", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(amendment(text, "a", text).operations).toEqual([]);
        expect(mergeAll(parseText(text), []).text).toBe(canonicalText(text));
      }),
      { numRuns },
    );
  });

  it("applied to the base give the author's text", () => {
    fc.assert(
      fc.property(amended(1), ({ base, texts: [text = ""] }) => {
        expect(merged(base, text).text).toBe(canonicalText(text));
      }),
      { numRuns },
    );
  });

  it("applied give the author's text, for any two texts", () => {
    fc.assert(
      fc.property(anyText, anyText, (base, text) => {
        expect(merged(base, text).text).toBe(canonicalText(text));
      }),
      { numRuns },
    );
  });

  it("recognise paragraphs split and joined", () => {
    const whole = "La ville publie ses comptes. Elle ouvre aussi ses données publiques.";
    const parts = "La ville publie ses comptes.\n\nElle ouvre aussi ses données publiques.";
    expect(amendment(whole, "a", parts).operations.map((each) => each.kind)).toEqual(["change"]);
    expect(amendment(parts, "a", whole).operations.map((each) => each.kind)).toEqual(["change"]);
    expect(merged(whole, parts, whole.replace("ouvre", "publie")).text).toBe(
      parts.replace("ouvre", "publie"),
    );
    expect(merged(parts, whole, parts.replace("ouvre", "publie")).text).toBe(
      whole.replace("ouvre", "publie"),
    );
  });
});

describe("a merge", () => {
  it("keeps a move and a change of the same paragraph", () => {
    const base = "Un premier §.\n\nUn second §.\n\nUn troisième §.";
    const moved = "Un second §.\n\nUn troisième §.\n\nUn premier §.";
    expect(merged(base, moved, base.replace("premier §", "premier § neuf")).text).toBe(
      moved.replace("premier §", "premier § neuf"),
    );
  });

  it("of an amendment with itself is that amendment", () => {
    fc.assert(
      fc.property(amended(1), ({ base, texts: [text = ""] }) => {
        expect(merged(base, text, text).text).toBe(merged(base, text).text);
      }),
      { numRuns },
    );
  });

  it("is the same for any order of the list, and canonical", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const all = texts.map((text, at) => amendment(base, `a${at}`, text));
        const { text } = mergeAll(parseText(base), all);
        expect(mergeAll(parseText(base), all.toReversed()).text).toBe(text);
        expect(canonicalText(text)).toBe(text);
      }),
      { numRuns },
    );
  });

  it("says of every character where it comes from", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const { text, runs, blocks } = merged(base, ...texts);
        expect(runs.map((run) => run.text).join("")).toBe(text);
        expect(new Set(blocks.map((block) => block.id)).size).toBe(blocks.length);
      }),
      { numRuns },
    );
  });
});
