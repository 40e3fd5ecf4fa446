import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Convention } from "~/domain/convention";
import { type Choice, DEFAULT_RULE, type VoteRule } from "~/domain/voting";
import { createMeasure, deliberateMeasure, freezeMeasure, tableMeasure } from "~/server/measures.server";
import {
  annulVoteNow,
  castOwnBallot,
  closeVoteNow,
  closeVoteOnTime,
  enterBallot,
  openVoteNow,
  prepareVote,
  withdrawVoteNow,
} from "~/server/votes.server";
import { readRoll, readTally, recount } from "~db/ballots";
import { findConvention } from "~db/conventions";
import { findMeasure } from "~db/measures";
import { findVote } from "~db/votes";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

describe.each(databases)("votes on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  let members: Someone[];
  let measureId: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    facilitator = await world.person("facilitator");
    members = [];
    for (let index = 0; index < 6; index += 1)
      members.push(await world.person("member", { panel: 1 + (index % 2) }));
    measureId = await finalMeasure();
  });
  afterEach(() => world.close());

  async function finalMeasure(): Promise<string> {
    const { app, conventionId, panelIds, axisIds } = world;
    const made = await createMeasure(app, facilitator, conventionId, {
      panelId: panelIds[0] ?? "",
      axisId: axisIds[0] ?? null,
      content: contentOf({ title: "Réparer" }),
      formKey: crypto.randomUUID(),
    });
    if (!made.ok) throw new Error(made.error);
    const { id } = made.value;
    for (const step of [tableMeasure, deliberateMeasure, freezeMeasure]) {
      const moved = await step(app, facilitator, conventionId, id);
      if (!moved.ok) throw new Error(moved.error);
    }
    return id;
  }

  async function prepared(changes: Partial<VoteRule> = {}, closesAt: string | null = null): Promise<string> {
    const convention = (await findConvention(world.app.db, world.conventionId)) as Convention;
    const made = await prepareVote(world.app, facilitator, convention, {
      question: { kind: "measure", measureId, version: 1 },
      title: "Réparer",
      rule: { ...DEFAULT_RULE, ...changes },
      panelId: null,
      sessionId: null,
      closesAt,
    });
    if (!made.ok) throw new Error(made.error);
    return made.value.voteId;
  }

  async function opened(changes: Partial<VoteRule> = {}, closesAt: string | null = null): Promise<string> {
    const id = await prepared(changes, closesAt);
    const open = await openVoteNow(world.app, facilitator, id, null);
    if (!open.ok) throw new Error(open.error);
    return id;
  }

  function castAll(voteId: string, choices: readonly Choice[]) {
    return Promise.all(
      choices.map((choice, index) => castOwnBallot(world.app, members[index] as Someone, voteId, choice)),
    );
  }

  it("a measure is adopted by the ballots of its members, and the arithmetic is kept", async () => {
    const id = await opened();
    const answers = await castAll(id, ["for", "for", "for", "against", "abstain"]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    const closed = await closeVoteNow(world.app, facilitator, id);
    expect(closed.ok && closed.value.state.status === "closed" && closed.value.state.outcome.kind).toBe(
      "adopted",
    );
    expect((await findMeasure(world.app.db, measureId))?.status).toBe("adopted");
    expect(await readTally(world.app.db, id)).toEqual(await recount(world.app.db, id));
  });

  it("fifty requests at once by one voter give one ballot", async () => {
    const id = await opened();
    const voter = members[0] as Someone;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => castOwnBallot(world.app, voter, id, "for")),
    );
    expect(answers.filter((answer) => answer.ok && answer.value === "cast")).toHaveLength(1);
    expect(answers.filter((answer) => answer.ok && answer.value === "unchanged")).toHaveLength(49);
    expect((await readTally(world.app.db, id)).for).toBe(1);
    expect((await findVote(world.app.db, id))?.ballots).toBe(1);
  });

  it("a change of mind replaces the ballot where the rule allows it, and is refused where not", async () => {
    const voter = members[0] as Someone;
    const changeable = await opened({ changeable: true });
    await castOwnBallot(world.app, voter, changeable, "for");
    expect(await castOwnBallot(world.app, voter, changeable, "against")).toEqual({
      ok: true,
      value: "replaced",
    });
    expect(await readTally(world.app.db, changeable)).toMatchObject({ for: 0, against: 1 });
    const fixed = await opened({ changeable: false });
    await castOwnBallot(world.app, voter, fixed, "for");
    expect(await castOwnBallot(world.app, voter, fixed, "against")).toEqual({
      ok: false,
      error: "already-cast",
    });
  });

  it("a secret vote tells who voted and never what; its counts exist only after the close", async () => {
    const id = await opened({ secrecy: "secret", changeable: false });
    await castAll(id, ["for", "for", "against"]);
    expect(await readTally(world.app.db, id)).toMatchObject({ for: 0, against: 0 });
    const roll = await readRoll(world.app.db, id);
    expect(roll.filter((line) => line.voted)).toHaveLength(3);
    expect(roll.every((line) => line.choice === null)).toBe(true);
    await closeVoteNow(world.app, facilitator, id);
    expect(await readTally(world.app.db, id)).toMatchObject({ for: 2, against: 1 });
    const sealed = await world.app.db.selectFrom("sealed_ballot").selectAll().execute();
    expect(sealed.map((ballot) => ballot.id)).toEqual(sealed.map((ballot) => ballot.id).sort());
  });

  it("a missed quorum is its own outcome, and the measure may be voted again", async () => {
    const id = await opened({ quorum: { kind: "participation", numerator: 1, denominator: 2 } });
    await castAll(id, ["for", "for"]);
    const closed = await closeVoteNow(world.app, facilitator, id);
    expect(closed.ok && closed.value.state.status === "closed" && closed.value.state.outcome.kind).toBe(
      "quorum-missed",
    );
    expect((await findMeasure(world.app.db, measureId))?.status).toBe("final");
  });

  it("who is not on the roll has no ballot: facilitators, and members who came after the opening", async () => {
    const id = await opened();
    expect(await castOwnBallot(world.app, facilitator, id, "for")).toEqual({
      ok: false,
      error: "not-allowed",
    });
    const late = await world.person("member");
    expect(await castOwnBallot(world.app, late, id, "for")).toEqual({ ok: false, error: "not-entitled" });
  });

  it("a facilitator enters a ballot on behalf of a member, and the roll says so", async () => {
    const id = await opened();
    const voter = members[2] as Someone;
    expect(await enterBallot(world.app, facilitator, id, voter.memberId, "against")).toEqual({
      ok: true,
      value: "cast",
    });
    const line = (await readRoll(world.app.db, id)).find((one) => one.memberId === voter.memberId);
    expect(line).toMatchObject({ choice: "against", enteredBy: facilitator.memberId });
  });

  it("closes at its announced end: ballots are refused from then on, and the job closes it once", async () => {
    const end = "2026-03-02T10:00:00.000Z";
    const id = await opened({}, end);
    await castAll(id, ["for", "for"]);
    world.clock.now = new Date(end);
    expect(await castOwnBallot(world.app, members[3] as Someone, id, "for")).toEqual({
      ok: false,
      error: "vote-closed",
    });
    await closeVoteOnTime(world.app, id);
    await closeVoteOnTime(world.app, id);
    expect((await findVote(world.app.db, id))?.state.status).toBe("closed");
  });

  it("ballots that race with the close are either counted or refused", async () => {
    const id = await opened();
    const [answers] = await Promise.all([
      castAll(id, ["for", "against", "for", "for", "for", "for"]),
      closeVoteNow(world.app, facilitator, id),
    ]);
    const counted = answers.filter((answer) => answer.ok).length;
    const vote = await findVote(world.app.db, id);
    expect(vote?.ballots).toBe(counted);
    const counts = vote?.state.status === "closed" ? vote.state.outcome.counts : null;
    expect((counts?.for ?? 0) + (counts?.against ?? 0)).toBe(counted);
  });

  it("a withdrawn vote counts for nothing; an annulled one leaves its measure open again", async () => {
    const first = await opened();
    expect(await withdrawVoteNow(world.app, facilitator, first, " ")).toEqual({
      ok: false,
      error: "reason-missing",
    });
    expect((await withdrawVoteNow(world.app, facilitator, first, "Erreur de texte")).ok).toBe(true);
    const second = await opened();
    await castAll(second, ["for", "for"]);
    await closeVoteNow(world.app, facilitator, second);
    await annulVoteNow(world.app, facilitator, second, "Liste d’appel erronée");
    expect((await findMeasure(world.app.db, measureId))?.status).toBe("final");
    expect((await findVote(world.app.db, second))?.state.status).toBe("annulled");
  });

  it("a text that is not frozen cannot be put to the vote", async () => {
    const convention = (await findConvention(world.app.db, world.conventionId)) as Convention;
    const question = { kind: "measure", measureId, version: 7 } as const;
    const draft = {
      question,
      title: "x",
      rule: DEFAULT_RULE,
      panelId: null,
      sessionId: null,
      closesAt: null,
    };
    expect(await prepareVote(world.app, facilitator, convention, draft)).toEqual({
      ok: false,
      error: "question-text-moved",
    });
  });
});
