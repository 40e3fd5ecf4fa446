import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Convention } from "~/domain/convention";
import { measureStatuses, measureThing } from "~/domain/measure";
import { may } from "~/domain/permission";
import { type Actor, roles, visitor } from "~/domain/role";
import { measureListing, readListQuery } from "~/server/measureList.server";
import { createMeasure, saveMeasure, tableMeasure } from "~/server/measures.server";
import { findConvention } from "~db/conventions";
import { findMeasures } from "~db/measures";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

describe.each(databases)("the list of measures on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  let author: Someone;

  beforeEach(async () => {
    world = await makeWorld(kind, { phase: "drafting" });
    facilitator = await world.person("facilitator");
    author = await world.person("member", { panel: 1 });
  });
  afterEach(() => world.close());

  const convention = async () => {
    const found = await findConvention(world.app.db, world.conventionId);
    if (!found) throw new Error("no convention");
    return found;
  };
  const add = async (title: string, { tabled = true, body = "Texte.", panel = 1 as number | null } = {}) => {
    const place = panel === null ? null : panel - 1;
    const made = await createMeasure(world.app, facilitator, world.conventionId, {
      panelId: place === null ? null : (world.panelIds[place] ?? null),
      axisId: place === null ? null : (world.axisIds[place] ?? null),
      content: contentOf({ title, body }),
      formKey: null,
      onBehalfOf: author.memberId,
    });
    if (!made.ok) throw new Error(made.error);
    if (tabled) await tableMeasure(world.app, facilitator, world.conventionId, made.value.id);
    return made.value.id;
  };
  const list = async (query: string, actor: Actor = facilitator) => {
    const listing = await measureListing(
      world.app,
      actor,
      await convention(),
      readListQuery(new URLSearchParams(query)),
    );
    return { ...listing, titles: listing.measures.map((measure) => measure.title) };
  };

  it("shows exactly what the table of permissions lets each reader read, in every state", async () => {
    for (const [at, status] of measureStatuses.entries()) {
      for (const panel of [1, 2, null]) {
        const id = await add(`${status} ${panel}`, { tabled: false, panel });
        const patch = { status, number: status === "draft" ? null : at * 3 + (panel ?? 0) + 1 };
        await world.app.db.updateTable("measure").set(patch).where("id", "=", id).execute();
      }
    }
    const rows = await world.app.db.selectFrom("measure").select("id").execute();
    const all = await findMeasures(
      world.app.db,
      rows.map((row) => row.id),
    );
    const actors: Actor[] = [visitor, await world.administrator(), author];
    for (const role of roles) actors.push(await world.person(role), await world.person(role, { panel: 2 }));
    const settings = [
      ...(["preparation", "drafting", "response"] as const).map((phase) => ({ phase, publicMeasures: true })),
      { phase: "drafting" as const, publicMeasures: false },
    ];
    for (const setting of settings) {
      const here: Convention = { ...(await convention()), ...setting };
      for (const actor of actors) {
        const allowed = all.filter((one) => may(actor, "measure.read", measureThing(one, here)));
        const shown: string[] = [];
        for (const page of [1, 2]) {
          const query = readListQuery(new URLSearchParams({ page: String(page) }));
          const listing = await measureListing(world.app, actor, here, query);
          expect(listing.count).toBe(allowed.length);
          if (listing.page === page) shown.push(...listing.measures.map((measure) => measure.id));
        }
        expect(shown.sort()).toEqual(allowed.map((measure) => measure.id).sort());
      }
    }
  });

  it("finds words whatever their accents and endings, all of those asked for", async () => {
    await add("Réparer les écoles", { body: "Des ateliers numériques." });
    await add("Former à l’école", { body: "Un atelier par quartier." });
    await add("Acheter reconditionné");
    expect((await list("q=ecole")).titles).toHaveLength(2);
    expect((await list("q=ÉCOLES+numerique")).titles).toEqual(["Réparer les écoles"]);
    expect((await list("q=recondi")).titles).toEqual(["Acheter reconditionné"]);
    expect((await list("q=licorne")).count).toBe(0);
  });

  it("puts first what speaks most of the words", async () => {
    await add("Des jardins", { body: "Une école." });
    await add("Une école ouverte", { body: "L’école et ses abords." });
    expect((await list("q=école")).titles).toEqual(["Une école ouverte", "Des jardins"]);
    expect((await list("q=école&order=number")).titles).toEqual(["Des jardins", "Une école ouverte"]);
  });

  it("filters by axis, panel and state, and says how many there are", async () => {
    await add("Un", { panel: 1 });
    await add("Deux", { panel: 2 });
    await add("Trois", { panel: 2, tabled: false });
    expect((await list("axis=2")).titles).toEqual(["Deux", "Trois"]);
    expect((await list("panel=1")).titles).toEqual(["Un"]);
    expect((await list("status=draft")).titles).toEqual(["Trois"]);
    expect((await list("panel=2&status=tabled")).count).toBe(1);
  });

  it("orders by number with drafts last, by title without regard to accents, by date", async () => {
    await add("Zones calmes");
    await add("Brouillon", { tabled: false });
    world.clock.now = new Date("2026-03-03T09:00:00.000Z");
    await add("Écrans éteints");
    await add("Eau");
    expect((await list("")).titles).toEqual(["Zones calmes", "Écrans éteints", "Eau", "Brouillon"]);
    expect((await list("order=title")).titles).toEqual([
      "Brouillon",
      "Eau",
      "Écrans éteints",
      "Zones calmes",
    ]);
    expect((await list("order=newest")).titles.slice(2).sort()).toEqual(["Brouillon", "Zones calmes"]);
  });

  it("goes by pages of twenty, and takes an address that makes no sense for the first or the last", async () => {
    for (let n = 1; n <= 23; n += 1) await add(`Mesure ${n}`);
    expect((await list("")).titles).toHaveLength(20);
    expect((await list("page=2")).titles).toEqual(["Mesure 21", "Mesure 22", "Mesure 23"]);
    expect((await list("page=99")).page).toBe(2);
    expect((await list("page=-1&order=sideways&axis=x&status=lost")).titles).toHaveLength(20);
  });

  it("forgets the words of a text that was replaced", async () => {
    const id = await add("Lanterne rouge", { tabled: false });
    const content = contentOf({ title: "Phare vert", body: "Texte." });
    const edit = { baseVersion: 1, content, note: "", settled: false };
    await saveMeasure(world.app, facilitator, world.conventionId, id, edit);
    expect((await list("q=lanterne")).count).toBe(0);
    expect((await list("q=phare")).titles).toEqual(["Phare vert"]);
  });
});
