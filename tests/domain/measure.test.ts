import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ImportedMeasure, planImport } from "~/domain/importing";
import { canBecome, type MeasureContent, measureStatuses, mergedStatus, sameContent } from "~/domain/measure";
import { diffContents } from "~/domain/measure-diff";
import { proposeMerge } from "~/domain/measure-merge";
import { measureReach } from "~/domain/measure-reach";
import { visitor } from "~/domain/role";
import { contentOf } from "~tests/support/measure";

const word = fc.constantFrom("", "école", "réparer", "les vélos ; l’été", "- a\n- b");
const content: fc.Arbitrary<MeasureContent> = fc.record({
  ...{ title: word, body: word, reasons: word, actors: word, means: word, cost: word, deadline: word },
  ...{ alternative: word, easyRead: word },
  indicators: fc.array(
    fc.record({
      ...{ name: word, unit: word },
      baseline: fc.option(fc.integer()),
      target: fc.option(fc.integer()),
    }),
    { maxLength: 3 },
  ),
  sources: fc.array(word, { maxLength: 3 }),
});

describe("a measure", () => {
  it("that was withdrawn or merged never comes back", () => {
    for (const status of ["withdrawn", "merged"] as const) {
      expect(measureStatuses.filter((to) => canBecome(status, to))).toEqual([]);
    }
  });

  it("differs from another exactly where a comparison shows something", () => {
    fc.assert(
      fc.property(content, content, (one, other) => {
        expect(diffContents(one, one)).toEqual([]);
        const changed = diffContents(one, other).map(({ field }) => field);
        const texts = ["title", "body", "reasons", "actors", "means", "cost", "deadline"] as const;
        for (const field of texts) expect(changed.includes(field)).toBe(one[field] !== other[field]);
        expect(sameContent(one, structuredClone(one))).toBe(true);
      }),
    );
  });

  it("shows what was taken from a list and what was added to it", () => {
    const changes = diffContents(contentOf({ sources: ["A", "B"] }), contentOf({ sources: ["B", "C"] }));
    expect(changes).toHaveLength(1);
    expect(changes[0]?.blocks.map(({ kind, runs }) => [kind, runs[0]?.text])).toEqual([
      ["removed", "A"],
      ["same", "B"],
      ["added", "C"],
    ]);
  });

  it("shows which sentence of its easy reading changed", () => {
    const [one, other] = ["On répare.\nOn garde 7 ans.", "On répare.\nOn garde 8 ans."];
    const changes = diffContents(contentOf({ easyRead: one }), contentOf({ easyRead: other }));
    expect(changes.map(({ field }) => field)).toEqual(["easyRead"]);
    expect(changes[0]?.blocks.map(({ kind, runs }) => [kind, runs[0]?.text])).toEqual([
      ["removed", "On garde 7 ans."],
      ["same", "On répare."],
      ["added", "On garde 8 ans."],
    ]);
  });

  it("merged from others starts from all that they said", () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 2, maxLength: 4 }), (contents) => {
        const merged = proposeMerge(contents);
        for (const one of contents) {
          expect(merged.body).toContain(one.body);
          for (const source of one.sources) expect(merged.sources).toContain(source);
        }
      }),
    );
  });

  it("merged from others stands as far in its life as the furthest", () => {
    expect(mergedStatus(["draft", "draft"])).toBe("draft");
    expect(mergedStatus(["draft", "tabled"])).toBe("tabled");
    expect(mergedStatus(["tabled", "deliberation", "draft"])).toBe("deliberation");
  });

  it("that is a draft is never in a visitor's reach", () => {
    const reach = measureReach(visitor, { phase: "deliberation", publicMeasures: true });
    expect(reach.every).not.toContain("draft");
    expect([...reach.ofPanels, ...reach.asAuthor]).toEqual([]);
  });
});

describe("the plan of an import", () => {
  const measure = (changes: Partial<ImportedMeasure>): ImportedMeasure => ({
    ...contentOf(),
    ...{ line: 2, axis: null, panel: "", theme: null, origin: "" },
    ...changes,
  });
  const axis = (number: number, title: string) => ({ id: `axis-${number}`, number, title, description: "" });
  const panel = (number: number, name: string, axisId: string | null) => ({
    ...{ id: `panel-${number}`, number, name, axisId },
  });

  it("knows an axis by its title, whatever its accents, and by its number where the file has no title", () => {
    const convention = { axes: [axis(3, "Écologie")], panels: [] };
    expect(planImport({ axes: [{ number: 1, title: "ecologie" }], measures: [] }, convention).axes).toEqual([
      { id: "axis-3", number: 3, title: "Écologie" },
    ]);
    expect(planImport({ axes: [{ number: 3, title: "" }], measures: [] }, convention).axes[0]?.id).toBe(
      "axis-3",
    );
  });

  it("gives new axes and panels numbers that nobody has", () => {
    const convention = { axes: [axis(1, "A"), axis(2, "B")], panels: [panel(4, "Nord", null)] };
    const file = {
      axes: [
        { number: 1, title: "X" },
        { number: 2, title: "Y" },
      ],
      measures: [measure({ axis: 1, panel: "Sud" }), measure({ axis: 2, panel: "sud" })],
    };
    const plan = planImport(file, convention);
    expect(plan.axes.map(({ number }) => number)).toEqual([3, 4]);
    expect(plan.panels.map(({ number, name }) => [number, name])).toEqual([
      [4, "Nord"],
      [5, "Sud"],
    ]);
    expect(plan.measures.map((planned) => planned.panel)).toEqual([1, 1]);
  });

  it("sends a measure without a panel to the only panel of its axis, to none if there are two", () => {
    const file = { axes: [{ number: 1, title: "A" }], measures: [measure({ axis: 1 })] };
    const axes = [axis(1, "A")];
    const one = planImport(file, { axes, panels: [panel(1, "Nord", "axis-1")] });
    expect(one.measures[0]?.panel).toBe(0);
    const two = planImport(file, { axes, panels: [panel(1, "Nord", "axis-1"), panel(2, "Sud", "axis-1")] });
    expect(two.measures[0]?.panel).toBeNull();
  });
});
