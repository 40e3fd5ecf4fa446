import { HtmlRenderer, Parser } from "commonmark";
import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it, vi } from "vitest";
import { canonicalText, parseText, renderBlocks } from "~/domain/amending/blocks";
import { anyText, markdown, tables } from "~tests/support/markdown";

// A busy machine may take its time over thousands of runs.
vi.setConfig({ testTimeout: 600_000 });

const numRuns = Number(process.env.AMENDING_RUNS ?? 2000);

const kinds = (text: string) =>
  parseText(text).map((block) => `${"·".repeat(block.path.length)}${block.kind} ${block.text}`);

describe("a text is an ordered list of blocks", () => {
  it("takes list items, quotations, tables and code apart", () => {
    const text =
      "# T\ntexte\n- a\n  - b\n\n  suite\n- c\n\n> q\n> - r\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n    code";
    expect(kinds(text)).toEqual([
      "heading # T",
      "paragraph texte",
      "·paragraph a",
      "··paragraph b",
      "·paragraph suite",
      "·paragraph c",
      "·paragraph q",
      "··paragraph r",
      "table | x | y |\n|---|---|",
      "row | 1 | 2 |",
      "code ```\ncode\n```",
    ]);
  });

  it("numbers lists in order and keeps where they begin", () => {
    expect(canonicalText("3. a\n3. b\n\n   c\n9. d")).toBe("3. a\n4. b\n\n   c\n5. d");
  });

  it("keeps items of one list together around an empty one", () => {
    expect(canonicalText("- 1.\n\n  2. a\n- b\n-\n- c")).toBe("- 1.\n\n  2. a\n- b\n-\n- c");
  });

  it("keeps a rule in a list a rule", () => {
    expect(canonicalText("- \n  ***\n- a\n\n  ---\n- b")).toBe("- ___\n- a\n\n  ___\n- b");
  });

  it("keeps no-break spaces and composes accents", () => {
    expect(canonicalText("50\u00a0%  de\r\nl’e\u0301te\u0301 \u202f!")).toBe("50\u00a0% de\nl’été \u202f!");
  });

  it("keeps what its own signs would change", () => {
    // A line of code that lost its indentation does not close the code.
    expect(canonicalText("   ```\n      ```\n   x\n   ```")).toBe("````\n   ```\nx\n````");
    // A backslash before a space is no hard break, lines kept in a paragraph by their indentation begin no list.
    expect(canonicalText("a\\ \nb")).toBe("a\\ \nb");
    expect(canonicalText("a\nb\n     1.\n     1. c")).toBe("a\nb 1. 1. c");
  });

  // Whether a list is loose shows only in its paragraph tags; spaces are not compared.
  const withoutTightness = (html: string) => html.replace(/<\/?p>|\s+/g, "");

  it("reads as before once in canonical form, by the reference implementation of CommonMark", () => {
    const [parser, renderer] = [new Parser(), new HtmlRenderer()];
    const read = (text: string) => withoutTightness(renderer.render(parser.parse(text.normalize("NFC"))));
    fc.assert(
      fc.property(anyText, (text) => {
        // Tables are not CommonMark.
        fc.pre(!/\|.*-|-.*\|/.test(text));
        expect(read(canonicalText(text))).toBe(read(text));
      }),
      { numRuns },
    );
  });

  it("keeps tables, in lists and quotations too, as marked reads them", () => {
    const read = (text: string) => withoutTightness(String(marked.parse(text.normalize("NFC"))));
    fc.assert(
      fc.property(tables, (text) => {
        fc.pre(read(text).includes("<table>"));
        expect(read(canonicalText(text))).toBe(read(text));
      }),
      { numRuns },
    );
  });

  it("has one canonical form", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once)).toBe(once);
        expect(renderBlocks(parseText(once))).toBe(once);
      }),
      { numRuns },
    );
  });

  it("gives every block an id of its own, the same for the same text", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const ids = parseText(text).map((block) => block.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(parseText(text).map((block) => block.id)).toEqual(ids);
      }),
      { numRuns },
    );
  });
});
