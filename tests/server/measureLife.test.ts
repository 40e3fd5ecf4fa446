import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Convention } from "~/domain/convention";
import { visitor } from "~/domain/role";
import { addComment, hide, type NewComment } from "~/server/comments.server";
import { measureLife, voicesOn } from "~/server/measureLife.server";
import { readMeasure } from "~/server/measurePage.server";
import { createMeasure, tableMeasure } from "~/server/measures.server";
import { findConvention } from "~db/conventions";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

describe.each(databases)("a measure's life on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  let author: Someone;
  let convention: Convention;
  let measureId: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    facilitator = await world.person("facilitator");
    author = await world.person("member", { panel: 1 });
    convention = (await findConvention(world.app.db, world.conventionId)) as Convention;
    const made = await createMeasure(world.app, author, convention.id, {
      ...{ panelId: world.panelIds[0] ?? "", axisId: null, content: contentOf(), formKey: null },
      onBehalfOf: null,
    });
    if (!made.ok) throw new Error(made.error);
    measureId = made.value.id;
    await later(() => tableMeasure(world.app, author, convention.id, measureId));
  });
  afterEach(() => world.close());

  async function later<T>(act: () => Promise<T>): Promise<T> {
    world.clock.now = new Date(world.clock.now.getTime() + 60_000);
    return act();
  }

  async function says(who: Someone, changes: Partial<NewComment> = {}): Promise<string> {
    const added = await addComment(world.app, who, convention, {
      ...{ measureId, version: 1, blockId: null, amendmentId: null, parentId: null },
      ...{ kind: "for", body: "Oui.", onBehalfOf: null, formKey: crypto.randomUUID() },
      ...changes,
    });
    if (!added.ok) throw new Error(added.error);
    return added.value.id;
  }
  const voices = async () => voicesOn(world.app, convention.id, measureId);

  it("tells drafts, versions and the tabling in their order, also to a visitor", async () => {
    const measure = await readMeasure(world.app, visitor, convention, measureId);
    if (typeof measure === "string") throw new Error(measure);
    const life = await measureLife(world.app, visitor, convention, measure);
    expect(life.map(({ kind: what }) => what)).toEqual(["written", "tabled"]);
    expect(life[1]?.at).toBe(measure.tabledAt);
  });

  it("tells voices by panel once enough people of it spoke, and the rest together", async () => {
    expect(await voices()).toEqual([]);
    const panel = [1, 1, 1].map(() => world.person("member", { panel: 1 }));
    for (const member of await Promise.all(panel)) await says(member);
    await says(author, { kind: "question" });
    await says(facilitator, { kind: "suggestion" });
    expect(await voices()).toEqual([
      { panelId: null, panel: null, people: 5, kinds: { for: 3, question: 1, suggestion: 1 } },
    ]);
    for (const panelOf of [2, 2])
      await says(await world.person("member", { panel: panelOf }), { kind: "against" });
    expect((await voices()).map(({ panel: name, people }) => [name, people])).toEqual([
      ["Groupe 1", 4],
      [null, 3],
    ]);
  });

  it("gives a comment entered for somebody to them, and forgets what is hidden", async () => {
    const others = await Promise.all([1, 1, 1].map(() => world.person("member", { panel: 1 })));
    for (const { memberId } of others) await says(facilitator, { onBehalfOf: memberId });
    const insult = await says(author, { kind: "against" });
    expect(await voices()).toMatchObject([{ panel: "Groupe 1", people: 4, kinds: { for: 3, against: 1 } }]);
    await hide(world.app, facilitator, convention, insult, "Met en cause une personne.");
    expect(await voices()).toMatchObject([{ panel: "Groupe 1", people: 3, kinds: { for: 3 } }]);
  });
});
