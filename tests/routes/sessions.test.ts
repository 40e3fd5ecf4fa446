import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { err } from "~/domain/result";
import { DEFAULT_RULE } from "~/domain/voting";
import { saveSession } from "~/server/sessions.server";
import { prepareVote } from "~/server/votes.server";
import { adopting, conventionOf, publishedPlan, votedMeasure } from "~tests/support/adopting";
import { databases } from "~tests/support/databases";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

describe.each(databases)("the pages of sittings on %s", (kind) => {
  let world: World;
  let pages: Pages;
  let facilitator: Someone;
  let base: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    pages = await servePages(world.app);
    facilitator = await world.person("facilitator");
    base = `/fr/conventions/${world.slug}`;
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  const read = async (path: string, as?: string) => (await pages.get(path, as)).text();

  async function sitting(title: string): Promise<string> {
    const values = {
      ...{ title, panelId: null, place: "Salle des fêtes", notes: "Apporter son **badge**." },
      ...{ startsAt: "2026-03-07T08:30:00.000Z", endsAt: "2026-03-07T16:00:00.000Z" },
    };
    const key = { formKey: `sitting-${title.length}` };
    const saved = await saveSession(world.app, facilitator, world.conventionId, values, key);
    if (!saved.ok) throw new Error(saved.error);
    return saved.value.id;
  }

  it("the calendar is public and leads to each sitting: when, where, who", async () => {
    const id = await sitting("Plénière de mars");
    expect(await read(base)).toContain(`${base}/sessions/${id}`);
    expect(await read(`${base}/sessions`)).toContain(`${base}/sessions/${id}`);
    const page = await read(`${base}/sessions/${id}`);
    for (const words of ["Plénière de mars", "Salle des fêtes", "La plénière", "7 mars 2026"]) {
      expect(page).toContain(words);
    }
    expect((await pages.get(`${base}/sessions/nowhere`)).status).toBe(404);
  });

  it("what to bring is read by those who come", async () => {
    const id = await sitting("Plénière de mars");
    const member = cookieOf(await world.app.auth.signIn((await world.person("member")).personId));
    expect(await read(`${base}/sessions/${id}`)).not.toContain("badge");
    expect(await read(`${base}/sessions/${id}`, member)).toContain("<strong>badge</strong>");
  });

  it("holds the votes of that sitting alone, with what came out of them", async () => {
    const people = await adopting(world);
    const [here, elsewhere] = [await sitting("Ici"), await sitting("Ailleurs")];
    await votedMeasure({ ...people, sessionId: here }, "Réparer");
    await votedMeasure({ ...people, sessionId: elsewhere }, "Partager");
    const page = await read(`${base}/sessions/${here}`);
    expect(page.match(/href="[^"]*\/votes\/[^"]+"/g)).toHaveLength(1);
    expect(page).toMatch(/2 pour sur 3/);
    const [vote = ""] = /[^"]*\/votes\/[^"]+/.exec(page) ?? [];
    expect(await read(vote)).toContain(`href="${base}/sessions/${here}"`);
  });

  it("is one step away from a sentence of the published plan", async () => {
    const sessionId = await sitting("Plénière de mars");
    await publishedPlan({ ...(await adopting(world)), sessionId });
    expect(await read(`${base}/plan`)).toContain(`href="${base}/sessions/${sessionId}"`);
    expect(await read(`${base}/plan/versions/1/axes/1`)).toContain(`href="${base}/sessions/${sessionId}"`);
  });

  it("no vote is put into the sitting of another convention", async () => {
    const people = await adopting(world);
    const measureId = await votedMeasure(people, "Réparer", { choices: ["against"] });
    const refused = await prepareVote(world.app, facilitator, await conventionOf(world), {
      ...{ question: { kind: "measure", measureId, version: 1 }, title: "Encore", rule: DEFAULT_RULE },
      ...{ panelId: null, sessionId: "elsewhere", closesAt: null },
    });
    expect(refused).toEqual(err("not-found"));
  });
});
