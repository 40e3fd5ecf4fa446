import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planSchema } from "~/documents/json";
import {
  type Adopting,
  adopting,
  publish,
  publishedPlan,
  votedMeasure,
  writePlan,
} from "~tests/support/adopting";
import { databases } from "~tests/support/databases";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

const form = { base: "0", title: "Notre plan", foreword: "Avant tout.", method: "" };

describe.each(databases)("the pages of the plan on %s", (kind) => {
  let world: World;
  let people: Adopting;
  let pages: Pages;
  let home: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    people = await adopting(world);
    pages = await servePages(world.app);
    home = `/fr/conventions/${world.slug}/plan`;
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  const cookie = async (personId: string) => cookieOf(await world.app.auth.signIn(personId));
  const facilitator = () => cookie(people.facilitator.personId);
  const read = async (path: string, as?: string) => (await pages.get(path, as)).text();

  it("a draft is for participants, and says that it is one", async () => {
    await votedMeasure(people, "Réparer");
    expect((await pages.get(home)).status).toBe(303);
    expect((await pages.get(`${home}/versions/draft`)).status).toBe(303);
    const text = await read(home, await cookie(people.members[0].personId));
    expect(text).toContain("Vous lisez le brouillon du plan");
    expect(text).toContain("Réparer");
    expect(text).not.toContain(`${home}/edit`);
  });

  it("a published plan is public: its overview is light, its axes hold the texts and the roads back", async () => {
    await publishedPlan(people);
    const overview = await read(home);
    expect(overview).toContain("Notre plan");
    expect(overview.match(/<[a-z][^>]*>/g)?.length).toBeLessThan(300);
    const axis = await read(`${home}/versions/1/axes/1`);
    expect(axis).toContain('id="measure-1"');
    expect(axis).toContain("D’où vient ce texte");
    expect(axis).toMatch(/href="[^"]*\/measures\/[^"]*\/versions\/1"/);
    expect(axis).toMatch(/href="[^"]*\/votes\/[^"]*"/);
    expect(await read(`${home}/versions/1/texts`)).toContain("En cinq séances.");
  });

  it("what is published stays as it was, word for word, when a correction follows", async () => {
    await publishedPlan(people);
    const files = ["plan.json", "plan.md", "plan.html"];
    const before = await Promise.all(files.map((file) => read(`${home}/versions/1/${file}`)));
    await writePlan(people, { foreword: "Avant toute chose." });
    await publish(people, 1, "Coquille");
    expect(await Promise.all(files.map((file) => read(`${home}/versions/1/${file}`)))).toEqual(before);
    expect(await read(`${home}/versions/1`)).toContain("La plus récente est la version 2");
    expect(await read(home)).toContain("Avant toute chose.");
    expect(await read(`${home}/versions`)).toContain("Coquille");
  });

  it("the fingerprint of the page is that of the JSON file", async () => {
    await publishedPlan(people);
    const json = await read(`${home}/versions/1/plan.json`);
    // Typography is for showing: data have the spaces that people typed.
    expect(json).not.toMatch(/[\u00a0\u202f]/u);
    const hash = createHash("sha256").update(json).digest("hex");
    expect(await read(home)).toContain(hash);
  });

  it("files have their type, their name and a tag that spares the second transfer", async () => {
    await publishedPlan(people);
    const member = await cookie(people.members[0].personId);
    const response = await pages.get(`${home}/versions/1/plan.md`, member);
    expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="plan-${world.slug}-v1.md"`,
    );
    expect(response.headers.get("etag")).toMatch(/^"[0-9a-f]{32}-md"$/);
  });

  it("the PDF is made once: the second reader gets the file that is kept", async () => {
    await publishedPlan(people);
    const ask = async () => Buffer.from(await (await pages.get(`${home}/versions/1/plan.pdf`)).arrayBuffer());
    const [first, same] = await Promise.all([ask(), ask()]);
    expect(first.subarray(0, 5).toString()).toBe("%PDF-");
    expect(same.equals(first)).toBe(true);
    const folder = join(world.app.settings.dataDir, "cache", "plans");
    const [name = ""] = await readdir(folder);
    expect(name).toMatch(/^[0-9a-f]{64}\.pdf$/);
    expect((await readFile(join(folder, name))).equals(first)).toBe(true);
    await writeFile(join(folder, name), "%PDF- kept");
    expect((await ask()).toString()).toBe("%PDF- kept");
  });

  it("versions and axes that are not there are said so", async () => {
    await publishedPlan(people);
    for (const path of ["versions/2", "versions/0", "versions/x", "versions/1/axes/9"]) {
      expect((await pages.get(`${home}/${path}`)).status, path).toBe(404);
    }
    const file = await pages.get(`${home}/versions/2/plan.pdf`);
    expect(file.status).toBe(404);
    expect(await file.text()).toContain("Cette page n’existe pas");
  });

  it("the second of two editors is shown both texts and settles them", async () => {
    const as = await facilitator();
    expect((await pages.post(`${home}/edit`, form, as)).status).toBe(303);
    const late = await pages.post(`${home}/edit`, { ...form, foreword: "Autre début." }, as);
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain("Avant tout.");
    expect(page).toContain("Autre début.");
    const base = /name="base" value="(\d+)"/.exec(page)?.[1] ?? "";
    const settled = await pages.post(`${home}/edit`, { ...form, foreword: "Autre début.", base }, as);
    expect(settled.status).toBe(303);
  });

  it("a move leads back to the measure that moved", async () => {
    const [one, two] = [await votedMeasure(people, "Une"), await votedMeasure(people, "Deux")];
    const fields = { measure: two, direction: "up" };
    const moved = await pages.post(`${home}/order`, fields, await facilitator());
    expect(moved.headers.get("location")).toContain(`#${two}`);
    const draft = await read(`${home}/versions/draft`, await facilitator());
    expect(draft.indexOf("Deux")).toBeLessThan(draft.indexOf("Une"));
    expect((await pages.post(`${home}/order`, { measure: one }, await facilitator())).status).toBe(400);
  });

  it("an annex needs a title; what was typed stays", async () => {
    const fields = { ...form, "annex_title[]": "", "annex_body[]": "Des mots expliqués." };
    const refused = await pages.post(`${home}/edit`, fields, await facilitator());
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("Des mots expliqués.");
  });

  it("only facilitators reach the pages that prepare it", async () => {
    await publishedPlan(people);
    const member = await cookie(people.members[0].personId);
    for (const page of ["edit", "order", "publish"]) {
      expect((await pages.get(`${home}/${page}`, member)).status, page).toBe(403);
      expect((await pages.get(`${home}/${page}`)).status, page).toBe(303);
    }
  });

  it("a member writes a minority opinion, read by all with the measure", async () => {
    const id = await votedMeasure(people, "Réparer");
    await world.setPhase("voting");
    const measure = `/fr/conventions/${world.slug}/measures/${id}`;
    const member = await cookie(people.members[2].personId);
    const fields = { body: "Trop cher pour la ville.", form_key: "once" };
    expect((await pages.post(`${measure}/opinion`, { ...fields, body: "" }, member)).status).toBe(422);
    expect((await pages.post(`${measure}/opinion`, fields, member)).status).toBe(303);
    expect(await read(measure)).toContain("Trop cher pour la ville.");
  });
});

describe("the schema of a plan's JSON", () => {
  it("is published as it checks", async () => {
    const published = await readFile("public/schemas/plan.schema.json", "utf8");
    expect(JSON.parse(published)).toEqual(planSchema);
  });
});
