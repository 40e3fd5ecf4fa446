import { afterEach, describe, expect, it } from "vitest";
import { err, ok } from "~/domain/result";
import { visitor } from "~/domain/role";
import { conventionOverview } from "~/server/conventionHome.server";
import { moveConvention, phaseMovesOf } from "~/server/phases.server";
import { saveSession } from "~/server/sessions.server";
import { findConvention } from "~db/conventions";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("a convention's home on %s", (kind) => {
  let world: World;
  afterEach(() => world.close());

  const overview = async (actor: Parameters<typeof conventionOverview>[2]) => {
    const convention = await findConvention(world.app.db, world.conventionId);
    if (!convention) throw new Error("no convention");
    return conventionOverview(world.app, convention, actor);
  };
  const announce = async (title: string) => {
    const facilitator = await world.person("facilitator");
    const values = {
      ...{ panelId: null, title, place: "", notes: "" },
      ...{ startsAt: "2026-03-14T08:00:00.000Z", endsAt: "2026-03-14T16:00:00.000Z" },
    };
    await saveSession(world.app, facilitator, world.conventionId, values, { formKey: "" });
  };

  it("tells a newcomer the latest, and who comes back what is new to them", async () => {
    world = await makeWorld(kind);
    const { clock } = world;
    const member = await world.person("member", { panel: 1 });
    await announce("Plénière 1");
    const first = await overview(member);
    expect(first.firstVisit).toBe(true);
    expect(first.news.map((one) => one.thing?.title)).toEqual(["Plénière 1"]);
    expect((await overview(member)).news).toEqual([]);
    clock.now = new Date(clock.now.getTime() + 2 * 3_600_000);
    await announce("Plénière 2");
    const again = await overview(member);
    expect(again.firstVisit).toBe(false);
    expect(again.news.map((one) => one.thing?.title)).toEqual(["Plénière 2"]);
    expect((await overview(member)).news).toHaveLength(1);
    expect(again.agenda).toContainEqual(expect.objectContaining({ kind: "attend" }));
  });

  it("shows the public neither drafts nor, where measures are not public, their debate", async () => {
    world = await makeWorld(kind, { publicMeasures: false });
    await addMeasures(world);
    const seen = await overview(visitor);
    expect(seen.axes.map((axis) => [axis.stages.discussion, axis.stages.adopted])).toEqual([
      [0, 1],
      [0, 0],
    ]);
    expect(seen.agenda).toEqual([]);
    const member = await overview(await world.person("member", { panel: 1 }));
    expect(member.axes.map((axis) => [axis.stages.discussion, axis.stages.adopted])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(member.agenda.map((item) => item.kind)).toEqual(["write", "amend", "propose"]);
  });

  it("moves to another phase once, for a reason, by a facilitator", async () => {
    world = await makeWorld(kind, { phase: "drafting" });
    const { app, conventionId } = world;
    const facilitator = await world.person("facilitator", { name: "Fanny" });
    const move = { from: "drafting", to: "deliberation", reason: "Tous les groupes ont déposé." } as const;
    const member = await world.person("member");
    expect(await moveConvention(app, member, conventionId, move)).toEqual(err("not-allowed"));
    const blank = { ...move, reason: " " };
    expect(await moveConvention(app, facilitator, conventionId, blank)).toEqual(err("reason-missing"));
    const twice = await Promise.all([
      moveConvention(app, facilitator, conventionId, move),
      moveConvention(app, facilitator, conventionId, move),
    ]);
    expect(twice).toContainEqual(ok("deliberation"));
    expect(twice).toContainEqual(err("phase-moved-meanwhile"));
    const moves = await phaseMovesOf(app, conventionId);
    expect(moves).toMatchObject([{ from: "drafting", to: "deliberation", movedBy: "Fanny" }]);
    const news = (await overview(visitor)).news;
    expect(news).toMatchObject([{ action: "convention.move-phase", to: "deliberation" }]);
  });
});

async function addMeasures({ app, conventionId, axisIds, panelIds }: World): Promise<void> {
  for (const status of ["draft", "tabled", "adopted"]) {
    await app.db
      .insertInto("measure")
      .values({
        ...{
          id: `measure-${status}`,
          convention_id: conventionId,
          number: null,
          axis_id: axisIds[0] ?? null,
        },
        ...{
          panel_id: panelIds[0] ?? null,
          status,
          version: 1,
          title: status,
          title_sort: status,
          merged_into_id: null,
        },
        ...{ imported_from: null, position: 0, created_by: "test", created_at: "2026-01-01T00:00:00.000Z" },
        ...{ tabled_at: null, decided_at: null, form_key: null },
      })
      .execute();
  }
}
