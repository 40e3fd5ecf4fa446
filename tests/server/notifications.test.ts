import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Convention } from "~/domain/convention";
import type { NotificationKind } from "~/domain/notification";
import { ok, type Result } from "~/domain/result";
import { DEFAULT_RULE } from "~/domain/voting";
import {
  acceptAmendment,
  cosignAmendment,
  judgeAmendment,
  proposeAmendment,
} from "~/server/amendments.server";
import { change } from "~/server/change.server";
import { addComment, hide, resolve } from "~/server/comments.server";
import { newId } from "~/server/ids.server";
import { createMeasure, deliberateMeasure, freezeMeasure, tableMeasure } from "~/server/measures.server";
import { moveConvention } from "~/server/phases.server";
import { saveSession } from "~/server/sessions.server";
import { castOwnBallot, closeVoteNow, openVoteNow, prepareVote } from "~/server/votes.server";
import { findConvention } from "~db/conventions";
import { listNotifications } from "~db/notifications";
import { databases } from "~tests/support/databases";
import { contentOf } from "~tests/support/measure";
import { cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

type Someone = Awaited<ReturnType<World["person"]>>;

const TEXT = "Un.\n\nDeux.\n\nTrois.";

describe.each(databases)("what concerns somebody, on %s", (kind) => {
  let world: World;
  let pages: Pages;
  let convention: Convention;
  let facilitator: Someone;
  let author: Someone;
  let reader: Someone;

  beforeEach(async () => {
    world = await makeWorld(kind);
    pages = await servePages(world.app);
    convention = (await findConvention(world.app.db, world.conventionId)) as Convention;
    facilitator = await world.person("facilitator");
    author = await world.person("member", { panel: 1 });
    reader = await world.person("member", { panel: 2 });
  });
  afterEach(async () => {
    await pages.close();
    await world.close();
  });

  function must<T>(result: Result<T, string>): T {
    if (!result.ok) throw new Error(result.error);
    return result.value;
  }

  const later = (ms: number) => {
    world.clock.now = new Date(world.clock.now.getTime() + ms);
  };

  async function kindsFor({ personId }: Someone): Promise<NotificationKind[]> {
    const list = await listNotifications(world.app.db, personId, { limit: 100, offset: 0 });
    return list.map((one) => one.kind).reverse();
  }

  async function debated(): Promise<string> {
    const draft = { panelId: world.panelIds[0] ?? "", axisId: null, formKey: newId() };
    const content = contentOf({ title: "Réparer", body: TEXT });
    const { id } = must(await createMeasure(world.app, author, convention.id, { ...draft, content }));
    must(await tableMeasure(world.app, author, convention.id, id));
    must(await deliberateMeasure(world.app, facilitator, convention.id, id));
    return id;
  }

  async function says(who: Someone, measureId: string, parentId: string | null = null): Promise<string> {
    const place = { measureId, version: 1, blockId: null, amendmentId: null, parentId };
    const words = { kind: "question", body: "Qui paie ?", onBehalfOf: null, formKey: newId() } as const;
    later(1_000);
    return must(await addComment(world.app, who, convention, { ...place, ...words })).id;
  }

  async function opens(measureId: string, closesAt: string | null = null): Promise<string> {
    must(await freezeMeasure(world.app, facilitator, convention.id, measureId));
    const question = { kind: "measure", measureId, version: 1 } as const;
    const rule = { ...DEFAULT_RULE, secrecy: "named" as const };
    const draft = { question, title: "Réparer", rule, panelId: null, sessionId: null, closesAt };
    const { voteId } = must(await prepareVote(world.app, facilitator, convention, draft));
    must(await openVoteNow(world.app, facilitator, voteId, null));
    return voteId;
  }

  async function amends(who: Someone, measureId: string, body: string): Promise<string> {
    const words = { title: "", reasons: "", onBehalfOf: null, formKey: newId() };
    later(1_000);
    return must(
      await proposeAmendment(world.app, who, convention.id, measureId, { baseVersion: 1, body, ...words }),
    ).id;
  }

  it("comments are told to whom they answer, and to the authors; who does something is not told", async () => {
    const measureId = await debated();
    const question = await says(reader, measureId);
    const answer = await says(author, measureId, question);
    later(1_000);
    must(await resolve(world.app, author, convention, question));
    later(1_000);
    must(await hide(world.app, facilitator, convention, answer, "Hors charte"));
    expect(await kindsFor(author)).toEqual(["measure-commented", "comment-hidden"]);
    expect(await kindsFor(reader)).toEqual(["comment-answered", "comment-resolved"]);
    expect(await kindsFor(facilitator)).toEqual([]);
    const cookie = cookieOf(await world.app.auth.signIn(author.personId));
    expect(await (await pages.get("/fr/notifications", cookie)).text()).toContain("Hors charte");
  });

  it("an open vote awaits its voters; those who have not voted are reminded once; its result goes to those who have", async () => {
    const closesAt = new Date(world.clock.now.getTime() + 7 * 86_400_000).toISOString();
    const voteId = await opens(await debated(), closesAt);
    expect(await kindsFor(reader)).toEqual(["vote-opened"]);
    must(await castOwnBallot(world.app, reader, voteId, "for"));
    later(6 * 86_400_000);
    await world.app.jobs.runDue();
    await change(world.app, null, async (_trx, notes) => {
      notes.job({ kind: "vote.remind", payload: { voteId } });
      return ok(null);
    });
    await world.app.jobs.runDue();
    expect(await kindsFor(reader)).toEqual(["vote-opened"]);
    expect(await kindsFor(author)).toEqual(["vote-opened", "vote-closing"]);
    later(1_000);
    must(await closeVoteNow(world.app, facilitator, voteId));
    expect(await kindsFor(reader)).toEqual(["vote-opened", "vote-closed"]);
    expect(await kindsFor(author)).toEqual(["vote-opened", "vote-closing", "measure-adopted"]);
  });

  it("an amendment's road is told to those who signed it, and to the authors of the measure", async () => {
    const measureId = await debated();
    const cosigner = await world.person("member");
    const first = await amends(reader, measureId, TEXT.replace("Deux", "Deux et demi"));
    must(await cosignAmendment(world.app, cosigner, convention.id, first, true));
    later(1_000);
    must(await judgeAmendment(world.app, facilitator, convention.id, first, "admissible", "Clair"));
    later(1_000);
    must(await acceptAmendment(world.app, author, convention.id, first));
    expect(await kindsFor(reader)).toEqual([
      "amendment-cosigned",
      "amendment-admissible",
      "amendment-accepted",
    ]);
    expect(await kindsFor(cosigner)).toEqual(["amendment-admissible", "amendment-accepted"]);
    expect(await kindsFor(author)).toEqual(["amendment-proposed"]);
  });

  it("an amendment that the new text has overtaken must be adapted: its author is told once, others are not", async () => {
    const measureId = await debated();
    const other = await world.person("member");
    const taken = await amends(reader, measureId, TEXT.replace("Deux", "Double"));
    const rival = await amends(other, measureId, TEXT.replace("Deux", "Deuxième"));
    const apart = await world.person("member");
    await amends(apart, measureId, TEXT.replace("Trois", "Quatre"));
    must(await judgeAmendment(world.app, facilitator, convention.id, taken, "admissible", "Clair"));
    must(await acceptAmendment(world.app, author, convention.id, taken));
    expect(await kindsFor(other)).toEqual(["amendment-overtaken"]);
    expect(await kindsFor(apart)).toEqual([]);
    const [told] = await listNotifications(world.app.db, other.personId, { limit: 1, offset: 0 });
    expect(told?.thing).toBe(`amendment:${rival}`);
  });

  it("a sitting of a panel is its members'; the phase is everybody's; who left is told nothing", async () => {
    const gone = await world.person("member", { panel: 1 });
    await world.app.db
      .updateTable("member")
      .set({ left_at: world.clock.now.toISOString() })
      .where("id", "=", gone.memberId)
      .execute();
    const at = (hours: number) => new Date(world.clock.now.getTime() + hours * 3_600_000).toISOString();
    const session = { panelId: world.panelIds[0] ?? "", title: "Atelier", startsAt: at(24), endsAt: at(26) };
    const key = { formKey: newId() };
    const { id } = must(
      await saveSession(world.app, facilitator, convention.id, { ...session, place: "", notes: "" }, key),
    );
    later(1_000);
    const same = { ...session, place: "", notes: "Ordre du jour" };
    must(await saveSession(world.app, facilitator, convention.id, same, { id }));
    const elsewhere = { ...same, place: "Salle des fêtes" };
    must(await saveSession(world.app, facilitator, convention.id, elsewhere, { id }));
    expect(await kindsFor(author)).toEqual(["session-announced", "session-changed"]);
    expect(await kindsFor(reader)).toEqual([]);
    later(1_000);
    const move = { from: "deliberation", to: "voting", reason: "Tout est lu" } as const;
    must(await moveConvention(world.app, facilitator, convention.id, move));
    expect(await kindsFor(reader)).toEqual(["phase-moved"]);
    expect(await kindsFor(gone)).toEqual([]);
  });

  it("a refused change tells nobody", async () => {
    const refused = await change(world.app, facilitator.personId, async (_trx, notes) => {
      notes.tell({ conventionId: convention.id, to: "everyone", kind: "phase-moved", thing: "convention:x" });
      return { ok: false, error: "not-allowed" };
    });
    expect(refused.ok).toBe(false);
    expect(await kindsFor(reader)).toEqual([]);
  });

  it("the page lists it, the header counts it, following it reads it, and a button reads the rest", async () => {
    const measureId = await debated();
    const question = await says(reader, measureId);
    await says(author, measureId, question);
    await says(author, measureId, question);
    const cookie = cookieOf(await world.app.auth.signIn(reader.personId));
    const page = async () => (await pages.get("/fr/notifications", cookie)).text();
    const before = await page();
    expect(before).toContain("2 nouvelles</a>");
    expect(before.match(/non lu</g)).toHaveLength(2);
    const [, link = ""] = before.match(/href="(\/fr\/notifications\/\w+)"/) ?? [];
    const followed = await pages.get(link, cookie);
    expect(followed.status).toBe(303);
    expect(followed.headers.get("location")).toContain(`/measures/${measureId}/comments#`);
    const stranger = cookieOf(await world.app.auth.signIn(facilitator.personId));
    expect((await pages.get(link, stranger)).status).toBe(404);
    expect(await page()).toContain("1 nouvelle</a>");
    const until = world.clock.now.toISOString();
    expect((await pages.post("/fr/notifications", { until }, cookie)).status).toBe(303);
    const after = await page();
    expect(after).not.toContain("non lu<");
    expect(after).toContain("Vous avez tout lu.");
    expect((await pages.get("/fr/notifications")).headers.get("location")).toContain("/sign-in");
  });

  it("leads to a comment also where others stand before it on a first page", async () => {
    const measureId = await debated();
    for (let index = 0; index < 40; index++) await says(author, measureId);
    await says(author, measureId, await says(reader, measureId));
    const cookie = cookieOf(await world.app.auth.signIn(reader.personId));
    const [told] = await listNotifications(world.app.db, reader.personId, { limit: 1, offset: 0 });
    const followed = await pages.get(`/fr/notifications/${told?.id}`, cookie);
    expect(followed.headers.get("location")).toMatch(/\/comments\?page=2#\w+$/);
    const page = await pages.get(followed.headers.get("location") ?? "", cookie);
    expect(await page.text()).toContain(`id="${told?.thing.slice("comment:".length)}"`);
  });

  it("is in the export of one's data, and goes with the account", async () => {
    const measureId = await debated();
    await says(author, measureId, await says(reader, measureId));
    const cookie = cookieOf(await world.app.auth.signIn(reader.personId));
    await pages.post("/fr/account/mails", { mails: "at-once" }, cookie);
    const data = await (await pages.get("/fr/account/data.json", cookie)).json();
    expect(data.notifications).toMatchObject([{ kind: "comment-answered" }]);
    expect(data.mailWishes).toMatchObject([{ wish: "at-once" }]);
    expect(JSON.stringify(data)).not.toContain("token");
    await pages.post("/fr/account/erase", { sure: "on" }, cookie);
    expect(await kindsFor(reader)).toEqual([]);
    expect(await world.app.db.selectFrom("mail_wish").selectAll().execute()).toEqual([]);
  });
});
