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
