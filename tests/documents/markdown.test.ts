import { describe, expect, it } from "vitest";
import { writePlanMarkdown } from "~/documents/markdown";
import { markdownTree } from "~/documents/markdownTree";
import { aPlan } from "~tests/support/plan";

const plan = aPlan();
const text = writePlanMarkdown(plan, { imprint: { sha256: "ab".repeat(32) } });

describe("the plan as Markdown", () => {
  it("holds the body of every measure as it was written, but for its headings", () => {
    const written = plan.axes.flatMap((axis) => axis.measures.map((measure) => measure.body));
    const paragraphs = written.flatMap((body) => body.split("\n\n")).filter((p) => !p.startsWith("#"));
    for (const paragraph of paragraphs) expect(text).toContain(paragraph);
  });

  it("never skips a heading level", () => {
    const levels = markdownTree(text).flatMap((b) => (b.kind === "heading" ? [b.level] : []));
    const typed = [...text.replace(/```[\s\S]*?```/gu, "").matchAll(/^(#+) /gmu)].map((m) => m[1]?.length);
    expect(levels).toEqual(typed);
  });

  it("gives the same bytes for the same plan", () => {
    expect(writePlanMarkdown(structuredClone(plan))).toBe(writePlanMarkdown(plan));
  });

  it("takes a title with marks in it for what it is", () => {
    const [heading] = markdownTree(
      writePlanMarkdown(aPlan({ title: "Le *plan* <b>2</b> [a](b) `c` &amp;" })),
    );
    expect(heading).toEqual({
      kind: "heading",
      level: 1,
      inlines: expect.arrayContaining([{ kind: "text", text: "<" }]),
    });
  });
});
