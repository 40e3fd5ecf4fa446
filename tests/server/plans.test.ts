import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planJsonFaults, readPlanJson, writePlanJson } from "~/documents/json";
import type { Convention } from "~/domain/convention";
import { type Choice, DEFAULT_RULE, type Question } from "~/domain/voting";
import { createMeasure, deliberateMeasure, freezeMeasure, tableMeasure } from "~/server/measures.server";
import { writeOpinion } from "~/server/opinions.server";
import { buildPlanDocument } from "~/server/planModel.server";
import { movePlanMeasure, savePlan } from "~/server/plans.server";
import { publishPlan } from "~/server/publishing.server";
import { annulVoteNow, castOwnBallot, closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { findConvention } from "~db/conventions";
import { listPlanMeasures } from "~db/planMeasures";
import { findPlan } from "~db/plans";
import { findPlanVersion, listPlanVersions } from "~db/planVersions";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;
const texts = { title: "Notre plan", foreword: "Avant tout.", method: "En cinq séances.", annexes: [] };
const draft = { version: 1, publishedAt: null, permanentAddress: "http://localhost:3000/plan" };

describe.each(databases)("the plan on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  let members: Someone[];

  beforeEach(async () => {
    world = await makeWorld(kind);
    facilitator = await world.person("facilitator");
    members = [];
    for (const name of ["Inès Barthe", "Karim Haddad", "Jeanne Morel"]) {
      members.push(await world.person("member", { panel: 1, name }));
    }
  });
  afterEach(() => world.close());

  const convention = async () => (await findConvention(world.app.db, world.conventionId)) as Convention;
  const plan = () => findPlan(world.app.db, world.conventionId);

  async function voteOn(question: Question, choices: readonly Choice[]): Promise<string> {
    const made = await prepareVote(world.app, facilitator, await convention(), {
      ...{ question, title: "Adoptez-vous ce texte ?", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: null, closesAt: null },
    });
    if (!made.ok) throw new Error(made.error);
    const id = made.value.voteId;
    const open = await openVoteNow(world.app, facilitator, id, null);
    if (!open.ok) throw new Error(open.error);
    for (const [index, choice] of choices.entries()) {
      await castOwnBallot(world.app, members[index] as Someone, id, choice);
    }
    const closed = await closeVoteNow(world.app, facilitator, id);
    if (!closed.ok) throw new Error(closed.error);
    return id;
  }

  async function adoptedMeasure(title: string, axis = 0): Promise<string> {
    const { app, conventionId, panelIds, axisIds } = world;
    const made = await createMeasure(app, members[0] as Someone, conventionId, {
      ...{ panelId: panelIds[0] ?? null, axisId: axisIds[axis] ?? null },
      ...{ content: contentOf({ title }), formKey: crypto.randomUUID() },
    });
    if (!made.ok) throw new Error(made.error);
    const { id } = made.value;
    for (const step of [tableMeasure, deliberateMeasure, freezeMeasure]) {
      await step(app, facilitator, conventionId, id);
    }
    await voteOn({ kind: "measure", measureId: id, version: 1 }, ["for", "for", "against"]);
    return id;
  }

  async function written() {
    const { app, conventionId } = world;
    return savePlan(app, facilitator, conventionId, {
      baseRevision: (await plan())?.revision ?? 0,
      texts,
    });
  }

  async function adoptPlan(choices: readonly Choice[] = ["for", "for", "for"]): Promise<string> {
    const { id = "", revision = 0 } = (await plan()) ?? {};
    return voteOn({ kind: "plan", planId: id, version: revision }, choices);
  }

  const publish = (after: number, note = "") =>
    publishPlan(world.app, facilitator, world.conventionId, { after, note });

  it("the second of two editors is refused, and nothing of the first is lost", async () => {
    const { app, conventionId } = world;
    const first = await savePlan(app, facilitator, conventionId, { baseRevision: 0, texts });
    expect(first).toEqual({ ok: true, value: { revision: 1 } });
    const late = { baseRevision: 0, texts: { ...texts, foreword: "Autre chose." } };
    expect(await savePlan(app, facilitator, conventionId, late)).toEqual({
      ok: false,
      error: "edited-meanwhile",
    });
    expect((await plan())?.foreword).toBe("Avant tout.");
    const settled = await savePlan(app, facilitator, conventionId, { ...late, baseRevision: 1 });
    expect(settled).toEqual({ ok: true, value: { revision: 2 } });
  });

  it("the same text saved twice makes one revision", async () => {
    await written();
    expect(await written()).toEqual({ ok: true, value: { revision: 1 } });
  });

  it("only a facilitator writes it", async () => {
    const edit = { baseRevision: 0, texts };
    const refused = { ok: false, error: "not-allowed" };
    expect(await savePlan(world.app, members[0] as Someone, world.conventionId, edit)).toEqual(refused);
    expect(await plan()).toBeNull();
  });

  it("a measure moves within its axis only", async () => {
    const [one, two] = [await adoptedMeasure("Une"), await adoptedMeasure("Deux")];
    const other = await adoptedMeasure("Trois", 1);
    const order = async () =>
      (await listPlanMeasures(world.app.db, world.conventionId)).map((measure) => measure.id);
    const move = (id: string, direction: "up" | "down") =>
      movePlanMeasure(world.app, facilitator, world.conventionId, id, direction);
    expect(await order()).toEqual([one, two, other]);
    await move(two, "up");
    expect(await order()).toEqual([two, one, other]);
    await move(other, "up");
    expect(await order()).toEqual([two, one, other]);
    await move(two, "down");
    expect(await order()).toEqual([one, two, other]);
  });

  it("names measures, authors, votes with their arithmetic, versions and minority opinions", async () => {
    const id = await adoptedMeasure("Réparer");
    await world.setPhase("voting");
    const opinion = { body: "Trop cher.", formKey: "once" };
    await writeOpinion(world.app, members[2] as Someone, world.conventionId, id, opinion);
    await writeOpinion(world.app, members[2] as Someone, world.conventionId, id, opinion);
    await written();
    const built = await buildPlanDocument(world.app.db, await convention(), "fr", draft);
    const [measure] = built.document.axes[0]?.measures ?? [];
    expect(built.document).toMatchObject({ title: "Notre plan", foreword: "Avant tout.", vote: null });
    expect(measure).toMatchObject({ number: 1, anchor: "measure-1", title: "Réparer" });
    expect(measure?.vote?.arithmetic).toBe("2 pour sur 3 exprimés = 66,7 % ; il fallait plus de la moitié");
    expect(measure?.minorityOpinions).toEqual([{ text: "Trop cher.", authors: ["Jeanne Morel"] }]);
    expect(measure?.provenance).toMatchObject({ panel: "Groupe 1", authors: ["Inès Barthe"] });
    expect(measure?.provenance.versions).toHaveLength(1);
    expect(built.roads.measures["measure-1"]?.id).toBe(id);
    expect(planJsonFaults(writePlanJson(built.document))).toEqual([]);
  });

  it("an opinion is for members, and for adopted measures", async () => {
    const id = await adoptedMeasure("Réparer");
    const opinion = { body: "Trop cher.", formKey: null };
    const refused = { ok: false, error: "not-allowed" };
    expect(await writeOpinion(world.app, members[0] as Someone, world.conventionId, id, opinion)).toEqual(
      refused,
    );
    await world.setPhase("voting");
    expect(await writeOpinion(world.app, facilitator, world.conventionId, id, opinion)).toEqual(refused);
  });

  it("a rejected measure is not in it", async () => {
    await adoptedMeasure("Réparer");
    const { app, conventionId, axisIds } = world;
    const made = await createMeasure(app, members[0] as Someone, conventionId, {
      ...{ panelId: null, axisId: axisIds[0] ?? null, content: contentOf({ title: "Non" }), formKey: null },
    });
    const id = made.ok ? made.value.id : "";
    for (const step of [tableMeasure, deliberateMeasure, freezeMeasure]) {
      await step(app, facilitator, conventionId, id);
    }
    await voteOn({ kind: "measure", measureId: id, version: 1 }, ["against", "against"]);
    const { document } = await buildPlanDocument(app.db, await convention(), "fr", draft);
    expect(document.axes.flatMap((axis) => axis.measures.map((one) => one.title))).toEqual(["Réparer"]);
  });

  it("takes as many queries for five measures as for one", async () => {
    const queries = async () => {
      let count = 0;
      const counting = world.app.db.withPlugin({
        transformQuery: ({ node }) => {
          count += 1;
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      await buildPlanDocument(counting, await convention(), "fr", draft);
      return count;
    };
    await adoptedMeasure("Une");
    const few = await queries();
    for (const title of ["Deux", "Trois", "Quatre", "Cinq"]) await adoptedMeasure(title);
    expect(await queries()).toBe(few);
    expect(few).toBeGreaterThan(5);
  });

  it("an adopted plan is frozen, until its vote is annulled", async () => {
    const id = await adoptedMeasure("Réparer");
    await written();
    const voteId = await adoptPlan();
    expect(await plan()).toMatchObject({ status: "adopted", measureIds: [id] });
    const edit = { baseRevision: 1, texts: { ...texts, title: "Autre" } };
    const refused = { ok: false, error: "not-allowed" };
    expect(await savePlan(world.app, facilitator, world.conventionId, edit)).toEqual(refused);
    expect(await movePlanMeasure(world.app, facilitator, world.conventionId, id, "up")).toEqual(refused);
    const annulled = await annulVoteNow(world.app, facilitator, voteId, "Erreur de comptage");
    expect(annulled.ok).toBe(true);
    expect(await plan()).toMatchObject({ status: "draft", measureIds: null });
  });

  it("a plan that is not adopted stays a draft", async () => {
    await adoptedMeasure("Réparer");
    await written();
    await adoptPlan(["against", "against", "for"]);
    expect((await plan())?.status).toBe("draft");
  });

  it("while people vote on it, its text stays", async () => {
    await adoptedMeasure("Réparer");
    await written();
    const { id: planId = "", revision = 0 } = (await plan()) ?? {};
    const made = await prepareVote(world.app, facilitator, await convention(), {
      ...{ question: { kind: "plan", planId, version: revision }, title: "Le plan ?", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: null, closesAt: null },
    });
    await openVoteNow(world.app, facilitator, made.ok ? made.value.voteId : "", null);
    const edit = { baseRevision: revision, texts: { ...texts, title: "Autre" } };
    expect(await savePlan(world.app, facilitator, world.conventionId, edit)).toEqual({
      ok: false,
      error: "plan-under-vote",
    });
  });

  it("a text that moved after its vote was prepared is not put to the vote", async () => {
    await adoptedMeasure("Réparer");
    await written();
    const { id: planId = "", revision = 0 } = (await plan()) ?? {};
    const made = await prepareVote(world.app, facilitator, await convention(), {
      ...{ question: { kind: "plan", planId, version: revision }, title: "Le plan ?", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: null, closesAt: null },
    });
    const edit = { baseRevision: revision, texts: { ...texts, title: "Autre" } };
    await savePlan(world.app, facilitator, world.conventionId, edit);
    expect(await openVoteNow(world.app, facilitator, made.ok ? made.value.voteId : "", null)).toEqual({
      ok: false,
      error: "question-text-moved",
    });
  });

  it("what an adopted plan contains cannot be undone below it", async () => {
    await adoptedMeasure("Réparer");
    await written();
    await adoptPlan();
    const { roads } = await buildPlanDocument(world.app.db, await convention(), "fr", draft);
    const voteId = roads.measures["measure-1"]?.voteId ?? "";
    expect(await annulVoteNow(world.app, facilitator, voteId, "Erreur")).toEqual({
      ok: false,
      error: "outcome-already-used",
    });
  });

  describe("published", () => {
    beforeEach(async () => {
      await adoptedMeasure("Réparer");
      await written();
    });

    it("is not before a vote adopts it", async () => {
      await world.setPhase("adoption");
      expect(await publish(0)).toEqual({ ok: false, error: "not-allowed" });
    });

    it("stores canonical JSON whose hash names it, once however often the form is sent", async () => {
      await adoptPlan();
      await world.setPhase("adoption");
      expect(await publish(0)).toEqual({ ok: true, value: { version: 1 } });
      expect(await publish(0)).toEqual({ ok: true, value: { version: 1 } });
      const { id = "", status } = (await plan()) ?? {};
      const stored = await findPlanVersion(world.app.db, id, 1);
      const read = readPlanJson(stored?.model ?? "");
      expect(status).toBe("published");
      expect(read.ok && writePlanJson(read.value)).toBe(stored?.model);
      expect(read.ok && read.value.publication).toMatchObject({ version: 1, publishedOn: "2026-03-02" });
      expect(read.ok && read.value.vote?.outcome).toBe("adopted");
      expect(stored?.sha256).toMatch(/^[0-9a-f]{64}$/);
    });

    it("a correction is a further version with its note; the first stays as it was", async () => {
      const voteId = await adoptPlan();
      await world.setPhase("adoption");
      await publish(0);
      const { id = "", revision = 0 } = (await plan()) ?? {};
      const before = await findPlanVersion(world.app.db, id, 1);
      const edit = { baseRevision: revision, texts: { ...texts, foreword: "Avant toute chose." } };
      expect((await savePlan(world.app, facilitator, world.conventionId, edit)).ok).toBe(true);
      expect(await publish(1)).toEqual({ ok: false, error: "reason-missing" });
      expect(await publish(1, "Coquille")).toEqual({ ok: true, value: { version: 2 } });
      expect(await findPlanVersion(world.app.db, id, 1)).toEqual(before);
      const versions = await listPlanVersions(world.app.db, id);
      expect(versions.map(({ version, note }) => [version, note])).toEqual([
        [2, "Coquille"],
        [1, ""],
      ]);
      expect(await annulVoteNow(world.app, facilitator, voteId, "Trop tard")).toEqual({
        ok: false,
        error: "outcome-already-used",
      });
    });
  });
});
