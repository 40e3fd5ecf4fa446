import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMeasures } from "~/domain/importing";
import { importFile } from "~/server/importFile.server";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

const good = "titre;texte;axe\nRéparer;Réparer avant de remplacer.;1\nOuvrir;Ouvrir les données.;2\n";
const bad = "titre;texte;axe\nRéparer;;1\nOuvrir;Ouvrir les données.;deux\n";

describe.each(databases)("a file imported from the command line on %s", (kind) => {
  let world: World;

  beforeEach(async () => {
    world = await makeWorld(kind);
  });
  afterEach(() => world.close());

  const send = (text: string, more: { slug?: string; email?: string; status?: "draft" | "tabled" } = {}) =>
    importFile(world.app, {
      file: readMeasures(new TextEncoder().encode(text), "mesures.csv"),
      ...{ fileName: "mesures.csv", slug: world.slug, status: "draft", email: null, ...more },
    });
  const stored = () =>
    world.app.db.selectFrom("measure").select(["title", "status"]).orderBy("title").execute();

  it("is imported in the name of a facilitator", async () => {
    await world.person("facilitator");
    const done = await send(good, { status: "tabled" });
    expect(done.ok && done.value.measureIds.length).toBe(2);
    expect(await stored()).toEqual([
      { title: "Ouvrir", status: "tabled" },
      { title: "Réparer", status: "tabled" },
    ]);
  });

  it("is refused whole where one line is wrong", async () => {
    await world.person("facilitator");
    expect(await send(bad)).toEqual({ ok: false, error: "file-has-errors" });
    expect(await stored()).toEqual([]);
  });

  it("may be imported in the name of somebody who is named, if they may", async () => {
    const member = await world.person("member");
    const facilitator = await world.person("facilitator");
    const as = (personId: string) => send(good, { email: `${personId.toUpperCase()}@Example.org` });
    expect(await as(member.personId)).toMatchObject({ ok: false, error: "not-allowed" });
    expect((await as(facilitator.personId)).ok).toBe(true);
  });

  it("is refused where the convention, the person or a facilitator is missing", async () => {
    const code = async (sent: ReturnType<typeof send>) => {
      const done = await sent;
      return done.ok ? null : done.error;
    };
    expect(await code(send(good, { slug: "ailleurs" }))).toBe("convention-unknown");
    expect(await code(send(good))).toBe("no-facilitator");
    expect(await code(send(good, { email: "personne@example.org" }))).toBe("person-unknown");
    expect(await stored()).toEqual([]);
  });
});
