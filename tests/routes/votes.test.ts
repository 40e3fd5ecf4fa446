import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { err, ok } from "~/domain/result";
import { DEFAULT_RULE } from "~/domain/voting";
import { acceptAmendment, judgeAmendment, proposeAmendment } from "~/server/amendments.server";
import {
  createMeasure,
  deliberateMeasure,
  freezeMeasure,
  tableMeasure,
  withdrawMeasure,
} from "~/server/measures.server";
import { closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import {
  type Adopting,
  adopting,
  conventionOf,
  openedVote,
  planQuestion,
  votedMeasure,
  writePlan,
} from "~tests/support/adopting";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

const body = "Garder les postes trois ans.\n\nOuvrir un atelier de réparation.\n\nPublier un bilan.";

describe.each(databases)("what is put to the vote, on %s", (kind) => {
  let world: World;
  let people: Adopting;
  let pages: Pages;
  let base: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    people = await adopting(world);
    pages = await servePages(world.app);
    base = `/fr/conventions/${world.slug}`;
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  const read = async (path: string, as?: string) => (await pages.get(path, as)).text();

  function must<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }

  async function measureInDebate(): Promise<string> {
    const { app, conventionId, panelIds } = world;
    const { id } = must(
      await createMeasure(app, people.members[0], conventionId, {
        ...{ panelId: panelIds[0] ?? null, axisId: null, formKey: null },
        content: contentOf({ title: "Faire durer", body }),
      }),
    );
    must(await tableMeasure(app, people.facilitator, conventionId, id));
    must(await deliberateMeasure(app, people.facilitator, conventionId, id));
    return id;
  }

  async function admissible(measureId: string, text: string): Promise<string> {
    const { app, conventionId } = world;
    const asked = { baseVersion: 1, title: "", body: text, reasons: "", onBehalfOf: null, formKey: null };
    const { id } = must(await proposeAmendment(app, people.members[1], conventionId, measureId, asked));
    must(await judgeAmendment(app, people.facilitator, conventionId, id, "admissible", "Dans le sujet."));
    return id;
  }

  const prepare = async (amendmentId: string) =>
    prepareVote(world.app, people.facilitator, await conventionOf(world), {
      ...{ question: { kind: "amendment", amendmentId }, title: "Accepter ?", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: null, closesAt: null },
    });

  it("of an amendment: the difference, in the text that it changes", async () => {
    const measureId = await measureInDebate();
    const amendmentId = await admissible(measureId, body.replace("trois", "cinq"));
    const vote = await openedVote(people, { kind: "amendment", amendmentId });
    const page = await read(`${base}/votes/${vote}`);
    expect(page).toMatch(/<del>.*trois.*<\/del>/);
    expect(page).toMatch(/<ins>.*cinq.*<\/ins>/);
    expect(page).toContain(`href="${base}/measures/${measureId}"`);
    expect(page).toContain(`href="${base}/amendments/${amendmentId}"`);
  });

  it("of a measure that is not public: nothing, for the public", async () => {
    const measureId = await measureInDebate();
    const amendmentId = await admissible(measureId, body.replace("trois", "cinq"));
    const vote = await openedVote(people, { kind: "amendment", amendmentId });
    const hidden = { public_measures: 0 } as const;
    await world.app.db.updateTable("convention").set(hidden).where("id", "=", world.conventionId).execute();
    const page = await read(`${base}/votes/${vote}`);
    expect(page).toContain("Adoptez-vous ce texte");
    expect(page).not.toContain("cinq");
  });

  it("of the plan: its measures by axis, and the way to its text, for those who may read it", async () => {
    const id = await votedMeasure(people, "Réparer");
    await writePlan(people);
    const vote = await openedVote(people, await planQuestion(world));
    const member = cookieOf(await world.app.auth.signIn(people.members[0].personId));
    const page = await read(`${base}/votes/${vote}`, member);
    expect(page).toContain("Le plan réunit 1 mesure.");
    expect(page).toContain(`href="${base}/measures/${id}"`);
    expect(page).toContain(`href="${base}/plan"`);
    expect(await read(`${base}/votes/${vote}`)).not.toContain("Le plan réunit");
  });

  it("stays in debate while it is voted on: neither frozen nor withdrawn before the close", async () => {
    const { app, conventionId } = world;
    const measureId = await measureInDebate();
    const amendmentId = await admissible(measureId, body.replace("trois", "cinq"));
    const vote = await openedVote(people, { kind: "amendment", amendmentId });
    const frozen = () => freezeMeasure(app, people.facilitator, conventionId, measureId);
    expect(await frozen()).toEqual(err("amendment-under-vote"));
    const withdrawn = await withdrawMeasure(app, people.facilitator, conventionId, measureId, "En double.");
    expect(withdrawn).toEqual(err("amendment-under-vote"));
    must(await closeVoteNow(app, people.facilitator, vote));
    expect(await frozen()).toMatchObject(ok({ status: "final" }));
  });

  it("applies to the text as it is: what the text has left behind is adapted first", async () => {
    const { app, conventionId } = world;
    const measureId = await measureInDebate();
    const [first, second] = [
      await admissible(measureId, body.replace("trois", "cinq")),
      await admissible(measureId, body.replace("trois", "sept")),
    ];
    const prepared = must(await prepare(second));
    must(await acceptAmendment(app, people.members[0], conventionId, first));
    expect(await prepare(second)).toEqual(err("passage-taken"));
    expect(await openVoteNow(app, people.facilitator, prepared.voteId, null)).toEqual(err("passage-taken"));
    const facilitator = cookieOf(await app.auth.signIn(people.facilitator.personId));
    const form = await pages.get(`${base}/votes/new?kind=amendment&id=${second}`, facilitator);
    expect(form.status).toBe(409);
    expect(await form.text()).toContain("Adaptez-le au texte en vigueur");
  });
});
