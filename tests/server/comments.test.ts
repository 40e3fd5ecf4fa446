import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Convention } from "~/domain/convention";
import { loadComments } from "~/server/commentPage.server";
import { addComment, dismissReports, hide, type NewComment, report, resolve } from "~/server/comments.server";
import { createMeasure, tableMeasure } from "~/server/measures.server";
import { listOpenReports } from "~db/comments";
import { findConvention } from "~db/conventions";
import { findVersion } from "~db/measures";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

describe.each(databases)("comments on %s", (kind) => {
  let world: World;
  let facilitator: Someone;
  let author: Someone;
  let reader: Someone;
  let convention: Convention;
  let measureId: string;

  beforeEach(async () => {
    world = await makeWorld(kind);
    facilitator = await world.person("facilitator");
    author = await world.person("member", { panel: 1 });
    reader = await world.person("member", { panel: 2 });
    convention = (await findConvention(world.app.db, world.conventionId)) as Convention;
    const made = await createMeasure(world.app, author, convention.id, {
      ...{
        panelId: world.panelIds[0] ?? "",
        axisId: null,
        content: contentOf(),
        formKey: crypto.randomUUID(),
      },
    });
    if (!made.ok) throw new Error(made.error);
    measureId = made.value.id;
    await tableMeasure(world.app, author, convention.id, measureId);
  });
  afterEach(() => world.close());

  function comment(changes: Partial<NewComment> = {}): NewComment {
    return {
      ...{ measureId, version: 1, blockId: null, amendmentId: null, parentId: null },
      ...{ kind: "question", body: "Qui paie ?", onBehalfOf: null, formKey: crypto.randomUUID() },
      ...changes,
    };
  }

  async function added(who: Someone, changes: Partial<NewComment> = {}): Promise<string> {
    const result = await addComment(world.app, who, convention, comment(changes));
    if (!result.ok) throw new Error(result.error);
    world.clock.now = new Date(world.clock.now.getTime() + 1_000);
    return result.value.id;
  }

  const everything = () => ({ measureId, blockId: null, amendmentId: null });

  it("answers stand below what they answer, in their order", async () => {
    const first = await added(reader);
    const second = await added(author, { body: "Autre chose" });
    const answer = await added(author, { parentId: first, body: "La ville." });
    await added(reader, { parentId: answer, body: "Merci." });
    const { comments, threads } = await loadComments(world.app, everything(), 1);
    expect(threads).toBe(2);
    expect(comments.map((one) => one.id)).toEqual([first, second]);
    expect(comments[0]?.replies.map((one) => one.html)).toEqual(["<p>La ville.</p>\n", "<p>Merci.</p>\n"]);
  });

  it("the same form sent twice adds one comment", async () => {
    const formKey = crypto.randomUUID();
    const [a, b] = [await added(reader, { formKey }), await added(reader, { formKey })];
    expect(a).toBe(b);
    expect((await loadComments(world.app, everything(), 1)).threads).toBe(1);
  });

  it("a thread quotes the paragraph that it is about, briefly; its answers and what is of no paragraph do not", async () => {
    const version = await findVersion(world.app.db, measureId, 1);
    const real = version?.blockIds[0] ?? "";
    const about = await added(reader, { blockId: real });
    await added(author, { parentId: about, blockId: real });
    await added(reader);
    const long = `- **Chaque** ${"mot ".repeat(60)}`;
    const passages = [{ anchor: real, blockIds: [real], markdown: long }];
    const { comments } = await loadComments(world.app, everything(), 1, passages);
    expect(comments[0]?.quote).toMatch(/^Chaque mot (mot )+mot…$/);
    expect(comments[0]?.quote?.length).toBeLessThan(120);
    expect([comments[0]?.replies[0]?.quote, comments[1]?.quote]).toEqual([null, null]);
    expect((await loadComments(world.app, everything(), 1)).comments[0]?.quote).toBeNull();
  });

  it("a comment on a paragraph is found there, and refused where the version has no such paragraph", async () => {
    const version = await findVersion(world.app.db, measureId, 1);
    const blockId = version?.blockIds[1] ?? "";
    await added(reader, { blockId });
    await added(reader);
    expect((await loadComments(world.app, { ...everything(), blockId }, 1)).threads).toBe(1);
    const gone = await addComment(world.app, reader, convention, comment({ blockId: "nowhere" }));
    expect(gone).toEqual({ ok: false, error: "passage-gone" });
  });

  it("a hidden comment keeps its place, its reason and its text in the record, and shows no text", async () => {
    const id = await added(reader, { body: "Propos injurieux" });
    expect(await hide(world.app, reader, convention, id, "x")).toEqual({ ok: false, error: "not-allowed" });
    await report(world.app, author, convention, id, "Insulte");
    expect(await listOpenReports(world.app.db, convention.id)).toHaveLength(1);
    await hide(world.app, facilitator, convention, id, "Contraire à la charte");
    expect(await listOpenReports(world.app.db, convention.id)).toHaveLength(0);
    const { comments } = await loadComments(world.app, everything(), 1);
    expect(comments[0]).toMatchObject({ html: null, hiddenReason: "Contraire à la charte" });
  });

  it("a report can be closed without hiding anything", async () => {
    const id = await added(reader);
    await report(world.app, author, convention, id, "Hors sujet");
    await dismissReports(world.app, facilitator, convention, id);
    expect(await listOpenReports(world.app.db, convention.id)).toHaveLength(0);
    expect((await loadComments(world.app, everything(), 1)).comments[0]?.hiddenReason).toBeNull();
  });

  it("authors resolve, others do not; a facilitator may write for somebody, and it says so", async () => {
    const id = await added(reader);
    expect((await resolve(world.app, reader, convention, id)).ok).toBe(false);
    expect((await resolve(world.app, author, convention, id)).ok).toBe(true);
    await added(facilitator, { onBehalfOf: reader.memberId });
    const forged = await addComment(world.app, author, convention, comment({ onBehalfOf: reader.memberId }));
    expect(forged).toEqual({ ok: false, error: "not-allowed" });
    const { comments } = await loadComments(world.app, everything(), 1);
    expect(comments[0]?.resolvedAt).not.toBeNull();
    expect(comments[1]).toMatchObject({ authorId: reader.memberId, onBehalfOf: facilitator.memberId });
  });

  it("observers and visitors read and do not write", async () => {
    const observer = await world.person("observer");
    expect((await addComment(world.app, observer, convention, comment())).ok).toBe(false);
  });
});
