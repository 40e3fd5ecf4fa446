import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMeasures } from "~/domain/importing";
import { err } from "~/domain/result";
import { facilitatorOf, importMeasures, planImportInto } from "~/server/importing.server";
import { keepUpload, previewUpload, readUpload } from "~/server/uploads.server";
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

  it("of a waiting file is done once, by whoever sent it", async () => {
    const bytes = new TextEncoder().encode("titre;texte;couleur\nA;a;bleu\n");
    const kept = await keepUpload(world.app, facilitator, world.conventionId, "a.csv", bytes);
    const uploadId = kept.ok ? kept.value.id : "";
    const stranger = await world.person("facilitator");
    expect(await readUpload(world.app, stranger, world.conventionId, uploadId)).toBeNull();
    const preview = await previewUpload(world.app, facilitator, world.conventionId, uploadId);
    expect(preview).toMatchObject({ count: 1, name: "a.csv", unread: ["couleur"] });
    const upload = await readUpload(world.app, facilitator, world.conventionId, uploadId);
    if (!upload) throw new Error("the file is gone");
    const options = { status: "draft", fileName: upload.name, uploadId } as const;
    const sends = [1, 2].map(() =>
      importMeasures(world.app, facilitator, world.conventionId, upload.file, options),
    );
    const results = await Promise.all(sends);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results).toContainEqual(err("already-imported"));
    expect(await measuresIn()).toHaveLength(1);
  });

  it("of a file that was left waiting a day is over", async () => {
    const bytes = new TextEncoder().encode("titre;texte\nA;a\n");
    const keep = () => keepUpload(world.app, facilitator, world.conventionId, "a.csv", bytes);
    const old = await keep();
    world.clock.now = new Date("2026-03-04T10:00:00.000Z");
    await keep();
    expect(
      await readUpload(world.app, facilitator, world.conventionId, old.ok ? old.value.id : ""),
    ).toBeNull();
  });

  it("by the command line is done in the name of the first facilitator", async () => {
    const actor = await facilitatorOf(world.app, world.conventionId);
    expect(actor?.memberId).toBe(facilitator.memberId);
  });
});
