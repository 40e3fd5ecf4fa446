import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextBlockIds } from "~/domain/measure-text";
import { ByteLru } from "~/server/lru.server";
import { renderMarkdown, renderPassages } from "~/server/markdown.server";

const markdown = fc
  .array(
    fc.constantFrom(
      ...["# a", "## b", "- c", "1. d", "> e", "|f|g|\n|-|-|\n|h|i|", "***", "`j`", "<script>k</script>"],
      ...[
        "<img src=x onerror=y>",
        "[l](javascript:m)",
        "![n](http://o/p.png)",
        "&amp; &lt;",
        "\n",
        "  q",
        "```",
      ],
      ...['<a href="x" id="main">r</a>', "<div>", "**s", "[t]: http://u", "« v » ; w : x !"],
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join("\n\n"));

describe("Markdown on a page", () => {
  it("never carries raw HTML, scripts, pictures, ids or event handlers", () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string()), (text) => {
        const html = renderMarkdown(text);
        expect(html).not.toMatch(
          /<(?!\/?(?:h[3-6]|p|[uo]l|li|blockquote|pre|code|hr|br|strong|em|del|a|table|thead|tbody|tr|t[hd])\b)/,
        );
        expect(html).not.toMatch(/<[^>]*\s(?:on\w+|id|style|src)=/i);
        expect(html).not.toMatch(/<a [^>]*href="(?!https?:|mailto:|#)/i);
      }),
    );
  });

  it("headings begin below the page's own, whatever the writer began with", () => {
    expect(renderMarkdown("## Un\n\n### Deux")).toBe("<h3>Un</h3>\n<h4>Deux</h4>\n");
    expect(renderMarkdown("# Un\n\n## Deux")).toBe("<h3>Un</h3>\n<h4>Deux</h4>\n");
  });

  it("shows a picture as a link to it, and typed HTML as typed", () => {
    expect(renderMarkdown("![un chat](https://a.fr/b.png)")).toBe(
      '<p><a href="https://a.fr/b.png" rel="nofollow noopener">un chat</a></p>\n',
    );
    expect(renderMarkdown("a <b>c</b>")).toBe("<p>a &lt;b&gt;c&lt;/b&gt;</p>\n");
  });

  it("spaces French high punctuation, never in code or in English", () => {
    expect(renderMarkdown("Oui : `a : b` ; AT&T !")).toBe(
      "<p>Oui\u202f: <code>a : b</code>\u202f; AT&amp;T\u202f!</p>\n",
    );
    expect(renderMarkdown("Oui : non", { language: "en" })).toBe("<p>Oui : non</p>\n");
  });

  it("gives each passage of a text its own address, the same text the same ones", () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const ids = nextBlockIds(null, body);
        const passages = renderPassages(body, ids);
        const anchors = passages.map((passage) => passage.anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
        expect(passages.flatMap((passage) => passage.blockIds)).toEqual(ids);
        expect(renderPassages(body, ids)).toEqual(passages);
      }),
    );
  });

  it("keeps a list, a table or a quotation in one passage", () => {
    const body = "Un.\n\n- a\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n> g\n\nFin.";
    const passages = renderPassages(body, nextBlockIds(null, body));
    expect(passages.map(({ html }) => /<(\w+)/.exec(html)?.[1])).toEqual([
      "p",
      "ul",
      "table",
      "blockquote",
      "p",
    ]);
  });
});

describe("what is kept by content", () => {
  it("stays below its limit and forgets what was asked for longest ago", () => {
    const lru = new ByteLru(100);
    lru.set("a", "x".repeat(20));
    lru.set("b", "x".repeat(20));
    lru.get("a");
    lru.set("c", "x".repeat(20));
    expect([lru.get("a"), lru.get("b"), lru.get("c")].map((value) => value !== undefined)).toEqual([
      ...[true, false, true],
    ]);
    lru.set("huge", "x".repeat(200));
    expect(lru.get("huge")).toBeUndefined();
    expect(lru.bytes).toBeLessThanOrEqual(100);
  });
});
