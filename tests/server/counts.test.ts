import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_RULE } from "~/domain/voting";
import { Counts } from "~/server/counts.server";
import {
  createMeasure,
  deliberateMeasure,
  freezeMeasure,
  tableMeasure,
  withdrawMeasure,
} from "~/server/measures.server";
import { closeVoteNow, openVoteNow, prepareVote, withdrawVoteNow } from "~/server/votes.server";
import { findConvention } from "~db/conventions";
import { countMeasures } from "~db/measureCounts";
import { countVotes } from "~db/votes";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

const inOrder = (counts: readonly object[]) => counts.map((one) => JSON.stringify(one)).sort();

describe.each(databases)("counts that are kept on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  /** As another server on the same database has them. */
  let elsewhere: Counts;

  beforeEach(async () => {
    world = await makeWorld(kind);
    facilitator = await world.person("facilitator");
    elsewhere = new Counts();
  });
  afterEach(() => world.close());

  async function expectTrue() {
    const { app, conventionId } = world;
    const measures = await countMeasures(app.db, conventionId);
    const votes = await countVotes(app.db, conventionId);
    for (const counts of [app.counts, elsewhere]) {
      expect(inOrder(await counts.measures.of(app.db, conventionId))).toEqual(inOrder(measures));
      expect(inOrder(await counts.votes.of(app.db, conventionId))).toEqual(inOrder(votes));
    }
    return { measures, votes };
  }

  async function draft(panel: number): Promise<string> {
    const made = await createMeasure(world.app, facilitator, world.conventionId, {
      panelId: world.panelIds[panel] ?? null,
      axisId: world.axisIds[panel] ?? null,
      content: contentOf({ title: "Réparer" }),
      formKey: null,
    });
    if (!made.ok) throw new Error(made.error);
    return made.value.id;
  }

  it("are those of a plain count after every step of a measure's life", async () => {
    const { app, conventionId } = world;
    expect((await expectTrue()).measures).toEqual([]);
    const first = await draft(0);
    await expectTrue();
    const second = await draft(1);
    await expectTrue();
    for (const step of [tableMeasure, deliberateMeasure, freezeMeasure]) {
      expect(await step(app, facilitator, conventionId, first)).toMatchObject({ ok: true });
      await expectTrue();
    }
    expect(await withdrawMeasure(app, facilitator, conventionId, second, "En double.")).toMatchObject({
      ok: true,
    });
    const { measures } = await expectTrue();
    expect(measures.map(({ status, count }) => `${count} ${status}`).sort()).toEqual([
      "1 final",
      "1 withdrawn",
    ]);
  });

  it("follow a vote from its preparation to its end", async () => {
    const { app, conventionId } = world;
    await world.person("member", { panel: 1 });
    const measureId = await draft(0);
    for (const step of [tableMeasure, deliberateMeasure, freezeMeasure]) {
      await step(app, facilitator, conventionId, measureId);
    }
    const convention = await findConvention(app.db, conventionId);
    if (!convention) throw new Error("no convention");
    const prepare = async () => {
      const made = await prepareVote(app, facilitator, convention, {
        ...{ question: { kind: "measure", measureId, version: 1 }, title: "Réparer", rule: DEFAULT_RULE },
        ...{ panelId: null, sessionId: null, closesAt: null },
      });
      if (!made.ok) throw new Error(made.error);
      await expectTrue();
      return made.value.voteId;
    };
    await withdrawVoteNow(app, facilitator, await prepare(), "Trop tôt.");
    await expectTrue();
    const vote = await prepare();
    await openVoteNow(app, facilitator, vote, null);
    expect((await expectTrue()).votes).toContainEqual({ status: "open", count: 1 });
    await closeVoteNow(app, facilitator, vote);
    expect((await expectTrue()).votes).toContainEqual({ status: "closed", count: 1 });
  });
});
