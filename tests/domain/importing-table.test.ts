import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFile } from "~/domain/importing/decode";
import { delimiters } from "~/domain/importing/delimiter";
import { readTable } from "~/domain/importing/table";
import { fileLimits } from "~/domain/measure-limits";
import { csv, encode, encodings } from "./importing-files";

const known = (heading: string) => ["titre", "texte"].includes(heading);
const read = (text: string) => readTable(encode(text), known);
const texts = (table: ReturnType<typeof read>) => table.rows.map((row) => row.map((cell) => cell.text));

describe("a table that we write reads back the same", () => {
  const letters = [..."abcXYZ 019éèàçùêœ€’…–,;.\t\"'\n-/()%"];
  const value = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
  /** Three bytes that are one character of UTF-8 as well ("é€–" is "逖"): nobody can tell, and nobody writes so. */
  const ambiguous = /[à-ï][€…’–œ]{2}/;
  const row = fc.tuple(value, value, value).filter((cells) => cells.some((cell) => cell.trim() !== ""));

  it("whatever the delimiter, the encoding, the quoting and the line ends", () => {
    const given = {
      rows: fc.array(row, { minLength: 1, maxLength: 8 }),
      delimiter: fc.constantFrom(...delimiters),
      encoding: fc.constantFrom(...encodings),
      quoting: fc.constantFrom("all" as const, "needed" as const),
      end: fc.constantFrom("\n", "\r\n", "\r"),
    };
    fc.assert(
      fc.property(fc.record(given), ({ rows, delimiter, encoding, quoting, end }) => {
        fc.pre(encoding !== "windows-1252" || !ambiguous.test(rows.join()));
        const table = readTable(
          encode(csv([["titre", "texte", "x"], ...rows], delimiter, quoting, end), encoding),
          known,
        );
        expect(table.errors).toEqual([]);
        expect(texts(table)).toEqual(rows);
      }),
      { numRuns: 400 },
    );
  });

  it("even when the first line declares the delimiter", () => {
    const table = read('sep=;\n"titre";"texte"\n"a,b,c";"d"\n');
    expect(texts(table)).toEqual([["a,b,c", "d"]]);
    expect(table.rows[0]?.[1]).toMatchObject({ line: 3, column: 2, columnName: "texte" });
  });
});

describe("the delimiter", () => {
  it("is the one under which the headings are known, whatever the texts hold", () => {
    expect(texts(read("titre;texte\nUn, deux, trois;a, b, c\nUn, deux;x, y\n"))).toEqual([
      ["Un, deux, trois", "a, b, c"],
      ["Un, deux", "x, y"],
    ]);
    expect(texts(read('"titre","texte"\n"a;b;c","d;e;f"\n'))).toEqual([["a;b;c", "d;e;f"]]);
  });

  it("is found among unknown headings by the regular width of the rows", () => {
    expect(texts(read("Quoi\tComment\n1,5;2\t3\n2,5\t4\n"))).toEqual([
      ["1,5;2", "3"],
      ["2,5", "4"],
    ]);
  });
});

describe("places", () => {
  it("count the lines of cells that hold several", () => {
    const table = read('titre;texte\r\n"un\r\ndeux\r\n";x\r\n\r\ny;"z\r\n"\r\n');
    expect(table.rows.map((row) => row.map((cell) => cell.line))).toEqual([
      [2, 4],
      [6, 6],
    ]);
  });

  it("name an unclosed quote where it opens, not where the file ends", () => {
    expect(read('titre;texte\na;b\nc;"d\ne;f\n').errors).toMatchObject([
      { code: "unclosed-quote", line: 3, column: 2 },
    ]);
    expect(read('titre;texte\na;b\n"c;d\ne;f\n').errors).toMatchObject([
      { code: "unclosed-quote", line: 3, column: 1 },
    ]);
  });

  it("name text after a closed quote", () => {
    expect(read('titre;texte\na;b\n"c"d;e\n').errors).toMatchObject([
      { code: "broken-quotes", line: 3, column: 1 },
    ]);
  });

  it("name in each row the first text past the last heading", () => {
    const { errors } = read("titre;texte;\na;b;;\nc;d;e;f\ng;h;;i\n");
    expect(errors).toMatchObject([
      { code: "extra-cell", line: 3, column: 3, value: "e" },
      { code: "extra-cell", line: 4, column: 4, value: "i" },
    ]);
  });
});

describe("a lone quote inside a cell", () => {
  it("is a character like another", () => {
    expect(texts(read('titre;texte\nÉcran 24";Un écran de 24" au plus\n'))).toEqual([
      ['Écran 24"', 'Un écran de 24" au plus'],
    ]);
  });
});

describe("what is no table is refused by name", () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from([...values, 0, 0, 0, 0]);
  const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["a workbook", ascii("PK\x03\x04\x14\0\x06\0[Content_Types].xml xl/workbook.xml"), "file-is-spreadsheet"],
    [
      "an OpenDocument sheet",
      ascii("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
      "file-is-spreadsheet",
    ],
    ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "file-is-spreadsheet"],
    ["a text document", ascii("PK\x03\x04 word/document.xml"), "file-is-document"],
    ["a PDF", ascii("%PDF-1.7\n"), "file-is-document"],
    ["a zip", ascii("PK\x03\x04 photos/a.txt"), "file-is-archive"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "file-is-image"],
    ["a photo", bytes(0xff, 0xd8, 0xff, 0xe0), "file-is-image"],
    ["a drawing", encode("<?xml version='1.0'?><svg xmlns=''></svg>"), "file-is-image"],
    ["a web page", encode("\n<!DOCTYPE html><html></html>", "utf-8-bom"), "file-is-web-page"],
    ["a program", bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1), "file-is-binary"],
    ["nothing", new Uint8Array(), "file-empty"],
    ["blank lines", encode(" \r\n\r\n"), "file-empty"],
    ["delimiters alone", encode(`titre;texte\n${";".repeat(fileLimits.cells)}`), "too-many-cells"],
    ["headings alone", encode("titre;texte\n"), "no-rows"],
    ["half a UTF-16 unit", Uint8Array.from([0xff, 0xfe, 0x41]), "broken-encoding"],
    ["bytes of no encoding", Uint8Array.from([0x41, 0x81, 0x8d, 0x42]), "broken-encoding"],
    ["too much", new Uint8Array(fileLimits.bytes + 1).fill(0x41), "file-too-large"],
  ];

  it.each(cases)("%s", (_, file, code) => {
    expect(readTable(file, known).errors.map((error) => error.code)).toEqual([code]);
  });

  it("a table of more rows than may be, at the first row too many", () => {
    const rows = Array.from({ length: fileLimits.rows + 1 }, (_, i) => [`t${i}`, "x"]);
    const table = readTable(encode(csv([["titre", "texte"], ...rows])), known);
    expect(table.errors).toMatchObject([{ code: "too-many-rows", line: fileLimits.rows + 2 }]);
    expect(table.rows).toHaveLength(fileLimits.rows);
  });
});

describe("encodings", () => {
  it("UTF-8 that was damaged is named by line, not read as Windows-1252", () => {
    const good = encode("titre;texte\nÉcole;été\nà réparer;é");
    const damaged = Uint8Array.from([...good, 0xc3, 0x0a, 0x61]);
    expect(decodeFile(damaged).errors).toMatchObject([{ code: "broken-utf8", line: 3, column: 12 }]);
  });

  it("Windows-1252 keeps its own signs", () => {
    expect(decodeFile(encode("L’œuvre à 5 €…", "windows-1252")).text).toBe("L’œuvre à 5 €…");
  });

  it("random bytes never throw, and are read or refused", () => {
    const head = fc.constantFrom<readonly number[]>(
      [],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
      [0x22],
      [0x50, 0x4b, 3, 4],
    );
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const table = readTable(Uint8Array.from([...start, ...rest]), known);
        expect(table.rows.length + table.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
