import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { proposeMerge } from "~/domain/measure-merge";
import { err } from "~/domain/result";
import { readMeasure } from "~/server/measurePage.server";
import { createMeasure, saveMeasure, tableMeasure } from "~/server/measures.server";
import { mergeMeasures, mergeTexts } from "~/server/merging.server";
import { findConvention } from "~db/conventions";
import { findMeasure } from "~db/measures";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

describe.each(databases)("merging measures on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  let ana: Someone;
  let ben: Someone;
  let first: string;
  let second: string;

  beforeEach(async () => {
    world = await makeWorld(kind, { phase: "drafting" });
    facilitator = await world.person("facilitator");
    ana = await world.person("member", { panel: 1 });
    ben = await world.person("member", { panel: 2 });
    first = await add(ana, 0, "Réparer");
    second = await add(ben, 1, "Réparer encore");
  });
  afterEach(() => world.close());

  const add = async (who: Someone, panel: number, title: string) => {
    const made = await createMeasure(world.app, who, world.conventionId, {
      ...{
        panelId: world.panelIds[panel] ?? null,
        axisId: null,
        content: contentOf({ title }),
        formKey: null,
      },
    });
    if (!made.ok) throw new Error(made.error);
    return made.value.id;
  };
  const merge = (
    targetId: string | null,
    { who = facilitator, versions = [1, 1], formKey = "form-key-1" } = {},
  ) =>
    mergeMeasures(world.app, who, world.conventionId, {
      measures: [
        { id: first, version: versions[0] ?? 1 },
        { id: second, version: versions[1] ?? 1 },
      ],
      ...{ targetId, formKey, content: contentOf({ title: "Réparer avant tout" }) },
    });
  const page = async (id: string) => {
    const convention = await findConvention(world.app.db, world.conventionId);
    if (!convention) throw new Error("no convention");
    const read = await readMeasure(world.app, facilitator, convention, id);
    if (typeof read === "string") throw new Error(read);
    return read;
  };

  it("into a new measure keeps all authors, and the road is readable both ways", async () => {
    const done = await merge(null);
    const id = done.ok ? done.value.id : "";
    const made = await page(id);
    expect(made.title).toBe("Réparer avant tout");
    expect(made.version.origin).toBe("merged");
    expect(made.mergedFrom.map((one) => one.id).sort()).toEqual([first, second].sort());
    expect(made.authors.map((one) => one.memberId).sort()).toEqual([ana.memberId, ben.memberId].sort());
    for (const old of [first, second]) {
      expect(await page(old)).toMatchObject({ status: "merged", mergedInto: { id } });
    }
  });

  it("into one of them adds a version to it and leaves its number", async () => {
    await tableMeasure(world.app, ana, world.conventionId, first);
    expect(await merge(first)).toMatchObject({ value: { id: first } });
    const kept = await findMeasure(world.app.db, first);
    expect(kept).toMatchObject({ status: "tabled", version: 2, number: 1, title: "Réparer avant tout" });
    expect(kept?.authorIds).toHaveLength(2);
    expect((await findMeasure(world.app.db, second))?.mergedIntoId).toBe(first);
  });

  it("makes a tabled measure with its own number when one of them was tabled", async () => {
    await tableMeasure(world.app, ana, world.conventionId, first);
    const done = await merge(null);
    const made = await findMeasure(world.app.db, done.ok ? done.value.id : "");
    expect(made).toMatchObject({ status: "tabled", number: 2 });
  });

  it("stops when one of the texts was changed after it was read", async () => {
    const edit = { baseVersion: 1, content: contentOf({ title: "Autre" }), note: "", settled: false };
    await saveMeasure(world.app, ben, world.conventionId, second, edit);
    expect(await merge(null)).toEqual(err("edited-meanwhile"));
    expect((await findMeasure(world.app.db, first))?.status).toBe("draft");
    expect(await merge(null, { versions: [1, 2] })).toMatchObject({ ok: true });
  });

  it("sent twice merges once", async () => {
    expect(await merge(null)).toEqual(await merge(null));
    expect(await world.app.db.selectFrom("measure").selectAll().execute()).toHaveLength(3);
  });

  it("is for the facilitation, and for two at least that may still change", async () => {
    expect(await merge(null, { who: ana })).toEqual(err("not-allowed"));
    const alone = { measures: [{ id: first, version: 1 }], targetId: null, content: contentOf() };
    expect(
      await mergeMeasures(world.app, facilitator, world.conventionId, { ...alone, formKey: "other-key" }),
    ).toEqual(err("too-few-measures"));
    await merge(first);
    expect(await merge(null, { formKey: "form-key-2", versions: [2, 1] })).toEqual(err("not-allowed"));
  });

  it("proposes a text that holds what each said, once", async () => {
    const texts = await mergeTexts(world.app, facilitator, world.conventionId, [second, first, "unknown"]);
    expect(texts).toHaveLength(2);
    const proposed = proposeMerge(texts.map((text) => text.content));
    expect(proposed.body).toBe(contentOf().body);
  });
});
