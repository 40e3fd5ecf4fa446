import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMeasures } from "~/domain/importing";
import { err } from "~/domain/result";
import { facilitatorOf, importMeasures, planImportInto } from "~/server/importing.server";
import { listAxes, listPanels } from "~db/conventions";
import { findMeasures, findVersion } from "~db/measures";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

const read = (text: string, name = "mesures.csv") => readMeasures(new TextEncoder().encode(text), name);
const demonstration = readMeasures(readFileSync("app/demo/measures.json"), "measures.json");

describe.each(databases)("an import on %s", (kind) => {
  let world: World;
  let facilitator: Awaited<ReturnType<World["person"]>>;

  beforeEach(async () => {
    world = await makeWorld(kind, { phase: "drafting", panels: 1 });
    facilitator = await world.person("facilitator");
  });
  afterEach(() => world.close());

  const bring = (file: ReturnType<typeof read>, status: "draft" | "tabled" = "tabled", who = facilitator) =>
    importMeasures(world.app, who, world.conventionId, file, { status, fileName: "mesures.csv" });
  const measuresIn = () => world.app.db.selectFrom("measure").selectAll().orderBy("number").execute();

  it("makes the demonstration's 39 measures with their axes, numbers, texts and indicators", async () => {
    const done = await bring(demonstration);
    expect(done).toMatchObject({ ok: true, value: { newAxes: 5 } });
    const ids = done.ok ? done.value.measureIds : [];
    const measures = await findMeasures(world.app.db, ids);
    expect(measures.map((measure) => measure.number).sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 39 }, (_, n) => n + 1),
    );
    const first = await findVersion(world.app.db, ids[0] ?? "", 1);
    expect(first?.origin).toBe("imported");
    expect(first?.content).toMatchObject({
      title: "Faire durer les ordinateurs sept ans",
      indicators: [{ name: "Durée d'usage moyenne d'un ordinateur", unit: "ans", baseline: 5, target: 7 }],
    });
  });

  it("a file with an error anywhere brings nothing", async () => {
    const file = read("titre;texte\nBonne;Un texte\n;Sans titre\n");
    expect(file.errors).toHaveLength(1);
    expect(await bring(file)).toEqual(err("file-has-errors"));
    expect(await measuresIn()).toEqual([]);
  });

  it("uses the axes and panels that are there, and makes those that are missing", async () => {
    const file = read(
      "titre;texte;axe;groupe\nA;a;Axe 1;groupe 1\nB;b;Inclusion;Groupe Accueil\nC;c;Inclusion;groupe accueil\n",
    );
    const plan = await planImportInto(world.app, world.conventionId, file);
    expect(plan.panels.map((panel) => panel.id === null)).toEqual([false, true]);
    expect(await bring(file)).toMatchObject({ ok: true, value: { newPanels: 1 } });
    const panels = await listPanels(world.app.db, world.conventionId);
    expect(panels.map((panel) => panel.name)).toEqual(["Groupe 1", "Groupe Accueil"]);
    const measures = await measuresIn();
    expect(measures.map((measure) => measure.panel_id)).toEqual([
      panels[0]?.id,
      panels[1]?.id,
      panels[1]?.id,
    ]);
    expect(new Set(measures.slice(1).map((measure) => measure.axis_id)).size).toBe(1);
  });

  it("never gives a new axis the number of another", async () => {
    await bring(read("titre;texte;axe\nA;a;1 : Tout autre chose\n"));
    const axes = await listAxes(world.app.db, world.conventionId);
    expect(axes.map(({ number, title }) => [number, title])).toEqual([
      [1, "Axe 1"],
      [2, "Tout autre chose"],
    ]);
  });

  it("drafts wait for their number", async () => {
    await bring(read("titre;texte\nA;a\n"), "draft");
    expect((await measuresIn()).map(({ status, number }) => [status, number])).toEqual([["draft", null]]);
  });

  it("is for the facilitation, before the votes", async () => {
    const member = await world.person("member", { panel: 1 });
    expect(await bring(demonstration, "draft", member)).toEqual(err("not-allowed"));
    await world.setPhase("voting");
    expect(await bring(demonstration)).toEqual(err("not-allowed"));
  });

  it("by the command line is done in the name of the first facilitator", async () => {
    const actor = await facilitatorOf(world.app, world.conventionId);
    expect(actor?.memberId).toBe(facilitator.memberId);
  });
});
