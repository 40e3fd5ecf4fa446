import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMeasures } from "~/domain/importing";
import { measureColumn } from "~/domain/importing/headings";
import { parseNumber } from "~/domain/importing/values";
import { measureLimits } from "~/domain/measure-limits";
import { csv, encode } from "./importing-files";

const read = (text: string, name = "mesures.csv") => readMeasures(encode(text), name);
const json = (value: unknown) => read(JSON.stringify(value, null, 1), "mesures.json");
const codes = (file: ReturnType<typeof read>) =>
  file.errors.map(({ code, line, column }) => [code, line, column]);

describe("the demonstration's file", () => {
  const bytes = readFileSync(new URL("../../app/demo/measures.json", import.meta.url));
  const file = readMeasures(bytes, "measures.json");

  it("is read whole: 39 measures over five axes, nothing dropped but its note", () => {
    expect(file.errors).toEqual([]);
    expect(file.axes.map((axis) => axis.number)).toEqual([1, 2, 3, 4, 5]);
    expect(file.measures).toHaveLength(39);
    expect(file.unread).toEqual([]);
  });

  it("keeps indicators with baseline and target, and sources one by one", () => {
    expect(file.measures[0]).toMatchObject({
      line: 11,
      title: "Faire durer les ordinateurs sept ans",
      axis: 1,
      theme: 2,
      origin: "003",
      indicators: [{ name: "Durée d'usage moyenne d'un ordinateur", unit: "ans", baseline: 5, target: 7 }],
      sources: ["Nantes Métropole et Grenoble: 7 ans", "ADEME: 5 ans théoriques"],
    });
  });
});

describe("our own JSON", () => {
  const measure = {
    title: "Réparer avant de remplacer",
    axis: 2,
    body: "Ouvrir un **atelier**.\n\nDeuxième paragraphe.",
    reasons: "Parce que",
    actors: "La ville",
    means: "Un local",
    cost: "12 000 €",
    deadline: "2027",
    alternative: "Un guichet",
    easyRead: "On répare.",
    indicators: [{ name: "Réparations", unit: "nombre/an", baseline: 1.5, target: null }],
    sources: ["ADEME ; 2024", "INR"],
    panel: "Inclusion",
    theme: 2,
    origin: "Séance du 3 mai",
  };
  const axes = [{ number: 2, title: "Inclusion" }];

  it("is read as it was written", () => {
    const file = json({ axes, measures: [measure] });
    expect(file.errors).toEqual([]);
    expect(file.axes).toEqual(axes);
    expect(file.measures).toEqual([{ ...measure, line: 9 }]);
  });

  it("names every wrong value by its line, its column and its path", () => {
    const text = `{"axes": [{"number": 1, "title": "A"}, {"number": 1, "title": "B"}, {"number": 0, "title": ""}],
 "measures": [
  {"title": "", "body": ["x"], "axis": 7},
  {"title": "${"t".repeat(201)}", "body": "b\\u0000", "theme": 9,
   "indicators": [{"unit": "%", "target": "beaucoup"}]},
  12, null
 ]}`;
    const file = read(text, "x.json");
    expect(file.errors.map(({ code, line, column, columnName }) => [code, line, column, columnName])).toEqual(
      [
        ["duplicate-axis", 1, 40, "axes[1]"],
        ["bad-axis", 1, 69, "axes[2]"],
        ["missing-value", 1, 92, "axes[2].title"],
        ["missing-value", 3, 13, "measures[0].title"],
        ["wrong-type", 3, 25, "measures[0].body"],
        ["missing-value", 3, 25, "measures[0].body"],
        ["unknown-axis", 3, 40, "measures[0].axis"],
        ["too-long", 4, 13, "measures[1].title"],
        ["bad-character", 4, 226, "measures[1].body"],
        ["bad-theme", 4, 246, "measures[1].theme"],
        ["missing-value", 5, 19, "measures[1].indicators[0]"],
        ["bad-number", 5, 43, "measures[1].indicators[0].target"],
        ["wrong-type", 6, 3, "measures[2]"],
        ["wrong-type", 6, 7, "measures[3]"],
      ],
    );
  });

  it("names keys that it has no place for, once each", () => {
    const file = json({
      version: 2,
      measures: [
        { ...measure, axis: 1, color: "red" },
        { ...measure, axis: 1, color: "blue" },
      ],
    });
    expect(file.unread.map((key) => key.columnName)).toEqual(["version", "measures[0].color"]);
  });

  it.each([
    ["cut short", '{"measures": [{"title": "a"', "json-syntax"],
    ["a comment", '{"measures": [] // rien\n}', "json-syntax"],
    ["another shape", '{"projets": []}', "json-unknown-shape"],
    ["a list", "[1, 2]", "json-unknown-shape"],
    ["no measure", '{"measures": []}', "no-rows"],
    ["too deep", "[".repeat(200_000), "json-too-deep"],
  ])("refuses what is %s", (_, text, code) => {
    expect(read(text, "x.json").errors[0]?.code).toBe(code);
  });

  it("says on which line the JSON breaks", () => {
    expect(codes(read('{\n "measures": [\n  {"title": "a",}\n ]\n}', "x.json"))).toContainEqual([
      "json-syntax",
      3,
      17,
    ]);
  });
});

describe("a table of measures", () => {
  it("has headings in French or English, in any case, with or without accents", () => {
    const given = csv([
      ["AXE", "Intitulé", "Description", "Échéance", "UNITE", "Indicateur", "Référence", "Cible"],
      ["1", "Titre", "Texte", "2027", "%", "Part", "12,5", "1 200"],
    ]);
    const file = read(given);
    expect(file.errors).toEqual([]);
    expect(file.measures).toMatchObject([
      { axis: 1, deadline: "2027", indicators: [{ name: "Part", unit: "%", baseline: 12.5, target: 1200 }] },
    ]);
    expect(measureColumn("Deadline")).toBe("deadline");
    expect(measureColumn("ALTERNATIVE NON-NUMERIQUE")).toBe("alternative");
    expect(measureColumn("Couleur")).toBeNull();
  });

  it("may have several indicators a row", () => {
    const file = read(
      "titre;texte;indicateur;cible;indicateur 2;unité 2;cible 2\nA;B;x;1;y;ans;2\nC;D;;;;;\n",
    );
    expect(file.measures.map((measure) => measure.indicators.map((indicator) => indicator.name))).toEqual([
      ["x", "y"],
      [],
    ]);
  });

  it("names each missing column, and no row is read then", () => {
    const file = read("Axe;Titre\n1;A\n");
    expect(file.errors).toMatchObject([{ code: "missing-column", params: { column: "body" } }]);
    expect(file.measures).toEqual([]);
  });

  it("refuses a column that is there twice, and names those it does not read", () => {
    const file = read("titre;intitulé;texte;couleur\nA;A;B;rouge\n");
    expect(file.errors).toMatchObject([{ code: "duplicate-column", column: 2, value: "intitulé" }]);
    expect(file.unread).toMatchObject([{ text: "couleur", line: 1, column: 4 }]);
  });

  it("names every wrong cell by line, column and heading", () => {
    const long = "x".repeat(measureLimits.title + 1);
    const file = read(`Axe;Titre;Texte;Indicateur;Cible\n1;;"a\nb";i;beaucoup\n0;${long};c;;3\n`);
    expect(file.errors).toMatchObject([
      { code: "missing-value", line: 2, column: 2, columnName: "Titre" },
      { code: "bad-number", line: 3, column: 5, columnName: "Cible", value: "beaucoup" },
      { code: "bad-axis", line: 4, column: 1, columnName: "Axe", value: "0" },
      { code: "too-long", line: 4, column: 2, columnName: "Titre", params: { limit: 200, length: 201 } },
      { code: "missing-value", line: 4, column: 4, columnName: "Indicateur" },
    ]);
  });
});

describe("the axes of a table", () => {
  const axesOf = (rows: readonly (readonly string[])[], heading = ["axe", "titre de l'axe"]) => {
    const file = read(csv([[...heading, "titre", "texte"], ...rows.map((row) => [...row, "A", "B"])]));
    return [
      file.axes.map(({ number, title }) => `${number} ${title}`),
      file.measures.map((m) => m.axis),
      codes(file),
    ];
  };

  it("are numbers with titles, numbers in titles, or titles alone, numbered as they come", () => {
    expect(
      axesOf([
        ["2", "Inclusion"],
        ["1", ""],
        ["2", ""],
        ["", ""],
      ]),
    ).toEqual([["1 ", "2 Inclusion"], [2, 1, 2, null], []]);
    expect(
      axesOf([
        ["Axe 2 : Inclusion", ""],
        ["1. Climat", ""],
      ]),
    ).toEqual([["1 Climat", "2 Inclusion"], [2, 1], []]);
    expect(
      axesOf([
        ["Inclusion", ""],
        ["Climat", ""],
        ["INCLUSION", ""],
      ]),
    ).toEqual([["1 Inclusion", "2 Climat"], [1, 2, 1], []]);
  });

  it("with one number have one title", () => {
    expect(
      axesOf([
        ["1", "Climat"],
        ["1", "climat"],
        ["1", "Autre"],
      ])[2],
    ).toEqual([["axis-title-conflict", 4, 1]]);
  });
});

describe("numbers", () => {
  it.each([
    ["12,5", 12.5],
    ["1 200", 1200],
    ["1\u202f200,75", 1200.75],
    ["12\u00a0000", 12000],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1.200.000", 1_200_000],
    ["1,200", 1.2],
    ["−3", -3],
    ["30 %", 30],
    ["0", 0],
  ])("%s", (text, number) => expect(parseNumber(text)).toBe(number));

  it.each([
    "7 ans",
    "12 5",
    "1,2,3",
    "1.2.3",
    "",
    "-",
    `1${" ".repeat(100_000)}x`,
    "1e5",
    "0x10",
    "NaN",
    "٣",
  ])("none: %j", (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it("are none in a long text, which is not searched for one", () => {
    expect(parseNumber(`1${" ".repeat(200_000)}x`)).toBeNull();
  });

  it("written as French people do are read back", () => {
    const format = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 10, 1000), (n, scale) => {
        expect(parseNumber(format.format(n / scale))).toBe(n / scale || 0);
      }),
    );
  });
});

describe("any file", () => {
  it("never makes the reader throw", () => {
    const pieces = fc.constantFrom(
      "titre",
      "texte",
      ";",
      ",",
      "\t",
      '"',
      "\n",
      "\r",
      "é",
      "{",
      "}",
      "[",
      "]",
      ":",
      "1",
      '"measures"',
      '"axes"',
      "null",
      "\0",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom("x.csv", "x.json"), (parts, name) => {
        const file = readMeasures(encode(parts.join("")), name);
        expect(file.measures.length + file.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        const file = readMeasures(encode(text), "x.json");
        expect(file.measures.length + file.errors.length).toBeGreaterThan(0);
      }),
    );
  });
});
