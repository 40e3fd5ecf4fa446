import fc from "fast-check";
import { parseText, renderBlocks } from "~/domain/amending/blocks";
import { tokenize } from "~/domain/amending/tokens";
import { markdown } from "~tests/support/markdown";

type Edit = (blocks: readonly string[]) => readonly string[];

const at = <T>(list: readonly T[], place: number): number => (list.length === 0 ? 0 : place % list.length);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      fc.nat(40),
      fc.nat(40),
      fc.nat(3),
      fc.constantFrom("", "neuf", " cinq ans", "**", "👍🏽", "é", "\n\n"),
    )
    .map(
      ([block, from, length, added]): Edit =>
        (blocks) =>
          blocks.map((text, place) => {
            if (place !== at(blocks, block)) return text;
            const tokens = tokenize(text);
            const start = at(tokens, from);
            return [...tokens.slice(0, start), added, ...tokens.slice(start + length)].join("");
          }),
    ),
  fc.nat(40).map(
    (block): Edit =>
      (blocks) =>
        blocks.filter((_, place) => place !== at(blocks, block)),
  ),
  fc.tuple(fc.nat(40), markdown).map(
    ([block, text]): Edit =>
      (blocks) =>
        blocks.toSpliced(at(blocks, block), 0, text),
  ),
  fc.tuple(fc.nat(40), fc.nat(40)).map(
    ([from, to]): Edit =>
      (blocks) => {
        const moved = blocks[at(blocks, from)] ?? "";
        const rest = blocks.filter((_, place) => place !== at(blocks, from));
        return rest.toSpliced(at(rest, to), 0, moved);
      },
  ),
  fc.nat(40).map(
    (block): Edit =>
      (blocks) => {
        const place = at(blocks, block);
        return blocks.toSpliced(place, 2, blocks.slice(place, place + 2).join(" "));
      },
  ),
);

const edited = (base: string, edits: readonly Edit[]): string => {
  const blocks = parseText(base);
  const pieces = blocks.map((block) => renderBlocks([block]));
  return edits.reduce<readonly string[]>((all, change) => change(all), pieces).join("\n\n");
};

/** A text and versions of it as people would amend it: words changed, blocks added, struck, moved, joined, split. */
export const amended = (
  versions: number,
  edits = 3,
): fc.Arbitrary<{ base: string; texts: readonly string[] }> =>
  fc
    .tuple(
      markdown,
      fc.array(fc.array(edit, { minLength: 1, maxLength: edits }), {
        minLength: versions,
        maxLength: versions,
      }),
    )
    .map(([base, all]) => ({ base, texts: all.map((each) => edited(base, each)) }));
