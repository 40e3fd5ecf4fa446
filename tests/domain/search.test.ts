import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "~/domain/folding";
import { prefixBounds, queryTerms, terms, weightedTerms } from "~/domain/search";

/** Whether a search for `query` finds a text, as the index does it. */
function finds(query: string, text: string): boolean {
  const index = weightedTerms({ body: text }).map(({ term }) => term);
  const asked = queryTerms(query);
  return asked.every((alternatives) =>
    alternatives.some(({ term, prefix }) => {
      const { from, to } = prefixBounds(term);
      return index.some((entry) => (prefix ? entry >= from && entry <= to : entry === term));
    }),
  );
}

describe("a search", () => {
  it.each([
    ["réparations", "Réparer avant de remplacer"],
    ["réparations", "Un atelier de réparation"],
    ["reparee", "Les machines réparées"],
    ["ecoles", "L’École numérique"],
    ["l'énergie", "les énergies renouvelables"],
    ["données", "Chaque donnée publique"],
    ["donnees", "Les DONNÉES"],
    ["égalité", "egalite"],
    ["usager", "Avec les usagers"],
    ["vélos", "à vélo"],
    ["élu", "les élus et les élues"],
    ["enjeu", "les enjeux"],
    ["municipal", "les serveurs municipaux"],
    ["numériques", "le numérique responsable"],
    ["œuvre", "mise en OEUVRE"],
    ["évaluer les logiciels", "Logiciel libre : évaluation annuelle"],
    ["aujourd'hui citoyen", "les citoyennes"],
  ])("for %j finds %j", (query, text) => expect(finds(query, text)).toBe(true));

  it.each([
    ["données", "Un don à une association"],
    ["données", "Donner une seconde vie"],
    ["évaluer les logiciels", "Évaluer chaque service"],
    ["école", "L'écologie"],
  ])("for %j does not find %j", (query, text) => expect(finds(query, text)).toBe(false));

  it("finds by the beginning of its last word, and of no other", () => {
    expect(finds("logiciel répa", "Réparation des logiciels")).toBe(true);
    expect(finds("répa logiciel", "Réparation des logiciels")).toBe(false);
    expect(finds("réparations", "réparation")).toBe(true);
  });

  it("by a number finds that number only", () => {
    expect(finds("7", "7 ans")).toBe(true);
    expect(finds("7", "75 %")).toBe(false);
  });

  it("of stop words alone asks nothing", () => {
    expect(queryTerms("de l' à the")).toEqual([]);
    expect(queryTerms(" ?! ")).toEqual([]);
  });
});

describe("terms", () => {
  it("leave out articles, elisions and punctuation, and keep the order", () => {
    expect(terms("L'école, c’est l'énergie d'aujourd'hui : qu'on répare !")).toEqual([
      "ecol",
      "energ",
      "repar",
    ]);
  });

  it("are the same with and without accents and capitals", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."abcdeéèêëiîïoôuùûçœst '-’"), maxLength: 30 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(terms(text)).toEqual(terms(fold(text)));
        expect(terms(text)).toEqual(terms(text.toUpperCase()));
        expect(terms(text)).toEqual(terms(text.normalize("NFD")));
      }),
    );
  });

  it("of any text are short, folded and not empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const term of terms(text)) expect(term).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
  });
});

describe("the index", () => {
  const word = fc.string({ unit: fc.constantFrom(..."aeiorstlmnécu"), minLength: 2, maxLength: 10 });

  it("finds every text by each of its words, and by the beginning of each", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.integer({ min: 2, max: 10 }),
        (list, i, n) => {
          const chosen = list[i % list.length] ?? "";
          expect(finds(chosen, list.join(" "))).toBe(true);
          expect(finds(chosen.slice(0, n), list.join(" "))).toBe(true);
        },
      ),
    );
  });

  it("weighs a title more than a body, and repetition no more than three times", () => {
    const weight = (fields: Parameters<typeof weightedTerms>[0]) =>
      weightedTerms(fields).find(({ term }) => term === "ecol")?.weight;
    expect(weight({ title: "École" })).toBe(8);
    expect(weight({ title: "École", body: "écoles école" })).toBe(12);
    expect(weight({ body: "école ".repeat(50) })).toBe(6);
  });

  it("has each term once", () => {
    fc.assert(
      fc.property(fc.array(word), (list) => {
        const found = weightedTerms({ title: list.join(" "), body: list.join("-") }).map(({ term }) => term);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
