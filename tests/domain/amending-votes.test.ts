import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  type Amendment,
  conflictsAmong,
  fatesAfter,
  inheritSources,
  mergeAll,
  mergeTexts,
  namingSubAmendments,
  operationsBetween,
  parseText,
  resultOf,
  settlement,
  votingOrder,
  withSubAmendments,
} from "~/domain/amending";
import { amended } from "~tests/support/edits";

// A busy machine may take its time over thousands of runs.
vi.setConfig({ testTimeout: 600_000 });

const numRuns = Number(process.env.AMENDING_RUNS ?? 2000);

const BASE = "Le mandat dure trois ans, renouvelable une fois.\n\nLa ville en rend compte chaque année.";
const blocks = parseText(BASE);
const to = (id: string, text: string, base = blocks): Amendment => ({
  id,
  operations: operationsBetween(base, parseText(text)),
});

const deletion = to("d", "La ville en rend compte chaque année.");
const rewrite = to("r", BASE.replace(/^.*\n/, "Une durée sera fixée plus tard par délibération.\n"));
const far = to("f", BASE.replace("trois ans", "une durée que le conseil fixera"));
const near = to("n", BASE.replace("trois", "cinq"));
const twin = to("m", BASE.replace("trois", "cinq"));
const addition = to("i", BASE.replace("une fois.", "une fois.\n\nUn alinéa neuf."));
const late = to("a", BASE.replace("chaque année", "chaque mois"));

describe("the order of the vote", () => {
  it("goes by place; there deletions, rewrites, replacements from the furthest, insertions", () => {
    const order = votingOrder(blocks, [late, addition, near, far, rewrite, deletion, twin]);
    expect(order.map((place) => place.id)).toEqual(["d", "r", "f", "m", "n", "i", "a"]);
    expect(order.find(({ id }) => id === "m")?.identicalTo).toEqual(["n"]);
  });

  it("takes additions at one place by their numbers", () => {
    const add = (id: string, text: string) => to(id, `${BASE}\n\n${text}`);
    const order = votingOrder(blocks, [
      add("10", "Un."),
      add("9", "Un alinéa plus long."),
      add("2", "Deux."),
    ]);
    expect(order.map((place) => place.id)).toEqual(["2", "9", "10"]);
  });

  it("takes sub-amendments before their parent", () => {
    const sub = { ...to("s", BASE.replace("trois", "quatre"), resultOf(blocks, near)), parent: "n" };
    expect(votingOrder(blocks, [near, sub, late]).map((place) => place.id)).toEqual(["s", "n", "a"]);
  });

  it("names each amendment once, whatever the order of the list", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts }) => {
        const list = texts.map((text, at) => to(`a${at}`, text, parseText(base)));
        const order = votingOrder(parseText(base), list).map((place) => place.id);
        expect(order.toSorted()).toEqual(list.map((each) => each.id));
        expect(votingOrder(parseText(base), list.toReversed()).map((place) => place.id)).toEqual(order);
      }),
      { numRuns },
    );
  });
});

describe("an adoption", () => {
  it("lets fall what it makes impossible and satisfies what it achieves", () => {
    const fates = fatesAfter(blocks, [near], [deletion, far, twin, addition, late]);
    expect(fates.map(({ id, fate }) => `${id} ${fate}`)).toEqual([
      "d falls",
      "f falls",
      "m satisfied",
      "i stands",
      "a stands",
    ]);
    expect(fates[1]).toMatchObject({ by: "n", conflict: { passage: "trois ans" } });
    expect(fates[2]).toMatchObject({ by: ["n"] });
  });

  it("satisfies its own text and never both lets fall and satisfies", () => {
    fc.assert(
      fc.property(amended(1), ({ base, texts: [text = ""] }) => {
        const [one, other] = [to("a", text, parseText(base)), to("b", text, parseText(base))];
        expect(fatesAfter(parseText(base), [one], [other]).map(({ fate }) => fate)).toEqual(["satisfied"]);
      }),
      { numRuns },
    );
  });
});

describe("sub-amendments", () => {
  const sub = to("s", BASE.replace("trois", "cinq ou six"), resultOf(blocks, near));

  it("change what their parent brings, and each word says who brought it", () => {
    const amendedNear = withSubAmendments(blocks, near, [sub]);
    const merged = mergeAll(blocks, [amendedNear, late]);
    expect(merged.text).toBe(BASE.replace("trois", "cinq ou six").replace("chaque année", "chaque mois"));
    const named = namingSubAmendments(merged.runs, [amendedNear]);
    expect(named.filter((run) => run.by.length > 0)).toEqual([
      { text: "cinq", by: ["n"] },
      { text: " ou six", by: ["s"] },
      { text: "mois", by: ["a"] },
    ]);
  });
});

describe("a settlement", () => {
  it("decides a contested passage and leaves the rest to the amendments", () => {
    const longer = to("l", BASE.replace("trois", "six").replace("chaque année", "chaque mois"));
    const settled = settlement(blocks, "x", [near, longer], BASE.replace("trois", "quatre"));
    expect(conflictsAmong(blocks, [near, longer]).map(({ level }) => level)).toEqual(["hard"]);
    expect(conflictsAmong(blocks, [near, longer, settled])).toEqual([]);
    const { text, runs } = mergeAll(blocks, [near, longer, settled]);
    expect(text).toBe(BASE.replace("trois", "quatre").replace("chaque année", "chaque mois"));
    expect(runs.find((run) => run.text.includes("quatre"))?.by).toEqual(["x"]);
  });

  it("may keep the passage as it was", () => {
    const settled = settlement(blocks, "x", [near, far], BASE);
    expect(conflictsAmong(blocks, [near, far, settled])).toEqual([]);
    expect(mergeAll(blocks, [near, far, settled]).text).toBe(BASE);
  });

  it("always ends the hard conflicts that it settles", () => {
    fc.assert(
      fc.property(amended(3), ({ base, texts: [one = "", other = "", third = ""] }) => {
        const old = parseText(base);
        const both = [to("a", one, old), to("b", other, old)];
        const all = [...both, settlement(old, "x", both, third)];
        expect(conflictsAmong(old, all).filter(({ level }) => level === "hard")).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe("sources", () => {
  it("go back through the versions", () => {
    const first = mergeAll(blocks, [near]);
    const second = mergeAll(first.blocks, [to("z", first.text.replace("chaque", "tous les"), first.blocks)]);
    const runs = inheritSources(second.runs, first.runs);
    expect(runs.map((run) => run.text).join("")).toBe(second.text);
    expect(runs.filter((run) => run.by.length > 0)).toEqual([
      { text: "cinq", by: ["n"] },
      { text: "tous les", by: ["z"] },
    ]);
  });

  it("cover every character once, through any two versions", () => {
    fc.assert(
      fc.property(amended(2), ({ base, texts: [one = "", other = ""] }) => {
        const first = mergeAll(parseText(base), [to("a", one, parseText(base))]);
        const second = mergeAll(first.blocks, [to("b", other, first.blocks)]);
        const runs = inheritSources(second.runs, first.runs);
        expect(runs.map((run) => run.text).join("")).toBe(second.text);
      }),
      { numRuns },
    );
  });
});

describe("texts merged at once", () => {
  it("take what imitates the engine's own signs as words", () => {
    const sign = `\0{"kind":"rule","path":[],"opens":0,"tight":false}`;
    const { merged, conflicts } = mergeTexts(BASE, [{ id: "1", text: `${BASE}\n\n${sign}` }]);
    expect(merged?.text).toBe(`${BASE}\n\n${sign.replace("\0", "\uFFFD")}`);
    expect(conflicts).toEqual([]);
  });

  it("may be emptied, or left as they are", () => {
    const of = (text: string) => mergeTexts(BASE, [{ id: "1", text }]).merged?.text;
    expect(of("")).toBe("");
    expect(of(BASE)).toBe(BASE);
  });

  it("give a text, or null and the reason", () => {
    const wanted = (id: string, from: string, into: string) => ({ id, text: BASE.replace(from, into) });
    const good = mergeTexts(BASE, [wanted("1", "trois", "cinq"), wanted("2", "année", "semaine")]);
    expect(good.merged?.text).toBe(BASE.replace("trois", "cinq").replace("année", "semaine"));
    const bad = mergeTexts(BASE, [wanted("1", "trois", "cinq"), wanted("2", "trois", "six")]);
    expect(bad.merged).toBeNull();
    expect(bad.conflicts[0]).toMatchObject({
      between: ["1", "2"],
      proposals: ["cinq ans", "six ans"],
      passage: "trois ans",
    });
  });
});
