import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frenchSpaces } from "~/domain/typography";

const marked = () =>
  fc.array(
    fc.oneof(
      fc.constantFrom(
        " ",
        "\u00a0",
        "\u202f",
        ";",
        ":",
        "!",
        "?",
        "«",
        "»",
        "`",
        ".",
        "18:30",
        "12 500",
        "7 kg",
        "été",
        "www.a.fr",
      ),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 12 },
  );

describe("French spacing", () => {
  it("puts a narrow no-break space before high marks and inside guillemets", () => {
    expect(frenchSpaces("Qui agit : « nous ! » ; et toi ?")).toBe(
      "Qui agit\u202f: «\u202fnous\u202f!\u202f»\u202f; et toi\u202f?",
    );
    expect(frenchSpaces("Pourquoi? «Parce que»")).toBe("Pourquoi\u202f? «\u202fParce que\u202f»");
  });

  it("keeps a figure and its unit, and the thousands of a figure, on one line", () => {
    expect(frenchSpaces("12 500 € et 79,6 % de 7 kg en 2 h")).toBe(
      "12\u202f500\u00a0€ et 79,6\u00a0% de 7\u00a0kg en 2\u00a0h",
    );
    expect(frenchSpaces("37,0 kgCO2e par an, 1 000 000 kWh")).toBe(
      "37,0\u00a0kgCO2e par an, 1\u202f000\u202f000\u00a0kWh",
    );
  });

  it.each([
    "en 2026 300 personnes",
    "05 49 52 35 35",
    "article 12 bis",
    "3 mesures",
    "2 histoires",
    "5 géants",
  ])("does not take %s for a figure with a unit", (text) => {
    expect(frenchSpaces(text)).toBe(text);
  });

  it("done twice is done once", () => {
    fc.assert(
      fc.property(marked(), (parts) => {
        const once = frenchSpaces(parts.join(""));
        expect(frenchSpaces(once)).toBe(once);
      }),
    );
  });

  it("changes nothing but spaces", () => {
    const bare = (text: string) => text.replace(/[ \u00a0\u202f]/gu, "");
    fc.assert(
      fc.property(marked(), (parts) => {
        const text = parts.join("");
        expect(bare(frenchSpaces(text))).toBe(bare(text));
      }),
    );
  });

  it.each([
    "https://a.example/b?c;d:e!f",
    "mailto:jeanne@brumeville.example?subject=a;b",
    "www.brumeville.example/plan?version=2",
    "jeanne@brumeville.example",
    "Rendez-vous à 18:30",
    "un rapport de 16:9",
    "`a?b:c;`",
  ])("leaves %s alone", (text) => {
    expect(frenchSpaces(text)).toBe(text);
  });

  it("spaces the mark that ends the sentence after an address", () => {
    expect(frenchSpaces("Lire https://a.example/b ?")).toBe("Lire https://a.example/b\u202f?");
  });
});
