import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_RULE } from "~/domain/voting";
import { acceptAmendment, judgeAmendment, proposeAmendment } from "~/server/amendments.server";
import { readComparative } from "~/server/comparative.server";
import { acceptTogether, changeOrder, settleConflict, startSettlement } from "~/server/consolidation.server";
import { readConsolidation } from "~/server/consolidationPage.server";
import { createMeasure, deliberateMeasure, tableMeasure } from "~/server/measures.server";
import { readProvenance } from "~/server/provenance.server";
import { castOwnBallot, closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { findAmendment } from "~db/amendments";
import { findConvention } from "~db/conventions";
import { findMeasure, findVersion } from "~db/measures";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

const body = "Garder les postes trois ans.\n\nOuvrir un atelier de réparation.\n\nPublier un bilan.";
const years = (count: string) => body.replace("trois", count);
const yearly = body.replace("un bilan", "un bilan chaque année");
const bigger = body.replace("un atelier", "un grand atelier");

describe.each(databases)("the consolidation table on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  let author: Someone;
  let member: Someone;
  let measureId: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    facilitator = await world.person("facilitator");
    author = await world.person("member", { panel: 1 });
    member = await world.person("member", { panel: 2 });
    const { app, conventionId, panelIds } = world;
    const made = await createMeasure(app, author, conventionId, {
      ...{ panelId: panelIds[0] ?? null, axisId: null, formKey: null },
      content: contentOf({ title: "Faire durer", body }),
    });
    if (!made.ok) throw new Error(made.error);
    measureId = made.value.id;
    await tableMeasure(app, facilitator, conventionId, measureId);
    await deliberateMeasure(app, facilitator, conventionId, measureId);
  });
  afterEach(() => world.close());

  async function admissible(text: string, of: string | null = null): Promise<string> {
    const { app, conventionId } = world;
    const made = await proposeAmendment(app, member, conventionId, measureId, {
      ...{ baseVersion: 1, title: "", body: text, reasons: "Parce que.", onBehalfOf: null },
      ...{ formKey: null, parentId: of },
    });
    if (!made.ok) throw new Error(made.error);
    await judgeAmendment(app, facilitator, conventionId, made.value.id, "admissible", "Dans le sujet.");
    return made.value.id;
  }

  async function table() {
    const measure = await findMeasure(world.app.db, measureId);
    if (!measure) throw new Error("no measure");
    return readConsolidation(world.app, measure);
  }

  async function voted(amendmentId: string, choice: "for" | "against") {
    const { app, conventionId } = world;
    const convention = await findConvention(app.db, conventionId);
    if (!convention) throw new Error("no convention");
    const made = await prepareVote(app, facilitator, convention, {
      ...{ question: { kind: "amendment", amendmentId }, title: "?", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: null, closesAt: null },
    });
    if (!made.ok) return made;
    await openVoteNow(app, facilitator, made.value.voteId, null);
    await castOwnBallot(app, member, made.value.voteId, choice);
    return closeVoteNow(app, facilitator, made.value.voteId);
  }

  const together = (actor: Someone, ids: readonly string[], reason = "Lus en séance.") =>
    acceptTogether(world.app, actor, world.conventionId, measureId, { ids, reason });
  const find = (id: string) => findAmendment(world.app.db, id);
  const textNow = async () => {
    const measure = await findMeasure(world.app.db, measureId);
    return (await findVersion(world.app.db, measureId, measure?.version ?? 0))?.content.body;
  };

  it("shows what competes at each passage, in voting order, identical ones as one", async () => {
    const [five, ten, twin] = [
      await admissible(years("cinq")),
      await admissible(years("dix ou onze")),
      await admissible(years("cinq")),
    ];
    const apart = await admissible(yearly);
    const { passages, pending, consensual } = await table();
    expect(passages.map(({ number, rows }) => [number, rows.length])).toEqual([
      [1, 3],
      [3, 1],
    ]);
    expect(passages[0]?.rows[0]?.id).toBe(ten);
    expect(passages[0]?.rows.find(({ id }) => id === five)?.identicalTo).toEqual([3]);
    expect(pending.map(({ id }) => id).filter((id) => id === five || id === twin)).toHaveLength(1);
    expect(consensual.map(({ id }) => id)).toEqual([apart]);
  });

  it("accepts uncontested amendments in one go: one version, all of them its authors, with a reason", async () => {
    const ids = [await admissible(yearly), await admissible(bigger)];
    await admissible(years("cinq"));
    expect(await together(facilitator, ids, " ")).toEqual({ ok: false, error: "reason-missing" });
    expect(await together(facilitator, [])).toEqual({ ok: false, error: "nothing-chosen" });
    expect(await together(member, ids)).toEqual({ ok: false, error: "not-allowed" });
    expect(await together(facilitator, ids)).toEqual({ ok: true, value: { version: 2 } });
    expect(await textNow()).toBe(yearly.replace("un atelier", "un grand atelier"));
    for (const id of ids) {
      expect(await find(id)).toMatchObject({
        ...{ status: "accepted", resultingVersion: 2, decisionReason: "Lus en séance." },
      });
    }
  });

  it("accepts nothing where one of them is contested", async () => {
    const [five, seven, free] = [
      await admissible(years("cinq")),
      await admissible(years("sept")),
      await admissible(yearly),
    ];
    expect(await together(facilitator, [five, free])).toEqual({ ok: false, error: "not-consensual" });
    expect((await find(free))?.status).toBe("admissible");
    expect((await find(seven))?.status).toBe("admissible");
  });

  it("the list of what still needs a decision empties as votes close, and what fell says why", async () => {
    const [five, seven] = [await admissible(years("cinq")), await admissible(years("sept"))];
    expect((await table()).pending.map(({ step }) => step)).toEqual(["prepare", "prepare"]);
    await voted(five, "for");
    const { pending, decided, growth } = await table();
    expect(pending).toEqual([]);
    expect(decided).toMatchObject([
      { id: five, status: "accepted", resultingVersion: 2 },
      { id: seven, status: "fallen", fell: "rival-adopted", fallenBy: { number: 1 } },
    ]);
    expect(growth.from).toBe(1);
    expect(growth.excerpts.flatMap(({ blocks }) => blocks).some(({ kind }) => kind === "changed")).toBe(true);
  });

  it("sub-amendments come before their parent, which cannot be voted on until they are decided", async () => {
    const parent = await admissible(years("cinq"));
    const sub = await admissible(years("six"), parent);
    expect((await table()).pending.map(({ id, step }) => [id, step])).toEqual([
      [sub, "prepare"],
      [parent, "subs-first"],
    ]);
    expect(await voted(parent, "for")).toEqual({ ok: false, error: "sub-amendments-first" });
    await voted(sub, "for");
    await voted(parent, "for");
    expect(await textNow()).toBe(years("six"));
  });

  it("the chair changes the order with a reason that the journal keeps", async () => {
    const { app, conventionId } = world;
    const ids = [await admissible(years("cinq")), await admissible(yearly), await admissible(bigger)];
    const moved = ids[1] ?? "";
    const order = { moved, before: ids[0] ?? "", reason: "Le bilan d’abord." };
    expect(await changeOrder(app, member, conventionId, measureId, order)).toMatchObject({
      error: "not-allowed",
    });
    expect(await changeOrder(app, facilitator, conventionId, measureId, { ...order, reason: "" })).toEqual({
      ...{ ok: false, error: "reason-missing" },
    });
    expect((await changeOrder(app, facilitator, conventionId, measureId, order)).ok).toBe(true);
    const { pending, order: kept } = await table();
    expect(pending[0]?.id).toBe(moved);
    expect(kept?.reason).toBe("Le bilan d’abord.");
    const line = await app.db
      .selectFrom("journal")
      .select("detail")
      .where("action", "=", "amendment.order")
      .executeTakeFirst();
    expect(line?.detail).toContain("Le bilan d’abord.");
  });

  it("a text that settles a conflict is voted before its rivals and, adopted, takes their place", async () => {
    const { app, conventionId } = world;
    const settles = [await admissible(years("cinq")), await admissible(years("sept"))];
    const measure = await findMeasure(app.db, measureId);
    const started = measure && (await startSettlement(app, measure, settles));
    expect(started?.conflicts).toHaveLength(1);
    const draft = {
      ...{ settles, baseVersion: 1, title: "Six ans", body: years("six"), reasons: "Entre les deux." },
      formKey: null,
    };
    const settle = (actor: Someone, more = {}) =>
      settleConflict(app, actor, conventionId, measureId, { ...draft, ...more });
    expect(await settle(member)).toEqual({ ok: false, error: "not-allowed" });
    expect(await settle(facilitator, { baseVersion: 9 })).toEqual({ ok: false, error: "changed-meanwhile" });
    expect(await settle(facilitator, { settles: settles.slice(1) })).toEqual({
      ...{ ok: false, error: "amendment-not-open" },
    });
    const made = await settle(facilitator);
    if (!made.ok) throw new Error(made.error);
    expect((await table()).pending[0]?.id).toBe(made.value.id);
    await voted(made.value.id, "for");
    expect(await textNow()).toBe(years("six"));
    for (const id of settles) {
      expect(await find(id)).toMatchObject({ status: "fallen", decisionReason: "settled" });
      expect((await find(id))?.fallenBy).toBe(made.value.id);
    }
  });

  it("every word of what came out leads to who brought it, and the comparative table holds all of them", async () => {
    const { app } = world;
    const parent = await admissible(yearly);
    const sub = await admissible(yearly.replace("chaque année", "chaque mois"), parent);
    const [five, twin] = [await admissible(years("cinq")), await admissible(years("cinq"))];
    await voted(sub, "for");
    await voted(parent, "for");
    await voted(five, "for");
    const page = await readProvenance(app, measureId, 3);
    const sourceOf = (words: string) => {
      const runs = page?.passages.flatMap((passage) => passage.runs) ?? [];
      const at = runs.find(({ text }) => text.includes(words))?.source ?? 0;
      return page?.sources[at - 1];
    };
    expect(sourceOf("Garder")?.version).toMatchObject({ number: 1 });
    expect(sourceOf("mois")?.amendments).toMatchObject([{ id: sub, vote: { number: 1 } }]);
    expect(sourceOf("chaque")?.amendments).toMatchObject([{ id: parent, vote: { number: 2 } }]);
    expect(
      sourceOf("cinq")
        ?.amendments.map(({ id }) => id)
        .sort(),
    ).toEqual([five, twin].sort());
    const joined = page?.passages.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
    expect(joined).toBe(await textNow());
    expect(await readProvenance(app, measureId, 9)).toBeNull();
    const measure = await findMeasure(app.db, measureId);
    const comparative = measure && (await readComparative(app, measure));
    expect(comparative?.rows.map(({ changed }) => changed)).toEqual([true, false, true]);
    expect(comparative?.rows.map(({ amendments }) => amendments.length)).toEqual([2, 0, 2]);
  });

  it("an amendment that the text has left behind waits there for its authors", async () => {
    const { app, conventionId } = world;
    const [five, seven] = [await admissible(years("cinq")), await admissible(years("sept"))];
    await acceptAmendment(app, author, conventionId, five);
    const { behind, pending } = await table();
    expect(behind).toMatchObject([{ id: seven, standing: "overlaps" }]);
    expect(pending).toMatchObject([{ id: seven, step: "adapt" }]);
  });
});
