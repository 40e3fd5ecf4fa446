import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { access } from "~/access";
import { type Action, actions, may, type Thing } from "~/domain/permission";
import { type Actor, roles, visitor } from "~/domain/role";
import { createMeasure, deliberateMeasure, tableMeasure } from "~/server/measures.server";
import { contentOf } from "~tests/support/measure";
import { allRoutes, cookieOf, type Pages, servePages } from "~tests/support/pages";
import { makeWorld, type World } from "~tests/support/world";

const askers = [...roles, "administrator", "visitor"] as const;
type Asker = (typeof askers)[number];

/** Pages whose thing is a measure; the others depend on the phase alone, or have tests of their own. */
const known = new Set(["lang", "convention", "measure"]);
const kinds = ["convention", "people", "session", "journal", "outbox", "administrators", "measure"];

function isAction(text: string): text is Action {
  return (actions as readonly string[]).includes(text);
}

interface WalkedPage {
  readonly id: string;
  readonly path: string;
  readonly need: Action | "signed-in";
}

/** What can be asked for with what this test makes. */
const walked = allRoutes().flatMap(({ id, path, entry }): WalkedPage[] => {
  const need = access[id] ?? "";
  const params = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  const layout = entry.children !== undefined || path.includes("*");
  if (layout || !path.startsWith(":lang") || params.some((name) => !known.has(name))) return [];
  if (need === "signed-in") return [{ id, path, need }];
  return isAction(need) && kinds.includes(need.split(".")[0] ?? "") ? [{ id, path, need }] : [];
});

describe("every page that can be asked for, by everybody", () => {
  let world: World;
  let pages: Pages;
  let measureId: string;
  let thing: Thing;
  const actors = new Map<Asker, Actor>();

  beforeAll(async () => {
    world = await makeWorld("sqlite");
    pages = await servePages(world.app);
    for (const role of roles) actors.set(role, await world.person(role, { panel: 2 }));
    actors.set("administrator", await world.administrator());
    actors.set("visitor", visitor);
    const author = await world.person("member", { panel: 1 });
    const facilitator = await world.person("facilitator");
    const made = await createMeasure(world.app, author, world.conventionId, {
      panelId: world.panelIds[0] ?? "",
      axisId: null,
      content: contentOf(),
      formKey: "walk",
    });
    if (!made.ok) throw new Error(made.error);
    measureId = made.value.id;
    await tableMeasure(world.app, author, world.conventionId, measureId);
    await deliberateMeasure(world.app, facilitator, world.conventionId, measureId);
    thing = {
      phase: "deliberation",
      state: "deliberation",
      panelId: world.panelIds[0] ?? null,
      authorIds: [author.memberId],
      isPublic: true,
    };
  });
  afterAll(async () => {
    await pages.close();
    await world.close();
  });

  /** Outside a convention nobody has a role: only administrators are more than signed in. */
  function allowed(actor: Actor, need: string, path: string): boolean {
    if (!isAction(need)) return actor.personId !== null;
    const inside = path.includes(":convention");
    const { personId, administrator } = actor;
    return may(inside ? actor : { ...visitor, personId, administrator }, need, thing);
  }

  it.each(askers)("%s sees what may() says, and is told so otherwise", { timeout: 60_000 }, async (asker) => {
    const actor = actors.get(asker) ?? visitor;
    const cookie = actor.personId ? cookieOf(await world.app.auth.signIn(actor.personId)) : undefined;
    const surprises: string[] = [];
    for (const { id, path, need } of walked) {
      const address = `/${path.replace(":lang", "fr").replace(":convention", world.slug).replace(":measure", measureId)}`;
      const answer = await pages.get(address, cookie);
      const toSignIn = answer.status === 303 && (answer.headers.get("location") ?? "").includes("/sign-in");
      const refused = answer.status === 403 || answer.status === 404 || answer.status === 409 || toSignIn;
      // Where only forms are sent, there is nothing to get: 404 whoever asks.
      const seen = answer.status === 200 || answer.status === 404 || (answer.status === 303 && !toSignIn);
      const right = allowed(actor, need, path) ? seen : refused;
      if (!right) surprises.push(`${id} (${need}): ${answer.status}`);
    }
    expect(surprises).toEqual([]);
  });

  it("walks most of the site", () => {
    expect(walked.length).toBeGreaterThan(20);
  });
});
