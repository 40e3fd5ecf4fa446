import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type Amendment,
  type Block,
  type Conflict,
  canonicalText,
  conflictsAmong,
  isWord,
  mergeAll,
  mergeTexts,
  misfits,
  operationsBetween,
  parseText,
  rebase,
  rebaseOnto,
  tokenize,
} from "~/domain/amending";
import { tokensOf } from "~/domain/amending/edges";
import { weave } from "~/domain/amending/weave";
import { amended } from "~tests/support/edits";

// A busy machine may take its time over thousands of runs.
vi.setConfig({ testTimeout: 600_000 });

const numRuns = Number(process.env.AMENDING_RUNS ?? 2000);

const amendmentsTo = (base: string, texts: readonly string[]): readonly Amendment[] =>
  texts.map((text, at) => ({
    id: `a${at}`,
    operations: operationsBetween(parseText(base), parseText(text)),
  }));

const found = (base: string, ...texts: readonly string[]) =>
  conflictsAmong(parseText(base), amendmentsTo(base, texts)).map(({ level, reason }) => `${level} ${reason}`);

const isHard = ({ level }: Conflict) => level === "hard";

const BASE = "Le mandat dure trois ans, renouvelable une fois. La ville en rend compte.";

describe("conflicts", () => {
  it("are hard where the same words are replaced differently", () => {
    expect(found(BASE, BASE.replace("trois", "cinq"), BASE.replace("trois", "six"))).toEqual([
      "hard same-words",
    ]);
  });

  it("are hard where stretches struck from one sentence overlap", () => {
    const one = BASE.replace("trois ans, renouvelable ", "");
    const other = BASE.replace("renouvelable une ", "");
    expect(found(BASE, one, other)).toEqual(["hard overlap"]);
  });

  it("are none to speak of between a change and an insertion beside it", () => {
    const one = BASE.replace("trois", "cinq");
    const other = BASE.replace("trois ans", "trois ans au plus");
    expect(found(BASE, one, other).filter((each) => each.startsWith("hard"))).toEqual([]);
    expect(
      mergeTexts(
        BASE,
        [one, other].map((text, at) => ({ id: `a${at}`, text })),
      ).merged?.text,
    ).toBe(BASE.replace("trois ans", "cinq ans au plus"));
  });

  it("are hard where one changes what the other strikes, and name the passage", () => {
    const two = `${BASE}\n\nUn autre alinéa.`;
    const [conflict] = conflictsAmong(
      parseText(two),
      amendmentsTo(two, ["Un autre alinéa.", two.replace("trois", "cinq")]),
    );
    expect(conflict).toMatchObject({
      level: "hard",
      reason: "in-deleted",
      passage: BASE,
      proposals: ["", "cinq"],
    });
  });

  it("ask for an order where both add at one place, and both stand", () => {
    expect(found(BASE, `${BASE}\n\nUn.`, `${BASE}\n\nDeux.`)).toEqual(["order same-place"]);
    expect(found(BASE, BASE.replace("ans", "ans fermes"), BASE.replace("ans", "ans pleins"))).toEqual([
      "order same-place",
    ]);
  });

  it("are hard where a sentence would end in two ways", () => {
    expect(found("Fin du texte", "Fin du texte.", "Fin du texte !")).toEqual(["hard same-words"]);
  });

  it("call the same change identical", () => {
    const same = BASE.replace("trois", "cinq");
    expect(found(BASE, same, same)).toEqual(["identical same-change"]);
  });

  it("are hard where emphasis would be left without its words", () => {
    const strong = BASE.replace("trois ans", "**trois ans**");
    const hard = (other: string) => found(BASE, strong, other).filter((each) => each.startsWith("hard"));
    expect(hard(BASE.replace(" trois ans", ""))).not.toEqual([]);
    expect(hard(BASE.replace("trois ans", ":"))).not.toEqual([]);
    expect(hard(BASE.replace("trois", "cinq"))).toEqual([]);
  });

  it("are hard between two places for one paragraph", () => {
    const list = ["Alpha bêta.", "Gamma delta.", "Epsilon zêta.", "Êta thêta."];
    const order = (...places: readonly number[]) => places.map((place) => list[place]).join("\n\n");
    expect(
      found(order(0, 1, 2, 3), order(1, 2, 3, 0), order(1, 0, 2, 3)).some((each) => each.startsWith("hard")),
    ).toBe(true);
  });

  it("are hard where two paragraphs are each to go past the other, but not where both moves have their way", () => {
    const list = ["Alpha bêta.", "Gamma delta.", "Epsilon zêta.", "Êta thêta."];
    const order = (...places: readonly number[]) => places.map((place) => list[place]).join("\n\n");
    expect(found(order(0, 1, 2, 3), order(1, 0, 2, 3), order(0, 2, 1, 3))).toContain("hard moved-across");
    expect(found(order(0, 1, 2, 3), order(1, 0, 2, 3), order(0, 1, 3, 2))).toEqual([]);
  });

  it("are hard where emphasis would cross, not where it fits into the other", () => {
    const strong = BASE.replace("dure trois ans", "**dure trois ans**");
    const crosses = (other: string) =>
      found(BASE, strong, other).filter((each) => each === "hard overlap").length > 0;
    expect(crosses(BASE.replace("trois ans, renouvelable", "*trois ans, renouvelable*"))).toBe(true);
    expect(crosses(BASE.replace("trois", "**trois**"))).toBe(true);
    expect(crosses(BASE.replace("trois", "*trois*"))).toBe(false);
    expect(crosses(BASE.replace("ville", "*ville*"))).toBe(false);
  });

  it("are the same whichever amendment is named first", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const amendments = amendmentsTo(base, texts);
        expect(sorted(conflictsAmong(parseText(base), amendments.toReversed()))).toEqual(
          sorted(conflictsAmong(parseText(base), amendments)),
        );
      }),
      { numRuns },
    );
  });

  it("of an amendment with itself are all identical", () => {
    fc.assert(
      fc.property(amended(1), ({ base, texts: [text = ""] }) => {
        for (const each of conflictsAmong(parseText(base), amendmentsTo(base, [text, text]))) {
          expect(each.level).toMatch(/identical|adjacent/);
        }
      }),
      { numRuns },
    );
  });
});

const sorted = (conflicts: readonly Conflict[]) => conflicts.map((each) => JSON.stringify(each)).sort();

/** Those of the texts that can be merged with each other: the first, and each that has no hard conflict with them. */
function compatible(base: string, texts: readonly string[]): readonly Amendment[] {
  const kept: Amendment[] = [];
  for (const amendment of amendmentsTo(base, texts)) {
    if (!conflictsAmong(parseText(base), [...kept, amendment]).some(isHard)) kept.push(amendment);
  }
  return kept;
}

/** What the amendments ask for together: the base's tokens that none strikes, and all additions, equal ones once. */
function wordsAsked(blocks: readonly Block[], amendments: readonly Amendment[]): readonly string[] {
  const struck = new Set<string>();
  const added = new Map<string, readonly string[]>();
  for (const { operations } of amendments) {
    const times = new Map<string, number>();
    for (const each of operations) {
      const key = JSON.stringify(each);
      times.set(key, (times.get(key) ?? 0) + 1);
      if (each.kind === "insert") added.set(`${times.get(key)} ${key}`, tokenize(each.leaf.text));
      if (each.kind === "delete") struck.add(each.block);
      if (each.kind !== "change") continue;
      for (let at = each.from; at < each.to; at += 1) struck.add(`${each.block} ${at}`);
      added.set(`${times.get(key)} ${key}`, each.added);
    }
  }
  const kept = blocks.flatMap((block) =>
    tokensOf(block).filter((_, at) => !struck.has(block.id) && !struck.has(`${block.id} ${at}`)),
  );
  return [...kept, ...[...added.values()].flat()];
}

/** All characters but spaces and the edges of blocks, in no order. */
const characters = (tokens: readonly string[]) =>
  [
    ...tokens
      .filter((token) => !token.startsWith("\0"))
      .join("")
      .replace(/\s/g, ""),
  ]
    .sort()
    .join("");

describe("without hard conflicts", () => {
  it("no word is lost that nobody strikes, none stays that somebody strikes, all that are added are there", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const blocks = parseText(base);
        const amendments = compatible(base, texts);
        const merged = weave(blocks, amendments).flatMap((block) => block.runs.map((run) => run.text));
        expect(characters(merged)).toBe(characters(wordsAsked(blocks, amendments)));
      }),
      { numRuns },
    );
  });

  it("every word that was added is in the merged text, under its amendment's name", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const amendments = compatible(base, texts);
        const { runs } = mergeAll(parseText(base), amendments);
        for (const { id, operations } of amendments) {
          const added = operations.flatMap((each) => (each.kind === "change" ? each.added : []));
          const found = runs.filter(({ by }) => by.includes(id)).map((run) => run.text);
          for (const word of added.filter((token) => isWord(token) && !token.startsWith("\0"))) {
            expect(found.join("\n")).toContain(word);
          }
        }
      }),
      { numRuns },
    );
  });

  it("any order of adoption gives the same text", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const blocks = parseText(base);
        const [one, ...others] = compatible(base, texts);
        if (one === undefined) return;
        const joint = mergeAll(blocks, [one, ...others]).text;
        expect(mergeAll(blocks, [...others, one]).text).toBe(joint);
        expect(rebase(blocks, one, others).text).toBe(joint);
      }),
      { numRuns },
    );
  });
});

describe("a rebase", () => {
  it("then applied is the joint merge", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const blocks = parseText(base);
        const [amendment, ...accepted] = compatible(base, texts);
        if (amendment === undefined) return;
        const before = mergeAll(blocks, accepted);
        const rebased = rebase(blocks, amendment, accepted);
        expect(rebased.status).toMatch(/clean|satisfied/);
        expect(misfits(before.blocks, rebased.operations)).toEqual([]);
        const applied = mergeAll(before.blocks, [{ ...amendment, operations: rebased.operations }]);
        expect(applied.text).toBe(mergeAll(blocks, [amendment, ...accepted]).text);
      }),
      { numRuns },
    );
  });

  it("onto any text never throws and fits that text", () => {
    fc.assert(
      fc.property(amended(2), ({ base, texts: [text = "", next = ""] }) => {
        const [amendment] = amendmentsTo(base, [text]);
        if (amendment === undefined) return;
        const blocks = parseText(next);
        const rebased = rebaseOnto(parseText(base), amendment, blocks);
        expect(misfits(blocks, rebased.operations)).toEqual([]);
        const applied = mergeAll(blocks, [{ id: "a", operations: rebased.operations }]);
        expect(applied.text).toBe(rebased.text);
        expect(canonicalText(rebased.text)).toBe(rebased.text);
      }),
      { numRuns },
    );
  });

  it("tells what became of an amendment", () => {
    const fate = (text: string, next: string) => {
      const [amendment] = amendmentsTo(BASE, [text]);
      return amendment && rebaseOnto(parseText(BASE), amendment, parseText(next)).status;
    };
    const longer = BASE.replace("trois", "cinq");
    expect(fate(longer, BASE.replace("La ville", "La commune"))).toBe("clean");
    expect(fate(longer, longer)).toBe("satisfied");
    expect(fate(longer, BASE.replace("trois", "six"))).toBe("overlaps");
    expect(fate(longer, BASE.replace("Le mandat dure trois ans, renouvelable une fois. ", ""))).toBe("gone");
  });
});
