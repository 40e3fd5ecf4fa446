import { describe, expect, it } from "vitest";
import { writePlanPdf } from "~/documents/pdf";
import { frenchSpaces } from "~/domain/typography";
import { bytesOf, pngLogo, svgLogo } from "~tests/support/logo";
import { askAbout, bookmarks, openedPdf } from "~tests/support/pdf";
import { aPlan, aPlanMeasure } from "~tests/support/plan";

const imprint = { sha256: "ab".repeat(32) };
const plan = aPlan();
const pdf = writePlanPdf(plan, { imprint });
const measures = plan.axes.flatMap((axis) => axis.measures);

const words = (text: string) => text.replace(/[\s\u200b\u2060]+/gu, " ");

/** A plan of one measure with this body. */
function planOf(body: string) {
  const [axis] = aPlan().axes;
  return aPlan({ axes: axis ? [{ ...axis, measures: [aPlanMeasure({ body, title: "Essai" })] }] : [] });
}

/** What a reader sees of the PDF; the titles alone where no `pdftotext` is installed. */
function read(bytes: Uint8Array): { readonly text: string; readonly whole: boolean } {
  const text = askAbout(bytes, "pdftotext", ["-raw", "FILE", "-"]);
  return { text: words(text ?? bookmarks(bytes).join("\n")), whole: text !== null };
}

describe("the plan as PDF", () => {
  it("gives the same bytes for the same plan", () => {
    expect(Buffer.from(writePlanPdf(structuredClone(plan), { imprint })).equals(pdf)).toBe(true);
  });

  it("is tagged, says its language and claims PDF/UA", () => {
    const inside = openedPdf(pdf);
    expect(inside).toContain("/StructTreeRoot");
    expect(inside).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
    expect(inside).toMatch(/\/Lang\s*\(fr\)/u);
    expect(inside).toMatch(/pdfuaid:part>\s*1\s*</u);
    expect(inside).toMatch(/\/DisplayDocTitle true/u);
  });

  it("carries the city's logo with its words, and is set without one that it cannot draw", () => {
    const named = (type: "svg" | "png") => {
      const logo = { sha256: "ab".repeat(32), type, alternative: "Deux collines" };
      return { ...planOf("Un texte."), convention: { ...plan.convention, logo } };
    };
    const figures = (type: "svg" | "png", logo?: Uint8Array) =>
      openedPdf(writePlanPdf(named(type), { imprint, ...(logo ? { logo } : {}) })).split("/Figure").length;
    const bare = figures("svg");
    expect(figures("svg", bytesOf(svgLogo))).toBeGreaterThan(bare);
    expect(figures("png", pngLogo)).toBeGreaterThan(bare);
    expect(figures("svg", bytesOf("<svg><no></svg>"))).toBe(bare);
  });

  it("has a bookmark for every measure", () => {
    const titles = bookmarks(pdf).join("\n");
    for (const { title } of measures) expect(titles).toContain(frenchSpaces(title));
  });

  it("holds the texts of every measure", () => {
    const { text, whole } = read(pdf);
    for (const measure of measures) {
      expect(text).toContain(words(frenchSpaces(measure.title)));
      if (whole)
        expect(text.replaceAll(" ", "")).toContain(frenchSpaces(measure.reasons).replace(/\s/gu, ""));
    }
  });

  it("tells the votes that it draws", () => {
    const told = (openedPdf(pdf).match(/\/Alt\s*[(<]/gu) ?? []).length;
    expect(told).toBeGreaterThanOrEqual(measures.filter(({ vote }) => vote !== null).length);
  });

  it("passes the checks of the programs that this machine has", () => {
    const structure = askAbout(pdf, "pdfinfo", ["-struct", "FILE"]);
    for (const tag of structure === null
      ? []
      : ["H1", "H2", "H3", "TOC", "Table", "TH", "L", "BlockQuote", "Figure"]) {
      expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, "mu"));
    }
    expect(
      askAbout(pdf, "qpdf", ["--check", "FILE"]) ?? "No syntax or stream encoding errors found",
    ).toContain("No syntax or stream encoding errors found");
  });

  it.each([
    ["Typst markup", '#import "@preview/x:1": y #panic("z") $x^2$ @ref <label> = Titre // fin'],
    ["emoji", "Un arbre 🌳, une famille 👩‍👩‍👧, un drapeau 🇫🇷, une touche 1️⃣, une main 👍🏽"],
    ["scripts that no font has", "漢字 ひらがな 한국어 ภาษาไทย हिन्दी 𓀀"],
    ["right to left", "مريم بن علي et שלום, وهذا نص طويل"],
    [
      "controls and oddities",
      "a\u0000b\u0007c\ud800d\ufeffe\u2028f\ue000g\u202eh\u0301\u0301i\ufffej\u{10ffff}k",
    ],
    ["marks alone", "\u0301\u0489\u20e3\ufe0f\u200d\u0bcd\u0e31\u064b"],
    [
      "an address without end",
      `[lien](https://a.example/${"x".repeat(9000)}) https://b.example/${"y".repeat(500)}`,
    ],
    ["nesting without end", `${"> ".repeat(200)}fond\n\n${"- ".repeat(100)}puce`],
    ["a table too wide", `|${"a|".repeat(40)}\n|${"-|".repeat(40)}\n|${"b|".repeat(40)}`],
    ["empty pieces", "#\n\n- \n\n> \n\n``` \n```\n\n[](https://a.example) ![]() ** **\n\n|a||\n|-|-|\n|||"],
  ])("takes %s as text", (_, body) => {
    expect(read(writePlanPdf(planOf(`${body}\n\nLa fin du texte.`))).text).toContain("Essai");
  });

  it("shows Typst markup as it was typed", () => {
    const { text, whole } = read(writePlanPdf(planOf("Avant #panic(1) $x$ @ref après")));
    expect(text).toContain(whole ? "Avant #panic(1) $x$ @ref après" : "Essai");
  });

  it("shows a box where no font has the character, and the rest of the text", () => {
    const { text, whole } = read(writePlanPdf(planOf("Avant 漢 après")));
    expect(text).toContain(whole ? "Avant □ après" : "Essai");
  });

  it("sets a body of 50,000 characters, in words or in one", () => {
    const long = `${"mot ".repeat(10_000)}${"x".repeat(10_000)} terminus`;
    const { text, whole } = read(writePlanPdf(planOf(long)));
    expect(text).toContain(whole ? "terminus" : "Essai");
  });

  it("sets a plan with nothing in it, or with empty titles", () => {
    const bare = aPlan({
      title: "",
      foreword: null,
      method: null,
      axes: [],
      annexes: [],
      vote: null,
      journalHead: null,
    });
    expect(openedPdf(writePlanPdf(bare))).toContain("/StructTreeRoot");
  });
});
