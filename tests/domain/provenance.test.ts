import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amendment, canonicalText, operationsBetween, parseText } from "~/domain/amending";
import { passagesOf } from "~/domain/measure-text";
import { amendmentSources, provenanceOf, runsByPassage } from "~/domain/provenance";
import { anyText } from "~tests/support/markdown";

const version = (number: number, body: string, brought: readonly Amendment[] = []) => ({
  ...{ version: number, body, blocks: parseText(body), brought, amended: [] },
});
const amendment = (id: string, base: string, text: string): Amendment => ({
  id,
  operations: operationsBetween(parseText(base), parseText(text)),
});
const sourceOf = (runs: readonly { text: string; by: readonly string[] }[], words: string) =>
  runs.find(({ text }) => text.includes(words))?.by;

const one = "Garder les postes trois ans.\n\nPublier un bilan.";
const two = one.replace("trois", "cinq");
const three = two.replace("un bilan", "un bilan chaque année");

describe("where the words of a version come from", () => {
  it("is the amendment that brought them, through the versions since, or the version they came with", () => {
    const runs = provenanceOf([
      version(1, one),
      version(2, two, [amendment("five", one, two)]),
      version(3, three, [amendment("yearly", two, three)]),
      version(4, three.replace("Publier", "Éditer")),
    ]);
    expect(sourceOf(runs, "Garder")).toEqual(["version:1"]);
    expect(sourceOf(runs, "cinq")).toEqual(["five"]);
    expect(sourceOf(runs, "chaque année")).toEqual(["yearly"]);
    expect(sourceOf(runs, "Éditer")).toEqual(["version:4"]);
  });

  it("names all who asked for the same, and the sub-amendment within its parent", () => {
    const twins = [amendment("a", one, two), amendment("b", one, two)];
    expect(sourceOf(provenanceOf([version(1, one), version(2, two, twins)]), "cinq")).toEqual(["a", "b"]);
    const wished = one.replace("un bilan", "un bilan chaque année");
    const amended = wished.replace("chaque année", "chaque mois");
    const parent = amendmentSources(parseText(one), "parent", [
      { body: wished, by: null },
      { body: amended, by: "sub" },
    ]);
    const step = { ...version(2, amended, [parent]), amended: [parent] };
    const runs = provenanceOf([version(1, one), step]);
    expect(sourceOf(runs, "mois")).toEqual(["sub"]);
    expect(sourceOf(runs, "chaque")).toEqual(["parent"]);
  });

  it("covers every character of any versions once, each with somebody", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (bodies) => {
        const runs = provenanceOf(bodies.map((body, at) => version(at + 1, body)));
        expect(runs.map(({ text }) => text).join("")).toBe(canonicalText(bodies.at(-1) ?? ""));
        expect(runs.every(({ by }) => by.length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("cut at the passages it is still whole", () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const text = canonicalText(body);
        const passages = passagesOf(
          text,
          parseText(text).map(({ id }) => id),
        );
        const parts = runsByPassage(passages, [{ text, by: ["x"] }]);
        const joined = parts.flatMap(({ runs }) => runs.map((run) => run.text)).join("");
        expect(joined).toBe(passages.length > 0 ? text : "");
      }),
      { numRuns: 300 },
    );
  });
});
