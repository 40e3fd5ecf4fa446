import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTexts } from "~/domain/amending";
import { excerpts } from "~/domain/excerpts";

const paragraphs = fc.array(fc.constantFrom("un", "deux", "trois", "quatre"), { maxLength: 12 });
const comparisons = fc
  .tuple(paragraphs, paragraphs)
  .map(([one, other]) => diffTexts(one.join("\n\n"), other.join("\n\n")));

describe("what a reader sees of a comparison", () => {
  it("is the whole comparison, in order", () => {
    fc.assert(
      fc.property(comparisons, (diff) => {
        expect(excerpts(diff).flatMap((excerpt) => excerpt.blocks)).toEqual(diff);
      }),
    );
  });
  it("never folds a change, nor one paragraph alone between two changes", () => {
    fc.assert(
      fc.property(comparisons, (diff) => {
        const cut = excerpts(diff);
        for (const [at, { near, blocks }] of cut.entries()) {
          if (near) continue;
          expect(blocks.every((block) => block.kind === "same")).toBe(true);
          if (at > 0 && at < cut.length - 1) expect(blocks.length).toBeGreaterThan(1);
        }
      }),
    );
  });
  it("folds what stands far from the only change", () => {
    const text = Array.from({ length: 9 }, (_, at) => `Paragraphe ${at}.`).join("\n\n");
    const cut = excerpts(diffTexts(text, text.replace("Paragraphe 4", "Alinéa 4")));
    expect(cut.map(({ near, blocks }) => [near, blocks.length])).toEqual([
      [false, 3],
      [true, 3],
      [false, 3],
    ]);
  });
});
