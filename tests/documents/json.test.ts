import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planJsonFaults, readPlanJson, writePlanJson } from "~/documents/json";
import { aPlan, aPlanMeasure } from "~tests/support/plan";

const unicode = () => fc.string({ unit: "binary", maxLength: 200 });

describe("the plan as JSON", () => {
  it("comes back as it was, and gives the same bytes again", () => {
    const text = writePlanJson(aPlan());
    const read = readPlanJson(text);
    expect(read).toEqual({ ok: true, value: aPlan() });
    expect(read.ok && writePlanJson(read.value)).toBe(text);
  });

  it("carries any text whole", () => {
    fc.assert(
      fc.property(unicode(), unicode(), (title, body) => {
        const read = readPlanJson(writePlanJson(aPlan({ title, foreword: body, axes: [] })));
        expect(read.ok && [read.value.title, read.value.foreword]).toEqual([title, body]);
      }),
    );
  }, 300_000);

  it("does not depend on the order in which fields were set", () => {
    const plan = aPlan();
    const reversed = Object.fromEntries(Object.entries(plan).reverse()) as unknown as typeof plan;
    expect(writePlanJson(reversed)).toBe(writePlanJson(plan));
  });

  it("refuses what is no JSON, no plan, or a plan of a later format", () => {
    expect(readPlanJson("{")).toEqual({ ok: false, error: "not-json" });
    expect(readPlanJson("null")).toEqual({ ok: false, error: "not-a-plan" });
    expect(readPlanJson('{"format":"palabre-plan","formatVersion":2}')).toEqual({
      ok: false,
      error: "unknown-format-version",
    });
  });

  it("says where a file breaks the schema", () => {
    const broken = { ...aPlanMeasure(), number: "1", extra: true };
    const plan = aPlan();
    const axes = plan.axes.map((axis) => ({ ...axis, measures: [broken] }));
    const text = JSON.stringify({ ...JSON.parse(writePlanJson(plan)), axes: axes.slice(0, 1) });
    expect(readPlanJson(text)).toEqual({ ok: false, error: "not-a-plan" });
    expect(planJsonFaults(text)).toEqual([
      { path: "/axes/0/measures/0/extra", keyword: "additionalProperties" },
      { path: "/axes/0/measures/0/number", keyword: "type" },
    ]);
  });
});
