import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planJsonFaults, readPlanJson, writePlanJson } from "~/documents/json";
import { err, ok } from "~/domain/result";
import { DEFAULT_RULE } from "~/domain/voting";
import { writeOpinion } from "~/server/opinions.server";
import { buildPlanDocument } from "~/server/planModel.server";
import { movePlanMeasure, savePlan } from "~/server/plans.server";
import { annulVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { listOpinions } from "~db/opinions";
import { listPlanMeasures } from "~db/planMeasures";
import { findPlan } from "~db/plans";
import { findPlanVersion, listPlanVersions } from "~db/planVersions";
import {
  type Adopting,
  adopting,
  conventionOf,
  openedVote,
  planQuestion,
  publish,
  planTexts as texts,
  votedMeasure,
  voteOnPlan,
  writePlan,
} from "~tests/support/adopting";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

const draft = { version: 1, publishedAt: null, permanentAddress: "http://localhost:3000/plan" };
const notAllowed = { ok: false, error: "not-allowed" };

describe.each(databases)("the plan on %s", (kind) => {
  let world: World;
  let people: Adopting;

  beforeEach(async () => {
    world = await makeWorld(kind);
    people = await adopting(world);
  });
  afterEach(() => world.close());

  const plan = () => findPlan(world.app.db, world.conventionId);
  const save = (edit: Parameters<typeof savePlan>[3], by = people.facilitator) =>
    savePlan(world.app, by, world.conventionId, edit);
  const move = (id: string, direction: "up" | "down") =>
    movePlanMeasure(world.app, people.facilitator, world.conventionId, id, direction);
  const build = async (db = world.app.db) => buildPlanDocument(db, await conventionOf(world), "fr", draft);
  const annul = (voteId: string, reason: string) =>
    annulVoteNow(world.app, people.facilitator, voteId, reason);

  it("the second of two editors is refused, and nothing of the first is lost", async () => {
    expect(await save({ baseRevision: 0, texts })).toEqual({ ok: true, value: { revision: 1 } });
    const late = { baseRevision: 0, texts: { ...texts, foreword: "Autre chose." } };
    expect(await save(late)).toEqual({
      ok: false,
      error: "edited-meanwhile",
    });
    expect((await plan())?.foreword).toBe("Avant tout.");
    expect(await save({ ...late, baseRevision: 1 })).toEqual({ ok: true, value: { revision: 2 } });
  });

  it("the same text saved twice makes one revision", async () => {
    await writePlan(people);
    expect(await writePlan(people)).toEqual({ ok: true, value: { revision: 1 } });
  });

  it("only a facilitator writes it", async () => {
    expect(await save({ baseRevision: 0, texts }, people.members[0])).toEqual(notAllowed);
    expect(await plan()).toBeNull();
  });

  it("a measure moves within its axis only", async () => {
    const [one, two] = [await votedMeasure(people, "Une"), await votedMeasure(people, "Deux")];
    const other = await votedMeasure(people, "Trois", { axis: 1 });
    const order = async () =>
      (await listPlanMeasures(world.app.db, world.conventionId)).map((measure) => measure.id);
    expect(await order()).toEqual([one, two, other]);
    await move(two, "up");
    expect(await order()).toEqual([two, one, other]);
    await move(other, "up");
    expect(await order()).toEqual([two, one, other]);
    await move(two, "down");
    expect(await order()).toEqual([one, two, other]);
  });

  it("names measures, authors, votes with their arithmetic, versions and minority opinions", async () => {
    const id = await votedMeasure(people, "Réparer");
    await world.setPhase("voting");
    const opinion = { body: "Trop cher.", formKey: "once", onBehalfOf: null };
    await writeOpinion(world.app, people.members[2], world.conventionId, id, opinion);
    await writeOpinion(world.app, people.members[2], world.conventionId, id, opinion);
    await writePlan(people);
    const built = await build();
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
    const id = await votedMeasure(people, "Réparer");
    const opinion = { body: "Trop cher.", formKey: null, onBehalfOf: null };
    expect(await writeOpinion(world.app, people.members[0], world.conventionId, id, opinion)).toEqual(
      notAllowed,
    );
    await world.setPhase("voting");
    expect(
      await writeOpinion(world.app, await world.person("guarantor"), world.conventionId, id, opinion),
    ).toEqual(notAllowed);
  });

  it("a facilitator types the opinion of a member, under the member's name", async () => {
    const id = await votedMeasure(people, "Réparer");
    await world.setPhase("voting");
    const { app, conventionId } = world;
    const typed = (onBehalfOf: string | null) =>
      writeOpinion(app, people.facilitator, conventionId, id, {
        body: "Trop cher.",
        formKey: null,
        onBehalfOf,
      });
    expect(await typed(null)).toEqual(err("on-behalf-missing"));
    expect(await typed(people.facilitator.memberId)).toEqual(err("on-behalf-missing"));
    const { memberId } = people.members[1];
    expect(await typed(memberId)).toEqual(ok(null));
    const [written] = await listOpinions(app.db, id);
    expect(written).toMatchObject({ body: "Trop cher.", entered: true });
    const line = await app.db
      .selectFrom("journal")
      .select(["actor_id", "on_behalf_of"])
      .where("action", "=", "opinion.write")
      .executeTakeFirstOrThrow();
    expect(line).toEqual({ actor_id: people.facilitator.personId, on_behalf_of: memberId });
  });

  it("a rejected measure is not in it", async () => {
    await votedMeasure(people, "Réparer");
    await votedMeasure(people, "Non", { choices: ["against", "against"] });
    const { document } = await build();
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
      await build(counting);
      return count;
    };
    await votedMeasure(people, "Une");
    const few = await queries();
    for (const title of ["Deux", "Trois", "Quatre", "Cinq"]) await votedMeasure(people, title);
    expect(await queries()).toBe(few);
    expect(few).toBeGreaterThan(5);
  });

  it("an adopted plan is frozen, until its vote is annulled", async () => {
    const id = await votedMeasure(people, "Réparer");
    await writePlan(people);
    const voteId = await voteOnPlan(people);
    expect(await plan()).toMatchObject({ status: "adopted", measureIds: [id] });
    const edit = { baseRevision: 1, texts: { ...texts, title: "Autre" } };
    expect(await save(edit)).toEqual(notAllowed);
    expect(await move(id, "up")).toEqual(notAllowed);
    const annulled = await annul(voteId, "Erreur de comptage");
    expect(annulled.ok).toBe(true);
    expect(await plan()).toMatchObject({ status: "draft", measureIds: null });
  });

  it("a plan that is not adopted stays a draft", async () => {
    await votedMeasure(people, "Réparer");
    await writePlan(people);
    await voteOnPlan(people, ["against", "against", "for"]);
    expect((await plan())?.status).toBe("draft");
  });

  it("while people vote on it, its text stays", async () => {
    await votedMeasure(people, "Réparer");
    await writePlan(people);
    await openedVote(people, await planQuestion(world));
    const { revision = 0 } = (await plan()) ?? {};
    const edit = { baseRevision: revision, texts: { ...texts, title: "Autre" } };
    expect(await save(edit)).toEqual({
      ok: false,
      error: "plan-under-vote",
    });
  });

  it("a text that moved after its vote was prepared is not put to the vote", async () => {
    await votedMeasure(people, "Réparer");
    await writePlan(people);
    const made = await prepareVote(world.app, people.facilitator, await conventionOf(world), {
      ...{ question: await planQuestion(world), title: "Le plan ?", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: null, closesAt: null },
    });
    const { revision = 0 } = (await plan()) ?? {};
    const edit = { baseRevision: revision, texts: { ...texts, title: "Autre" } };
    await save(edit);
    expect(await openVoteNow(world.app, people.facilitator, made.ok ? made.value.voteId : "", null)).toEqual({
      ok: false,
      error: "question-text-moved",
    });
  });

  it("what an adopted plan contains cannot be undone below it", async () => {
    await votedMeasure(people, "Réparer");
    await writePlan(people);
    await voteOnPlan(people);
    const { roads } = await build();
    const voteId = roads.measures["measure-1"]?.voteId ?? "";
    expect(await annul(voteId, "Erreur")).toEqual({
      ok: false,
      error: "outcome-already-used",
    });
  });

  describe("published", () => {
    beforeEach(async () => {
      await votedMeasure(people, "Réparer");
      await writePlan(people);
    });

    it("is not before a vote adopts it", async () => {
      await world.setPhase("adoption");
      expect(await publish(people, 0)).toEqual({ ok: false, error: "not-allowed" });
    });

    it("stores canonical JSON whose hash names it, once however often the form is sent", async () => {
      await voteOnPlan(people);
      await world.setPhase("adoption");
      expect(await publish(people, 0)).toEqual({ ok: true, value: { version: 1 } });
      expect(await publish(people, 0)).toEqual({ ok: true, value: { version: 1 } });
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
      const voteId = await voteOnPlan(people);
      await world.setPhase("adoption");
      await publish(people, 0);
      const { id = "", revision = 0 } = (await plan()) ?? {};
      const before = await findPlanVersion(world.app.db, id, 1);
      const edit = { baseRevision: revision, texts: { ...texts, foreword: "Avant toute chose." } };
      expect((await save(edit)).ok).toBe(true);
      expect(await publish(people, 1)).toEqual({ ok: false, error: "reason-missing" });
      expect(await publish(people, 1, "Coquille")).toEqual({ ok: true, value: { version: 2 } });
      expect(await findPlanVersion(world.app.db, id, 1)).toEqual(before);
      const versions = await listPlanVersions(world.app.db, id);
      expect(versions.map(({ version, note }) => [version, note])).toEqual([
        [2, "Coquille"],
        [1, ""],
      ]);
      expect(await annul(voteId, "Trop tard")).toEqual({
        ok: false,
        error: "outcome-already-used",
      });
    });
  });
});
