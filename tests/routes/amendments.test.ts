import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { proposeAmendment } from "~/server/amendments.server";
import { createMeasure, deliberateMeasure, tableMeasure } from "~/server/measures.server";
import { findVersion } from "~db/measures";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

const body = "Garder les postes trois ans.\n\nOuvrir un atelier de réparation.\n\nPublier un bilan.";
const written = { title: "", reasons: "Ils durent plus longtemps.", form_key: "key", base_version: "1" };

describe.each(databases)("the pages of amendments on %s", (kind) => {
  let world: World;
  let pages: Pages;
  let facilitator: Someone;
  let member: Someone;
  let measureId: string;
  let base: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    pages = await servePages(world.app);
    facilitator = await world.person("facilitator");
    member = await world.person("member", { panel: 1, name: "Inès Barthe" });
    const { app, conventionId, panelIds } = world;
    const made = await createMeasure(app, member, conventionId, {
      ...{ panelId: panelIds[0] ?? null, axisId: null, formKey: null },
      content: contentOf({ title: "Faire durer", body }),
    });
    if (!made.ok) throw new Error(made.error);
    measureId = made.value.id;
    await tableMeasure(app, facilitator, conventionId, measureId);
    await deliberateMeasure(app, facilitator, conventionId, measureId);
    base = `/fr/conventions/${world.slug}`;
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  const cookie = async (someone: Someone) => cookieOf(await world.app.auth.signIn(someone.personId));

  async function proposed(years = "cinq", of: string | null = null): Promise<string> {
    const made = await proposeAmendment(world.app, member, world.conventionId, measureId, {
      ...{ baseVersion: 1, title: "Cinq ans", body: body.replace("trois", years), reasons: "Oui." },
      ...{ onBehalfOf: null, formKey: null, parentId: of },
    });
    if (!made.ok) throw new Error(made.error);
    return made.value.id;
  }

  it("a paragraph is amended from the measure: seen first, submitted then, once however often it is sent", async () => {
    const mine = await cookie(member);
    const measure = await (await pages.get(`${base}/measures/${measureId}`, mine)).text();
    const link = /href="([^"]*\/amendments\/new\?version=1&amp;block=[^"]*)"/.exec(measure)?.[1];
    const form = `${link ?? "none"}`.replaceAll("&amp;", "&");
    const block = new URL(form, "http://localhost").searchParams.get("block") ?? "";
    expect(await (await pages.get(form, mine)).text()).toContain("Garder les postes trois ans.</textarea>");
    const fields = { ...written, block, body: "Garder les postes cinq ans." };
    const seen = await pages.post(form, { ...fields, step: "preview" }, mine);
    const preview = await seen.text();
    expect(seen.status).toBe(200);
    expect(preview).toMatch(/<del>.*trois.*<\/del>/);
    expect(preview).toMatch(/<ins>.*cinq.*<\/ins>/);
    expect(preview).toContain(written.reasons);
    const sent = await pages.post(form, { ...fields, step: "send" }, mine);
    const again = await pages.post(form, { ...fields, step: "send" }, mine);
    expect(sent.status).toBe(303);
    expect(again.headers.get("location")).toBe(sent.headers.get("location"));
    const page = await (await pages.get(sent.headers.get("location") ?? "", mine)).text();
    expect(page).toContain("Votre amendement est déposé.");
    expect(page).toContain("Publier un bilan.");
  });

  it("what cannot be proposed is refused in words, and nothing typed is lost", async () => {
    const mine = await cookie(member);
    const form = `${base}/measures/${measureId}/amendments/new`;
    const answers = {
      same: await pages.post(form, { ...written, step: "send", body }, mine),
      empty: await pages.post(form, { ...written, step: "send", body: "" }, mine),
      gone: await pages.post(form, { ...written, step: "send", body: "x", base_version: "7" }, mine),
      long: await pages.post(form, { ...written, step: "send", body: "a".repeat(50_001) }, mine),
      silent: await pages.post(form, { ...written, step: "send", body: "Autre.", reasons: "" }, mine),
    };
    expect(Object.values(answers).map((answer) => answer.status)).toEqual([422, 422, 409, 422, 422]);
    const same = await answers.same.text();
    expect(same).toMatch(/id="body-error"[^>]*>[^<]*(<[^>]*>[^<]*)*changez quelque chose/);
    expect(same).toContain(written.reasons);
    expect(await answers.silent.text()).toContain("Autre.</textarea>");
    expect(await answers.long.text()).toContain("a".repeat(50_001));
  });

  it("a paste of two megabytes comes back beside its error, and broken bytes are said to be broken", async () => {
    const mine = await cookie(member);
    const form = `${base}/measures/${measureId}/amendments/new`;
    const paste = "mot ".repeat(500_000);
    const answer = await pages.post(form, { ...written, step: "preview", body: paste }, mine);
    expect(answer.status).toBe(422);
    expect((await answer.text()).length).toBeGreaterThan(paste.length);
    const broken = { ...written, step: "send", body: `${body}\n\n\u0000{"kind":"paragraph"}` };
    expect((await pages.post(form, broken, mine)).status).toBe(422);
  });

  it.each([
    ["Markdown that is never closed", "Garder **les postes [cinq ans.\n\n```\nsans fin"],
    [
      "marks like those of a comparison",
      "Garder <del>trois</del><ins>cinq</ins> ans.\n\n<<<<<<< HEAD\n\n¶ n° 1",
    ],
    ["what would be code on a page", "Garder <script>alert(1)</script> ans.\n\n</textarea><b>"],
  ])("%s is kept as written, and shown as text", async (_, text) => {
    const mine = await cookie(member);
    const form = `${base}/measures/${measureId}/amendments/new`;
    const sent = await pages.post(form, { ...written, step: "send", body: text }, mine);
    expect(sent.status).toBe(303);
    const page = await (await pages.get(sent.headers.get("location") ?? "", mine)).text();
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<ins>cinq</ins>");
    const id = new URL(sent.headers.get("location") ?? "", "http://localhost").pathname.split("/").at(-1);
    for (const path of ["amended", `amended?if=${id}`, "comparative"]) {
      const shown = await pages.get(`${base}/measures/${measureId}/${path}`);
      expect(shown.status).toBe(200);
      expect(await shown.text()).not.toContain("<script>alert");
    }
  });

  it("an amendment is read by everybody, and acted upon by those who may", async () => {
    const id = await proposed();
    const href = `${base}/amendments/${id}`;
    const read = await pages.get(href);
    const visitor = await read.text();
    expect(read.status).toBe(200);
    expect(read.headers.get("etag")).not.toBeNull();
    expect(visitor).toContain("Inès Barthe");
    expect(visitor).not.toContain('name="step"');
    const judge = { step: "judge", verdict: "inadmissible", judge_reason: "Hors du mandat." };
    const lead = await cookie(facilitator);
    expect((await pages.post(href, { ...judge, judge_reason: "" }, lead)).status).toBe(422);
    expect((await pages.post(href, judge, await cookie(member))).status).toBe(403);
    expect((await pages.post(href, judge, lead)).status).toBe(303);
    const twice = await pages.post(href, judge, lead);
    expect(twice.status).toBe(409);
    expect(await twice.text()).toContain("a déjà été traité");
    expect(await (await pages.get(href)).text()).toContain("Hors du mandat.");
  });

  it("lists show them by state, and of one measure", async () => {
    const id = await proposed();
    const link = `${base}/amendments/${id}`;
    for (const path of ["/amendments", "/amendments?state=submitted", `/measures/${measureId}/amendments`]) {
      expect(await (await pages.get(`${base}${path}`)).text()).toContain(link);
    }
    expect(await (await pages.get(`${base}/measures/${measureId}`)).text()).toContain(link);
    const others = await (await pages.get(`${base}/amendments?state=accepted&page=7`)).text();
    expect(others).not.toContain(link);
  });

  it("an amendment whose passage changed is adapted on the text in force, starting from it", async () => {
    const [first, second] = [await proposed(), await proposed("sept")];
    const lead = await cookie(facilitator);
    const mine = await cookie(member);
    const judge = { step: "judge", verdict: "admissible", judge_reason: "Dans le sujet." };
    await pages.post(`${base}/amendments/${first}`, judge, lead);
    const accepted = await pages.post(`${base}/amendments/${first}`, { step: "accept" }, mine);
    expect(accepted.headers.get("location")).toContain("done=accepted");
    const stale = await (await pages.get(`${base}/amendments/${second}`, mine)).text();
    expect(stale).toContain("il faut l’adapter");
    const list = await (await pages.get(`${base}/measures/${measureId}/amendments`)).text();
    expect(list).toContain("à adapter");
    const form = `${base}/amendments/${second}/adapt`;
    const start = await (await pages.get(form, mine)).text();
    const current = (await findVersion(world.app.db, measureId, 2))?.content.body ?? "";
    expect(start).toContain(`${current}</textarea>`);
    const adaptation = { base_version: "2", body: current.replace("cinq", "six"), step: "send" };
    expect((await pages.post(form, adaptation, mine)).headers.get("location")).toContain("done=adapted");
    expect((await pages.post(form, adaptation, mine)).status).toBe(409);
  });

  it("an amendment is amended on what it asks for, and shows what amends it", async () => {
    const id = await proposed();
    const mine = await cookie(member);
    const page = await (await pages.get(`${base}/amendments/${id}`, mine)).text();
    const form = `${base}/measures/${measureId}/amendments/new?of=${id}`;
    expect(page).toContain(form);
    expect(await (await pages.get(form, mine)).text()).toContain(body.replace("trois", "cinq"));
    const sub = { ...written, of: id, body: body.replace("trois", "six"), step: "send" };
    const sent = await pages.post(form, sub, mine);
    const made = await (await pages.get(sent.headers.get("location") ?? "")).text();
    expect(made).toContain("Sous-amendement n° 2 à l’amendement n° 1");
    expect(made).toContain("Montré sur le texte que demande l’amendement n° 1");
    expect(await (await pages.get(`${base}/amendments/${id}`)).text()).toContain("Sous-amendements");
  });

  it("who may not amend is told so, or asked to sign in", async () => {
    const form = `${base}/measures/${measureId}/amendments/new`;
    expect((await pages.get(form)).status).toBe(303);
    expect((await pages.get(form, await cookie(await world.person("guarantor")))).status).toBe(403);
    expect((await pages.get(`${base}/amendments/nowhere`)).status).toBe(404);
  });
});
