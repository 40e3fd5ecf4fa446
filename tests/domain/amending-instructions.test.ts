import fc from "fast-check";
import { expect, it, vi } from "vitest";
import {
  type Block,
  type ChangePart,
  instructionsOf,
  operationsBetween,
  parseText,
  type Quoted,
  tokenize,
} from "~/domain/amending";
import { tokensOf } from "~/domain/amending/edges";
import type { ChangeOperation } from "~/domain/amending/operations";
import { messages } from "~/messages";
import { amended } from "~tests/support/edits";
import { anyText } from "~tests/support/markdown";

// A busy machine may take its time over thousands of runs.
vi.setConfig({ testTimeout: 600_000 });

const numRuns = Number(process.env.AMENDING_RUNS ?? 2000);

const ofText = (base: string, text: string) => {
  const blocks = parseText(base);
  const operations = operationsBetween(blocks, parseText(text));
  return { blocks, operations, instructions: instructionsOf(blocks, operations) };
};
const bare = (text: string) => text.replace(/\s/g, "");

/** Where quoted words stand in a block, found as a reader would: whole words, and their occurrence. */
function placeOf(block: Block, { text, occurrence }: Quoted): readonly [number, number] {
  const tokens = tokenize(block.text);
  const found = tokens.flatMap((_, from) => {
    let to = from;
    for (let length = 0; length < text.length && to < tokens.length; to += 1)
      length += tokens[to]?.length ?? 0;
    return tokens.slice(from, to).join("") === text ? [[from, to] as const] : [];
  });
  expect(found.length).toBeGreaterThanOrEqual(occurrence ?? 1);
  if (occurrence === null) expect(found.length).toBe(1);
  return found[(occurrence ?? 1) - 1] ?? [0, 0];
}

/** The block's words as the parts ask for them. */
function followed(block: Block, parts: readonly ChangePart[]): string {
  const tokens = [...tokenize(block.text)];
  const put = (at: number, text: string) => (at < 0 ? [text] : [tokens[at] ?? "", text]).join("");
  let [first, last] = ["", ""];
  for (const part of parts) {
    if (part.kind === "append") last += part.text;
    if (part.kind === "insert" && part.after === null) first += part.text;
    else if (part.kind === "insert" && part.after !== null) {
      const at = placeOf(block, part.after)[1] - 1;
      tokens[at] = put(at, part.text);
    } else if (part.kind === "strike" || part.kind === "replace") {
      const [from, to] = placeOf(block, part.old);
      for (let at = from; at < to; at += 1) tokens[at] = "";
      if (part.kind === "replace") tokens[from] = part.by;
    }
  }
  return bare(first + tokens.join("") + last);
}

function asked(block: Block, changes: readonly ChangeOperation[]): string {
  const tokens: string[] = [...tokensOf(block)];
  for (const { from, to, added } of changes.toSorted((one, other) => other.from - one.from))
    tokens.splice(from, to - from, ...added);
  return bare(tokens.slice(1).join(""));
}

it("a reader who follows the instructions gets the words that the amendment asks for", () => {
  fc.assert(
    fc.property(amended(1), ({ base, texts: [text = ""] }) => {
      const { blocks, operations } = ofText(base, text);
      for (const block of blocks) {
        const changes = operations.filter((each) => each.kind === "change" && each.block === block.id);
        const words = changes.filter((each): each is ChangeOperation => each.kind === "change");
        if (words.some(({ from, added }) => from === 0 || added.some((token) => token.startsWith("\0"))))
          continue;
        const [instruction] = instructionsOf(blocks, words);
        if (instruction?.kind === "rewrite") expect(words.length).toBe(1);
        else if (instruction?.kind === "change")
          expect(followed(block, instruction.parts)).toBe(asked(block, words));
        else expect(words).toEqual([]);
      }
    }),
    { numRuns },
  );
});

it("no change asks for nothing, any change for something, in both languages", () => {
  fc.assert(
    fc.property(anyText, anyText, (base, text) => {
      expect(ofText(base, base).instructions).toEqual([]);
      const { operations, instructions } = ofText(base, text);
      expect(instructions.length > 0).toBe(operations.length > 0);
      for (const each of instructions) {
        for (const language of ["fr", "en"] as const)
          expect(messages(language).instructions.says(each)).toMatch(/^\p{Lu}[\s\S]+[.»”]$/u);
      }
    }),
    { numRuns },
  );
});
