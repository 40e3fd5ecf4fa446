import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { err } from "~/domain/result";
import {
  createMeasure,
  deliberateMeasure,
  freezeMeasure,
  saveMeasure,
  tableMeasure,
  withdrawMeasure,
} from "~/server/measures.server";
import { entriesAfter } from "~db/journal";
import { findMeasure, findVersion } from "~db/measures";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

describe.each(databases)("measures on %s", (kind) => {
  let world: World;
  let ana: Someone;
  let ben: Someone;
  let facilitator: Someone;

  beforeEach(async () => {
    world = await makeWorld(kind, { phase: "drafting" });
    ana = await world.person("member", { panel: 1 });
    ben = await world.person("member", { panel: 1 });
    facilitator = await world.person("facilitator");
  });
  afterEach(() => world.close());

  const draft = async (author = ana, formKey: string | null = null, panel = 0) => {
    const panelId = world.panelIds[panel] ?? null;
    const axisId = world.axisIds[panel] ?? null;
    return createMeasure(world.app, author, world.conventionId, {
      panelId,
      axisId,
      content: contentOf(),
      formKey,
    });
  };
  const drafted = async (author = ana) => {
    const made = await draft(author);
    if (!made.ok) throw new Error(made.error);
    return made.value.id;
  };
  const edit = (who: Someone, id: string, baseVersion: number, title: string, settled = false) =>
    saveMeasure(world.app, who, world.conventionId, id, {
      ...{ baseVersion, content: contentOf({ title }), note: "", settled },
    });

  it("the same form sent twice makes one measure", async () => {
    const [one, two] = await Promise.all([draft(ana, "key"), draft(ana, "key")]);
    expect(one).toEqual(two);
    expect(await world.app.db.selectFrom("measure").selectAll().execute()).toHaveLength(1);
  });

  it("a member writes in their own panel only", async () => {
    expect(await draft(ana, null, 1)).toEqual(err("not-your-panel"));
    const stranger = await world.person("member", { panel: 2 });
    expect(await edit(stranger, await drafted(), 1, "Autre titre")).toEqual(err("not-allowed"));
  });

  it("what a facilitator writes for a member is the member's", async () => {
    const made = await createMeasure(world.app, facilitator, world.conventionId, {
      ...{ panelId: world.panelIds[0] ?? null, axisId: null, content: contentOf(), formKey: null },
      onBehalfOf: ben.memberId,
    });
    const id = made.ok ? made.value.id : "";
    expect((await findMeasure(world.app.db, id))?.authorIds).toEqual([ben.memberId]);
    expect(await findVersion(world.app.db, id, 1)).toMatchObject({
      ...{ authorId: facilitator.memberId, onBehalfOf: ben.memberId },
    });
  });

  it("two who edit at once lose nothing: the second is refused, sees both texts and settles it", async () => {
    const id = await drafted();
    expect(await edit(ana, id, 1, "Titre d’Ana")).toMatchObject({ value: { version: 2 } });
    expect(await edit(ben, id, 1, "Titre de Ben")).toEqual(err("edited-meanwhile"));
    expect(await edit(ben, id, 2, "Titre d’Ana et de Ben", true)).toMatchObject({ value: { version: 3 } });
    const titles = await Promise.all([1, 2, 3].map((n) => findVersion(world.app.db, id, n)));
    expect(titles.map((version) => version?.content.title)).toEqual([
      "Réparer avant de remplacer",
      "Titre d’Ana",
      "Titre d’Ana et de Ben",
    ]);
    expect(titles.map((version) => version?.origin)).toEqual(["created", "edited", "settled"]);
    expect((await findMeasure(world.app.db, id))?.authorIds).toHaveLength(2);
  });

  it("of many who save at the same time, one wins and the others are told", async () => {
    const id = await drafted();
    const saves = await Promise.all(Array.from({ length: 8 }, (_, n) => edit(ana, id, 1, `Titre ${n}`)));
    expect(saves.filter((save) => save.ok)).toHaveLength(1);
    expect(saves.filter((save) => !save.ok)).toEqual(Array(7).fill(err("edited-meanwhile")));
  });

  it("a text sent twice, or unchanged, adds no version", async () => {
    const id = await drafted();
    await edit(ana, id, 1, "Nouveau titre");
    expect(await edit(ana, id, 1, "Nouveau titre")).toMatchObject({ value: { version: 2 } });
    expect(await edit(ana, id, 2, "Nouveau titre")).toMatchObject({ value: { version: 2 } });
  });

  it("paragraphs keep their address from version to version", async () => {
    const id = await drafted();
    const before = await findVersion(world.app.db, id, 1);
    const body = `Un paragraphe nouveau.\n\n${before?.content.body}`;
    await saveMeasure(world.app, ana, world.conventionId, id, {
      ...{ baseVersion: 1, content: contentOf({ body }), note: "", settled: false },
    });
    const after = await findVersion(world.app.db, id, 2);
    expect(after?.blockIds.slice(1)).toEqual(before?.blockIds);
    expect(before?.blockIds).not.toContain(after?.blockIds[0]);
  });

  it("numbers are given when measures are tabled, in that order, and never twice", async () => {
    const [first, second, third] = [await drafted(), await drafted(ben), await drafted()];
    for (const id of [third, first, second])
      await tableMeasure(world.app, facilitator, world.conventionId, id);
    const numbers = await Promise.all([third, first, second].map((id) => findMeasure(world.app.db, id)));
    expect(numbers.map((measure) => measure?.number)).toEqual([1, 2, 3]);
    expect(await tableMeasure(world.app, facilitator, world.conventionId, first)).toEqual(err("not-allowed"));
    expect(await edit(ana, first, 1, "Trop tard")).toEqual(err("not-allowed"));
  });

  it("a measure goes through its life, and each step is in the journal", async () => {
    const id = await drafted();
    await tableMeasure(world.app, ana, world.conventionId, id);
    await world.setPhase("deliberation");
    expect(await freezeMeasure(world.app, facilitator, world.conventionId, id)).toEqual(err("not-allowed"));
    await deliberateMeasure(world.app, facilitator, world.conventionId, id);
    expect(await freezeMeasure(world.app, facilitator, world.conventionId, id)).toMatchObject({ ok: true });
    const steps = (await entriesAfter(world.app.db, world.conventionId, 0)).map(({ action, from, to }) => [
      ...[action, from, to],
    ]);
    expect(steps).toEqual([
      ["measure.create", null, "draft"],
      ["measure.version", null, "1"],
      ["measure.table", "draft", "tabled"],
      ["measure.deliberate", "tabled", "deliberation"],
      ["measure.freeze", "deliberation", "final"],
    ]);
  });

  it("nobody but its authors and the facilitation withdraws a measure, and they say why", async () => {
    const id = await drafted();
    await tableMeasure(world.app, ana, world.conventionId, id);
    const withdraw = (who: Someone, reason: string) =>
      withdrawMeasure(world.app, who, world.conventionId, id, reason);
    expect(await withdraw(ben, "Je n’en veux pas")).toEqual(err("not-allowed"));
    expect(await withdraw(ana, "  ")).toEqual(err("reason-missing"));
    expect(await withdraw(ana, "Déjà décidé par la ville")).toMatchObject({ ok: true });
    const measure = await findMeasure(world.app.db, id);
    expect(measure).toMatchObject({ status: "withdrawn", withdrawnReason: "Déjà décidé par la ville" });
  });

  it("a measure of another convention is not found", async () => {
    const id = await drafted();
    expect(await tableMeasure(world.app, facilitator, "another", id)).toEqual(err("not-found"));
  });
});
