import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_RULE } from "~/domain/voting";
import {
  acceptAmendment,
  adaptAmendment,
  amendmentForVote,
  cosignAmendment,
  judgeAmendment,
  proposeAmendment,
  settleAmendment,
  unsettleAmendment,
  withdrawAmendment,
} from "~/server/amendments.server";
import { change } from "~/server/change.server";
import {
  createMeasure,
  deliberateMeasure,
  freezeMeasure,
  tableMeasure,
  withdrawMeasure,
} from "~/server/measures.server";
import { annulVoteNow, castOwnBallot, closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { listCosigners } from "~db/amendmentPages";
import { findAmendment, listEarlierTexts } from "~db/amendments";
import { findConvention } from "~db/conventions";
import { findMeasure, findVersion } from "~db/measures";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

const body = "Garder les postes trois ans.\n\nOuvrir un atelier de réparation.\n\nPublier un bilan.";
const fiveYears = body.replace("trois", "cinq");
const sevenYears = body.replace("trois", "sept");
const yearly = body.replace("un bilan", "un bilan chaque année");

describe.each(databases)("amendments on %s", (kind) => {
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
    measureId = await measureInDeliberation();
  });
  afterEach(() => world.close());

  async function measureInDeliberation(): Promise<string> {
    const { app, conventionId, panelIds } = world;
    const made = await createMeasure(app, author, conventionId, {
      ...{ panelId: panelIds[0] ?? null, axisId: null, formKey: null },
      content: contentOf({ title: "Faire durer", body }),
    });
    if (!made.ok) throw new Error(made.error);
    for (const step of [tableMeasure, deliberateMeasure]) {
      const moved = await step(app, facilitator, conventionId, made.value.id);
      if (!moved.ok) throw new Error(moved.error);
    }
    return made.value.id;
  }

  type Options = { formKey?: string; onBehalfOf?: string; of?: string };

  function propose(actor: Someone, text: string, options: Options = {}) {
    return proposeAmendment(world.app, actor, world.conventionId, measureId, {
      ...{ baseVersion: 1, title: "", body: text, reasons: "Parce que." },
      ...{ onBehalfOf: options.onBehalfOf ?? null, formKey: options.formKey ?? null },
      parentId: options.of ?? null,
    });
  }

  async function proposed(actor: Someone, text: string, options: Options = {}) {
    const made = await propose(actor, text, options);
    if (!made.ok) throw new Error(made.error);
    return made.value.id;
  }

  async function admissible(text: string): Promise<string> {
    const id = await proposed(member, text);
    const { app, conventionId } = world;
    const judged = await judgeAmendment(app, facilitator, conventionId, id, "admissible", "Dans le sujet.");
    if (!judged.ok) throw new Error(judged.error);
    return id;
  }

  const statusOf = async (id: string) => (await findAmendment(world.app.db, id))?.status;
  const reasonOf = async (id: string) => (await findAmendment(world.app.db, id))?.decisionReason;
  const textNow = async () => {
    const measure = await findMeasure(world.app.db, measureId);
    const version = await findVersion(world.app.db, measureId, measure?.version ?? 0);
    return version?.content.body;
  };
  const settle = (id: string, outcome: Parameters<typeof settleAmendment>[3]) =>
    change(world.app, facilitator.personId, async (trx, notes) => {
      await settleAmendment(trx, notes, id, outcome, "vote-1");
      return { ok: true, value: null } as const;
    });

  it("a member proposes another text, numbered within its measure, once however often the form is sent", async () => {
    const first = await propose(member, fiveYears, { formKey: "key" });
    const again = await propose(member, fiveYears, { formKey: "key" });
    expect(again).toEqual(first);
    const second = await proposed(member, sevenYears);
    expect((await findAmendment(world.app.db, second))?.number).toBe(2);
  });

  it("is refused when it changes nothing, empties the measure, or stands on a version that is not there", async () => {
    expect(await propose(member, body)).toEqual({ ok: false, error: "amendment-changes-nothing" });
    expect(await propose(member, "  ")).toEqual({ ok: false, error: "amendment-empties-measure" });
    const gone = { baseVersion: 9, title: "", body: "x", reasons: "", onBehalfOf: null, formKey: null };
    expect(await proposeAmendment(world.app, member, world.conventionId, measureId, gone)).toEqual({
      ok: false,
      error: "version-gone",
    });
  });

  it("only members propose, on a measure in deliberation; facilitators say for whom", async () => {
    expect(await propose(await world.person("guarantor"), fiveYears)).toEqual({
      ok: false,
      error: "not-allowed",
    });
    expect(await propose(facilitator, fiveYears)).toEqual({ ok: false, error: "on-behalf-missing" });
    const id = await proposed(facilitator, fiveYears, { onBehalfOf: member.memberId });
    expect((await findAmendment(world.app.db, id))?.onBehalfOf).toBe(member.memberId);
    await freezeMeasure(world.app, facilitator, world.conventionId, measureId);
    expect(await propose(member, fiveYears)).toEqual({ ok: false, error: "measure-not-amendable" });
  });

  it("others co-sign, once each, and take their name back; authors do not co-sign their own", async () => {
    const { app, conventionId } = world;
    const id = await proposed(member, fiveYears);
    await cosignAmendment(app, author, conventionId, id, true);
    await cosignAmendment(app, author, conventionId, id, true);
    expect(await listCosigners(app.db, id)).toMatchObject([{ memberId: author.memberId }]);
    expect(await cosignAmendment(app, member, conventionId, id, true)).toEqual({
      ok: false,
      error: "own-amendment",
    });
    await cosignAmendment(app, author, conventionId, id, false);
    expect(await listCosigners(app.db, id)).toEqual([]);
  });

  it("a facilitator judges with a reason, and nobody judges twice", async () => {
    const { app, conventionId } = world;
    const id = await proposed(member, fiveYears);
    expect(await judgeAmendment(app, facilitator, conventionId, id, "inadmissible", " ")).toEqual({
      ok: false,
      error: "reason-missing",
    });
    expect(await judgeAmendment(app, member, conventionId, id, "inadmissible", "Non.")).toEqual({
      ok: false,
      error: "not-allowed",
    });
    await judgeAmendment(app, facilitator, conventionId, id, "inadmissible", "Hors sujet.");
    expect([await statusOf(id), await reasonOf(id)]).toEqual(["inadmissible", "Hors sujet."]);
    expect(await judgeAmendment(app, facilitator, conventionId, id, "admissible", "Si.")).toEqual({
      ok: false,
      error: "amendment-not-open",
    });
  });

  it("its author withdraws it; for somebody on paper a facilitator does, with a reason", async () => {
    const { app, conventionId } = world;
    const own = await proposed(member, fiveYears);
    expect((await withdrawAmendment(app, facilitator, conventionId, own, "x")).ok).toBe(false);
    expect((await withdrawAmendment(app, member, conventionId, own, "")).ok).toBe(true);
    const entered = await proposed(facilitator, fiveYears, { onBehalfOf: member.memberId });
    expect(await withdrawAmendment(app, facilitator, conventionId, entered, "")).toEqual({
      ok: false,
      error: "reason-missing",
    });
    expect((await withdrawAmendment(app, facilitator, conventionId, entered, "À sa demande")).ok).toBe(true);
    expect([await statusOf(own), await statusOf(entered)]).toEqual(["withdrawn", "withdrawn"]);
  });

  it("accepted by the authors of the measure, it makes the next version, which names it and its author", async () => {
    const { app, conventionId } = world;
    const id = await admissible(fiveYears);
    const other = await admissible(yearly);
    expect(await acceptAmendment(app, member, conventionId, id)).toEqual({ ok: false, error: "not-allowed" });
    expect(await acceptAmendment(app, author, conventionId, id)).toEqual({ ok: true, value: { version: 2 } });
    expect(await findVersion(app.db, measureId, 2)).toMatchObject({
      ...{ origin: "amended", amendmentId: id, authorId: member.memberId },
      content: { body: fiveYears, title: "Faire durer" },
    });
    expect(await findAmendment(app.db, id)).toMatchObject({ status: "accepted", resultingVersion: 2 });
    expect(await statusOf(other)).toBe("admissible");
    expect(await acceptAmendment(app, author, conventionId, id)).toEqual({
      ok: false,
      error: "amendment-not-open",
    });
  });

  it("carries a second amendment onto the text that the first one made", async () => {
    const { app, conventionId } = world;
    const [first, second] = [await admissible(fiveYears), await admissible(yearly)];
    await acceptAmendment(app, author, conventionId, first);
    await acceptAmendment(app, author, conventionId, second);
    expect(await textNow()).toBe(fiveYears.replace("un bilan", "un bilan chaque année"));
  });

  it("two accepted at the same moment both count, one after the other", async () => {
    const { app, conventionId } = world;
    const ids = [await admissible(fiveYears), await admissible(yearly)];
    const answers = await Promise.all(ids.map((id) => acceptAmendment(app, author, conventionId, id)));
    expect(answers.map((answer) => answer.ok && answer.value.version).sort()).toEqual([2, 3]);
    expect(await textNow()).toBe(fiveYears.replace("un bilan", "un bilan chaque année"));
  });

  it("is refused where the text changed at the same words, until somebody adapts it; its first text is kept", async () => {
    const { app, conventionId } = world;
    const [first, second] = [await admissible(fiveYears), await admissible(sevenYears)];
    await acceptAmendment(app, author, conventionId, first);
    expect(await acceptAmendment(app, author, conventionId, second)).toEqual({
      ok: false,
      error: "passage-taken",
    });
    const adapted = fiveYears.replace("cinq ans", "cinq ans, et les écrans sept ans");
    const text = { baseVersion: 2, body: adapted };
    expect((await adaptAmendment(app, facilitator, conventionId, second, text)).ok).toBe(true);
    expect(await adaptAmendment(app, facilitator, conventionId, second, text)).toEqual({
      ok: false,
      error: "amendment-up-to-date",
    });
    expect(await listEarlierTexts(app.db, second)).toMatchObject([{ baseVersion: 1, body: sevenYears }]);
    expect((await acceptAmendment(app, author, conventionId, second)).ok).toBe(true);
    expect(await textNow()).toBe(adapted);
  });

  it("adapted by its author, it is judged again", async () => {
    const { app, conventionId } = world;
    const [first, second] = [await admissible(fiveYears), await admissible(sevenYears)];
    await acceptAmendment(app, author, conventionId, first);
    const text = { baseVersion: 2, body: fiveYears.replace("cinq", "six") };
    await adaptAmendment(app, member, conventionId, second, text);
    expect(await statusOf(second)).toBe("submitted");
  });

  it("settled by a vote: adopted makes the next version, rejected and tied end it, a missed quorum does not", async () => {
    const [adopted, rejected, tied] = [
      await admissible(fiveYears),
      await admissible(yearly),
      await admissible(sevenYears),
    ];
    await settle(adopted, "quorum-missed");
    expect(await statusOf(adopted)).toBe("admissible");
    await settle(rejected, "rejected");
    await settle(tied, "tied");
    await settle(adopted, "adopted");
    expect(await textNow()).toBe(fiveYears);
    expect([await statusOf(adopted), await statusOf(rejected), await statusOf(tied)]).toEqual([
      "accepted",
      "rejected",
      "rejected",
    ]);
  });

  it("put to the vote only while it is admissible, and settled by the close of its vote", async () => {
    const { app, conventionId } = world;
    const convention = await findConvention(app.db, conventionId);
    if (!convention) throw new Error("no convention");
    const id = await admissible(fiveYears);
    const draft = {
      ...{ question: { kind: "amendment", amendmentId: id } as const, title: "Cinq ans", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: null, closesAt: null },
    };
    const voted = async (choice: "for" | "against") => {
      const made = await prepareVote(app, facilitator, convention, draft);
      if (!made.ok) return made;
      await openVoteNow(app, facilitator, made.value.voteId, null);
      await castOwnBallot(app, member, made.value.voteId, choice);
      expect(await acceptAmendment(app, author, conventionId, id)).toEqual({
        ok: false,
        error: "vote-running",
      });
      await closeVoteNow(app, facilitator, made.value.voteId);
      return made;
    };
    const first = await voted("against");
    expect(await statusOf(id)).toBe("rejected");
    if (first.ok) await annulVoteNow(app, facilitator, first.value.voteId, "Appel erroné");
    expect(await statusOf(id)).toBe("admissible");
    const second = await voted("for");
    expect([await statusOf(id), await textNow()]).toEqual(["accepted", fiveYears]);
    const undone = second.ok && (await annulVoteNow(app, facilitator, second.value.voteId, "Trop tard"));
    expect(undone).toEqual({ ok: false, error: "outcome-already-used" });
    expect(await voted("for")).toEqual({ ok: false, error: "question-not-ready" });
  });

  it("adopted by a vote although the text cannot take it any more, it falls and says why", async () => {
    const { app, conventionId } = world;
    const [first, second] = [await admissible(fiveYears), await admissible(sevenYears)];
    await acceptAmendment(app, author, conventionId, first);
    await settle(second, "adopted");
    expect([await statusOf(second), await reasonOf(second)]).toEqual(["fallen", "passage-taken"]);
    expect(await textNow()).toBe(fiveYears);
  });

  it("adopted by a vote, it makes its rivals fall and says by whom; who asked for the same shares the vote", async () => {
    const [first, rival, same, waiting, apart] = [
      await admissible(fiveYears),
      await admissible(sevenYears),
      await admissible(fiveYears),
      await proposed(author, fiveYears),
      await admissible(yearly),
    ];
    await settle(first, "adopted");
    const { db } = world.app;
    expect(await findAmendment(db, rival)).toMatchObject({
      ...{ status: "fallen", decisionReason: "rival-adopted", fallenBy: first, decidedVote: "vote-1" },
    });
    expect(await findAmendment(db, same)).toMatchObject({ status: "accepted", resultingVersion: 2 });
    expect(await findAmendment(db, waiting)).toMatchObject({ status: "satisfied", fallenBy: first });
    expect(await findAmendment(db, apart)).toMatchObject({ status: "admissible", standing: "clean" });
    expect(await textNow()).toBe(fiveYears);
  });

  it("rejected by a vote, so is whoever asked for the same, and an annulled vote opens both again", async () => {
    const [first, same] = [await admissible(fiveYears), await admissible(fiveYears)];
    await settle(first, "rejected");
    expect([await statusOf(first), await statusOf(same)]).toEqual(["rejected", "rejected"]);
    await change(world.app, facilitator.personId, async (trx, notes) => {
      expect(await unsettleAmendment(trx, notes, first, "vote-1")).toBe(true);
      return { ok: true, value: null } as const;
    });
    expect([await statusOf(first), await statusOf(same)]).toEqual(["admissible", "admissible"]);
  });

  it("follows the text when it moves: clean, in the text already, overlapping, its passage gone", async () => {
    const { app, conventionId } = world;
    const struck = body.replace("Ouvrir un atelier de réparation.\n\n", "");
    const inStruck = body.replace("atelier", "grand atelier");
    const [years, strikes] = [await admissible(fiveYears), await admissible(struck)];
    const both = fiveYears.replace("un bilan", "deux bilans");
    const [clean, overlaps, gone] = [
      await proposed(member, yearly),
      await proposed(member, sevenYears),
      await proposed(member, inStruck),
    ];
    const partly = await proposed(member, both);
    await acceptAmendment(app, author, conventionId, years);
    await acceptAmendment(app, author, conventionId, strikes);
    const standings = [];
    for (const id of [clean, overlaps, gone, partly]) {
      const found = await findAmendment(app.db, id);
      standings.push([found?.status, found?.standing]);
    }
    expect(standings).toEqual([
      ["submitted", "clean"],
      ["submitted", "overlaps"],
      ["submitted", "gone"],
      ["submitted", "clean"],
    ]);
    const told = await app.db
      .selectFrom("journal")
      .select("thing")
      .where("action", "=", "amendment.follow")
      .orderBy("seq")
      .execute();
    expect(told.map(({ thing }) => thing)).toEqual([`amendment:${overlaps}`, `amendment:${gone}`]);
  });

  it("may itself be amended: decided first, a sub-amendment changes what its parent asks for", async () => {
    const { app, conventionId } = world;
    const parent = await admissible(fiveYears);
    const sub = await proposed(author, fiveYears.replace("cinq", "six"), { of: parent });
    const rival = await proposed(author, fiveYears.replace("cinq", "huit"), { of: parent });
    expect(await propose(author, yearly, { of: sub })).toEqual({ ok: false, error: "sub-amendment-of-sub" });
    await judgeAmendment(app, facilitator, conventionId, sub, "admissible", "Oui.");
    expect(await acceptAmendment(app, author, conventionId, parent)).toEqual({
      ...{ ok: false, error: "sub-amendments-first" },
    });
    expect(await acceptAmendment(app, author, conventionId, sub)).toEqual({
      ok: false,
      error: "not-allowed",
    });
    expect((await acceptAmendment(app, member, conventionId, sub)).ok).toBe(true);
    expect(await findAmendment(app.db, parent)).toMatchObject({
      ...{ status: "admissible", body: fiveYears.replace("cinq", "six") },
    });
    expect(await listEarlierTexts(app.db, parent)).toMatchObject([{ body: fiveYears, subId: sub }]);
    expect(await findAmendment(app.db, rival)).toMatchObject({ status: "submitted", standing: "overlaps" });
    await settle(parent, "adopted");
    expect(await textNow()).toBe(fiveYears.replace("cinq", "six"));
    expect([await statusOf(rival), await reasonOf(rival)]).toEqual(["fallen", "parent-decided"]);
  });

  it("a sub-amendment whose parent changed is adapted to what the parent says now", async () => {
    const { app, conventionId } = world;
    const parent = await admissible(fiveYears);
    const [sub, rival] = [
      await proposed(author, fiveYears.replace("cinq", "six"), { of: parent }),
      await proposed(author, fiveYears.replace("cinq", "huit"), { of: parent }),
    ];
    await judgeAmendment(app, facilitator, conventionId, sub, "admissible", "Oui.");
    await acceptAmendment(app, member, conventionId, sub);
    const wanted = fiveYears.replace("cinq", "six à huit");
    const adapted = await adaptAmendment(app, author, conventionId, rival, { baseVersion: 1, body: wanted });
    expect(adapted.ok).toBe(true);
    expect(await findAmendment(app.db, rival)).toMatchObject({ standing: "clean", body: wanted });
  });

  it("open amendments fall when their measure is frozen or withdrawn, and a vote does not raise them", async () => {
    const { app, conventionId } = world;
    const decided = await proposed(member, yearly);
    await withdrawAmendment(app, member, conventionId, decided, "");
    const open = await admissible(fiveYears);
    await freezeMeasure(app, facilitator, conventionId, measureId);
    expect([await statusOf(open), await reasonOf(open)]).toEqual(["fallen", "measure-frozen"]);
    expect(await statusOf(decided)).toBe("withdrawn");
    await settle(open, "adopted");
    expect([await statusOf(open), await textNow()]).toEqual(["fallen", body]);
    measureId = await measureInDeliberation();
    const another = await proposed(member, fiveYears);
    await withdrawMeasure(app, author, conventionId, measureId, "Reprise ailleurs");
    expect(await reasonOf(another)).toBe("measure-withdrawn");
  });

  it("every step stands in the journal and wakes the pages that show it", async () => {
    const { app, conventionId } = world;
    const id = await admissible(fiveYears);
    await acceptAmendment(app, author, conventionId, id);
    const lines = await app.db
      .selectFrom("journal")
      .select(["action", "to_state"])
      .where("thing", "=", `amendment:${id}`)
      .orderBy("seq")
      .execute();
    expect(lines.map((line) => line.to_state)).toEqual(["submitted", "admissible", "accepted"]);
    const events = await app.db.selectFrom("event").select("name").execute();
    const names = events.map((event) => event.name);
    expect(names).toEqual(expect.arrayContaining([`amendment:${id}`, `measure:${measureId}`]));
  });

  it("tells a vote what it is about, in its own convention only", async () => {
    const id = await admissible(fiveYears);
    expect(await amendmentForVote(world.app.db, world.conventionId, id)).toEqual({
      ...{
        title: "",
        measureId,
        measureTitle: "Faire durer",
        number: 1,
        status: "admissible",
        waitsForSubs: false,
        trouble: null,
      },
    });
    expect(await amendmentForVote(world.app.db, "elsewhere", id)).toBeNull();
  });
});
