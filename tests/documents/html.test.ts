import fc from "fast-check";
import { HtmlValidate } from "html-validate/node";
import { describe, expect, it } from "vitest";
import { writePlanHtml } from "~/documents/html";
import type { PlanDocument } from "~/documents/model";
import { bytesOf, svgLogo } from "~tests/support/logo";
import { aPlan, aPlanMeasure } from "~tests/support/plan";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:standard", "html-validate:a11y"],
});

async function faults(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((r) => r.messages.map((m) => `${m.line}: ${m.ruleId} ${m.message}`));
}

/** What a browser shows of the page, from our own small set of references. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

describe("the plan as HTML", () => {
  it("is valid", async () => {
    expect(await faults(writePlanHtml(aPlan(), { imprint: { sha256: "ab".repeat(32) } }))).toEqual([]);
  });

  it("is valid for a plan with nothing in it", async () => {
    const bare = aPlan({
      foreword: null,
      method: null,
      axes: [],
      annexes: [],
      vote: null,
      journalHead: null,
    });
    expect(await faults(writePlanHtml(bare))).toEqual([]);
  });

  it("takes easy reading for plain text: each line a paragraph, no character of it markup", () => {
    const easyRead = "1. On *répare*\n- le <b>vélo</b> & `tout`\n\n# [Vite](http://a.example)";
    const plan = aPlan();
    const html = writePlanHtml({
      ...plan,
      axes: plan.axes.slice(0, 1).map((axis) => ({ ...axis, measures: [aPlanMeasure({ easyRead })] })),
    });
    const text = shown(html);
    for (const line of ["1. On *répare*", "- le <b>vélo</b> & `tout`", "# [Vite]("])
      expect(text).toContain(line);
    expect(html).not.toContain("<em>répare");
  });

  it("shows the city's logo on its cover, as a picture in the page", async () => {
    const convention = {
      ...aPlan().convention,
      logo: { sha256: "ab".repeat(32), type: "svg", alternative: "Deux <b>" },
    };
    const plan = aPlan({ convention: convention as PlanDocument["convention"] });
    const html = writePlanHtml(plan, { logo: bytesOf(svgLogo) });
    expect(html).toContain(`src="data:image/svg+xml;base64,${btoa(svgLogo)}" alt="Deux &lt;b&gt;"`);
    expect(await faults(html)).toEqual([]);
    expect(writePlanHtml(plan)).not.toContain("<img");
  });

  it("gives the same bytes for the same plan", () => {
    expect(writePlanHtml(aPlan())).toBe(writePlanHtml(structuredClone(aPlan())));
  });

  it("fetches nothing and runs nothing", () => {
    const html = writePlanHtml(
      aPlan({ foreword: "<script>alert(1)</script> [x](javascript:alert(1)) ![i](http://a/b.png)" }),
    );
    expect(html).not.toMatch(
      /<(?:script|img|link|iframe|object)\b|\son\w+=|@import|url\(|href="javascript/iu,
    );
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("shows any title whole, and as text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (title) => {
        const english = aPlan({ language: "en", title, axes: [] });
        expect(shown(writePlanHtml(english))).toContain(title);
      }),
    );
  });

  it("never skips a heading level, whatever people typed", async () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }), (depths) => {
        const body = depths.map((depth) => `${"#".repeat(depth)} titre`).join("\n\n");
        const [axis] = aPlan().axes;
        const html = writePlanHtml(
          aPlan({ axes: axis ? [{ ...axis, measures: [aPlanMeasure({ body })] }] : [] }),
        );
        const levels = [...html.matchAll(/<h([1-6])/gu)].map((m) => Number(m[1]));
        levels.reduce((before, level) => {
          expect(level).toBeLessThanOrEqual(before + 1);
          return level;
        });
      }),
    );
  });

  it("sets French spaces in French only, and never in an address", () => {
    const foreword = "Pourquoi ? Voir https://a.example/b?c;d";
    expect(writePlanHtml(aPlan({ foreword }))).toContain("Pourquoi\u202f?");
    expect(writePlanHtml(aPlan({ foreword }))).toContain('href="https://a.example/b?c;d"');
    expect(writePlanHtml(aPlan({ foreword, language: "en" }))).toContain("Pourquoi ?");
  });
});
