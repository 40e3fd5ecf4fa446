import { describe, expect, it } from "vitest";
import { editorialCorrection, mergeAll, operationsBetween, parseText, votingOrder } from "~/domain/amending";

const TEXT =
  "## Article 2\n\nLe mandat dure troi ans, renouvelable une foi ; la vile en rend compte.\n\n2. un\n3. deux";
const base = parseText(TEXT);
const corrected = (from: string, into: string) => {
  const { ok, ...rest } = editorialCorrection(base, "c", TEXT.replace(from, into));
  return ok || rest;
};

describe("an editorial correction", () => {
  it("may mend spelling, punctuation, and the numbers of headings and lists", () => {
    expect(corrected("troi", "trois")).toBe(true);
    expect(corrected("vile", "ville")).toBe(true);
    expect(corrected("Le mandat", "Le Mandat")).toBe(true);
    expect(corrected(" ;", ",")).toBe(true);
    expect(corrected("Article 2", "Article 3")).toBe(true);
    expect(corrected("2. un\n3. deux", "1. un\n2. deux")).toBe(true);
  });

  it("may not change the sense, the order or the number of paragraphs, nor nothing", () => {
    const refused = { error: "correction-changes-sense" };
    expect(corrected("renouvelable", "non renouvelable")).toEqual(refused);
    expect(corrected("mandat", "contrat")).toEqual(refused);
    expect(corrected(", renouvelable une foi", "")).toEqual(refused);
    expect(corrected("\n\n2. un\n3. deux", "")).toEqual(refused);
    expect(corrected("compte.", "compte.\n\nEt plus.")).toEqual(refused);
    expect(editorialCorrection(parseText("Dans 3 ans."), "c", "Dans 5 ans.")).toMatchObject(refused);
    expect(corrected("x", "x")).toEqual({ error: "correction-changes-nothing" });
  });

  it("is named by the words that it brought, and never voted on", () => {
    const correction = editorialCorrection(base, "c", TEXT.replace("vile", "ville"));
    if (!correction.ok) throw new Error(correction.error);
    const amendment = {
      id: "a",
      operations: operationsBetween(base, parseText(TEXT.replace("compte", "raison"))),
    };
    const { runs } = mergeAll(base, [amendment, correction.value]);
    expect(runs.filter(({ by }) => by.length > 0)).toEqual([
      { text: "ville", by: ["c"] },
      { text: "raison", by: ["a"] },
    ]);
    expect(votingOrder(base, [amendment, correction.value]).map(({ id }) => id)).toEqual(["a"]);
  });
});
