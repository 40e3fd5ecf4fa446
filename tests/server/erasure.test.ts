import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Convention } from "~/domain/convention";
import { DEFAULT_RULE } from "~/domain/voting";
import { addComment } from "~/server/comments.server";
import { createMeasure, deliberateMeasure, freezeMeasure, tableMeasure } from "~/server/measures.server";
import { castOwnBallot, closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { readRoll, readTally, recount } from "~db/ballots";
import { findConvention } from "~db/conventions";
import { entriesAfter } from "~db/journal";
import { findVote } from "~db/votes";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;
const NAME = "Inès Barthe";
const WORDS = "Je préfère réparer que remplacer.";

describe.each(databases)("what belongs to a person on %s", (kind) => {
  let world: World;
  let pages: Pages;
  let facilitator: Someone;
  let ines: Someone;
  let cookie: string;
  let convention: Convention;
  let measureId: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    pages = await servePages(world.app);
    facilitator = await world.person("facilitator");
    ines = await world.person("member", { panel: 1, name: NAME });
    await world.person("member");
    cookie = cookieOf(await world.app.auth.signIn(ines.personId));
    convention = (await findConvention(world.app.db, world.conventionId)) as Convention;
    measureId = await commentedMeasure();
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  async function commentedMeasure(): Promise<string> {
    const { app, conventionId, panelIds } = world;
    const made = await createMeasure(app, ines, conventionId, {
      panelId: panelIds[0] ?? "",
      axisId: null,
      content: contentOf({ title: "Réparer" }),
      formKey: "measure-1",
    });
    if (!made.ok) throw new Error(made.error);
    const { id } = made.value;
    await tableMeasure(app, ines, conventionId, id);
    await deliberateMeasure(app, facilitator, conventionId, id);
    const where = { measureId: id, version: 1, blockId: null, amendmentId: null, parentId: null };
    const comment = { ...where, kind: "for" as const, body: WORDS, onBehalfOf: null, formKey: "comment-1" };
    const added = await addComment(app, ines, convention, comment);
    if (!added.ok) throw new Error(added.error);
    await freezeMeasure(app, facilitator, conventionId, id);
    return id;
  }

  /** A vote in which she said for. */
  async function vote(secrecy: "named" | "secret"): Promise<string> {
    const made = await prepareVote(world.app, facilitator, convention, {
      question: { kind: "measure", measureId, version: 1 },
      title: `Scrutin ${secrecy}`,
      rule: { ...DEFAULT_RULE, secrecy, changeable: false },
      panelId: null,
      sessionId: null,
      closesAt: null,
    });
    if (!made.ok) throw new Error(made.error);
    const { voteId } = made.value;
    await openVoteNow(world.app, facilitator, voteId, null);
    const cast = await castOwnBallot(world.app, ines, voteId, "for");
    if (!cast.ok) throw new Error(cast.error);
    return voteId;
  }

  const close = (voteId: string) => closeVoteNow(world.app, facilitator, voteId);
  const erase = (fields: Record<string, string> = {}) =>
    pages.post("/fr/account/erase", { sure: "on", ...fields }, cookie);
  const measurePage = async (as?: string) =>
    (await pages.get(`/fr/conventions/${world.slug}/measures/${measureId}`, as)).text();
  const commentsPage = async () =>
    (await pages.get(`/fr/conventions/${world.slug}/measures/${measureId}/comments`)).text();
  const counted = async (voteId: string) => ({
    tally: await readTally(world.app.db, voteId),
    recount: await recount(world.app.db, voteId),
    state: (await findVote(world.app.db, voteId))?.state,
    roll: (await readRoll(world.app.db, voteId)).map(({ memberId, voted }) => ({ memberId, voted })),
  });

  it("is all in the export: words, places, named ballots, roll marks; of a secret vote only the mark", async () => {
    const named = await vote("named");
    await close(named);
    const file = await pages.get("/fr/account/data.json", cookie);
    expect(file.headers.get("content-disposition")).toContain("attachment");
    const data = await file.json();
    expect(data.person).toMatchObject({ name: NAME, email: `${ines.personId}@example.org` });
    expect(data.person).not.toHaveProperty("password_hash");
    expect(data.comments[0]).toMatchObject({ body: WORDS });
    expect(data.measuresAuthored[0]).toMatchObject({ title: "Réparer" });
    expect(data.namedBallots[0]).toMatchObject({ vote_id: named, choice: "for" });
    expect(data.rolls[0]).toMatchObject({ vote_id: named, voted: 1 });
    const page = await (await pages.get("/fr/account/data", cookie)).text();
    for (const word of [WORDS, "Réparer", "Scrutin named", "Émargements"]) expect(page).toContain(word);
  });

  it("a secret ballot is not in the export", async () => {
    const secret = await vote("secret");
    await close(secret);
    const data = await (await pages.get("/fr/account/data.json", cookie)).json();
    expect(data.rolls).toMatchObject([{ vote_id: secret, voted: 1 }]);
    expect(data.namedBallots).toEqual([]);
    expect(JSON.stringify(data)).not.toContain("choice");
  });

  it.each(["named", "secret"] as const)(
    "erasing an account changes no result of a %s vote",
    async (secrecy) => {
      const voteId = await vote(secrecy);
      await close(voteId);
      const before = await counted(voteId);
      expect((await erase()).headers.get("location")).toBe("/fr/sign-in?done=erased");
      expect(await counted(voteId)).toEqual(before);
    },
  );

  it("an erased ballot still counts in a vote that closes later", async () => {
    const voteId = await vote("secret");
    await erase();
    await close(voteId);
    const { tally, roll } = await counted(voteId);
    expect(Object.entries(tally).filter(([, ballots]) => Number(ballots) > 0)).toHaveLength(1);
    expect(roll.filter(({ voted }) => voted)).toHaveLength(1);
  });

  it("an erased name is nowhere any more; what was written stays, signed by nobody", async () => {
    for (const page of [await measurePage(), await commentsPage()]) expect(page).toContain(NAME);
    await erase();
    const theirs = cookieOf(await world.app.auth.signIn(facilitator.personId));
    for (const page of [await measurePage(), await measurePage(theirs), await commentsPage()]) {
      expect(page).not.toContain("Barthe");
      expect(page).toContain("Personne effacée");
    }
    expect(await commentsPage()).toContain(WORDS);
    const account = await pages.get("/fr/account", cookie);
    expect(account.status).toBe(303);
    const rows = await world.app.db
      .selectFrom("person")
      .selectAll()
      .where("id", "=", ines.personId)
      .execute();
    expect(rows[0]).toMatchObject({ name: "", email: null, password_hash: null });
  });

  it("the texts of comments go too, where that is wished", async () => {
    await erase({ comments: "on" });
    const page = await commentsPage();
    expect(page).not.toContain(WORDS);
    expect(page).toContain("Texte effacé");
  });

  it("the journal keeps that it was done, and no name", async () => {
    await erase();
    const platform = await entriesAfter(world.app.db, "platform", 0);
    expect(platform.map(({ action }) => action)).toContain("person.erase");
    const own = await entriesAfter(world.app.db, world.conventionId, 0);
    expect(JSON.stringify([...platform, ...own])).not.toContain("Barthe");
  });

  it("is not done without being sure", async () => {
    expect((await pages.post("/fr/account/erase", {}, cookie)).status).toBe(422);
    expect(await measurePage()).toContain(NAME);
  });

  it("whom nobody could replace is told so, and stays", async () => {
    const administrator = await world.administrator();
    for (const { personId } of [facilitator, administrator]) {
      const theirs = cookieOf(await world.app.auth.signIn(personId));
      expect((await pages.post("/fr/account/erase", { sure: "on" }, theirs)).status).toBe(409);
      expect(await (await pages.get("/fr/account/erase", theirs)).text()).toContain("d’abord");
    }
    await world.person("facilitator");
    const theirs = cookieOf(await world.app.auth.signIn(facilitator.personId));
    expect((await pages.post("/fr/account/erase", { sure: "on" }, theirs)).status).toBe(303);
  });
});
