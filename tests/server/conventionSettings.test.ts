import { afterEach, describe, expect, it } from "vitest";
import type { Convention } from "~/domain/convention";
import { partOf } from "~/domain/convention-edit";
import { err, ok } from "~/domain/result";
import { axesWithUse, editAxes } from "~/server/axes.server";
import { editConvention, fingerprint } from "~/server/conventionSettings.server";
import { newId } from "~/server/ids.server";
import { createConvention } from "~/server/newConvention.server";
import { editPanels, panelsWithUse } from "~/server/panels.server";
import { removeSession, saveSession, sessionsOf } from "~/server/sessions.server";
import { findConvention, findConventionBySlug } from "~db/conventions";
import { entriesAfter } from "~db/journal";
import { findMembership } from "~db/members";
import { databases } from "~tests/support/databases";
import { makeWorld, type World } from "~tests/support/world";

describe.each(databases)("a convention's settings on %s", (kind) => {
  let world: World;
  afterEach(() => world.close());

  const convention = async (): Promise<Convention> => {
    const found = await findConvention(world.app.db, world.conventionId);
    if (!found) throw new Error("no convention");
    return found;
  };
  const wanted = (formKey: string, facilitates = false) => ({
    ...{ title: "Le numérique, ça nous regarde !", city: "Poitiers", mandate: "Comment ?" },
    ...{ formKey, facilitates },
  });

  it("is opened by an administrator, once however often the form is sent", async () => {
    world = await makeWorld(kind);
    const { app } = world;
    const admin = await world.administrator();
    const key = newId();
    const twice = await Promise.all([
      createConvention(app, admin, wanted(key, true)),
      createConvention(app, admin, wanted(key, true)),
    ]);
    expect(twice).toEqual([
      ok({ slug: "le-numerique-ca-nous-regarde" }),
      ok({ slug: "le-numerique-ca-nous-regarde" }),
    ]);
    const other = await createConvention(app, admin, wanted(newId()));
    expect(other).toEqual(ok({ slug: "le-numerique-ca-nous-regarde-2" }));
    const made = await findConventionBySlug(app.db, "le-numerique-ca-nous-regarde");
    expect(made).toMatchObject({ phase: "preparation", revision: 1 });
    const place = await findMembership(app.db, made?.id ?? "", admin.personId);
    expect(place?.role).toBe("facilitator");
    const member = await world.person("member");
    expect(await createConvention(app, member, wanted(newId()))).toEqual(err("not-allowed"));
  });

  it("keep what the first of two editors wrote, and tell the second", async () => {
    world = await makeWorld(kind);
    const { app, conventionId } = world;
    const facilitator = await world.person("facilitator");
    const seen = fingerprint(partOf(await convention(), "mandate"));
    const write = (mandate: string) =>
      editConvention(app, facilitator, conventionId, { part: "mandate", mandate }, seen);
    const answers = await Promise.all([write("Le premier texte"), write("Le second texte")]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers).toContainEqual(err("changed-meanwhile"));
    const kept = answers[0]?.ok ? "Le premier texte" : "Le second texte";
    expect((await convention()).mandate).toBe(kept);
    expect(await write(kept)).toEqual(ok(null));
    const entries = await entriesAfter(app.db, conventionId, 0);
    expect(entries.map((entry) => entry.action)).toEqual(["convention.edit"]);
    expect(entries[0]?.detail).toMatchObject({ part: "mandate", after: { mandate: kept } });
  });

  it("two editors of two parts do not disturb each other", async () => {
    world = await makeWorld(kind);
    const { app, conventionId } = world;
    const facilitator = await world.person("facilitator");
    const before = await convention();
    const mandate = { part: "mandate", mandate: "Quoi ?" } as const;
    const charter = { part: "charter", charter: "## Écouter" } as const;
    const seen = {
      mandate: fingerprint(partOf(before, "mandate")),
      charter: fingerprint(partOf(before, "charter")),
    };
    expect(await editConvention(app, facilitator, conventionId, mandate, seen.mandate)).toEqual(ok(null));
    expect(await editConvention(app, facilitator, conventionId, charter, seen.charter)).toEqual(ok(null));
    expect(await convention()).toMatchObject({ mandate: "Quoi ?", charter: "## Écouter", revision: 3 });
    const member = await world.person("member");
    expect(await editConvention(app, member, conventionId, charter, seen.charter)).toEqual(
      err("not-allowed"),
    );
  });

  it("axes are added, renamed, reordered, and removed while nothing stands on them", async () => {
    world = await makeWorld(kind);
    const { app, conventionId, axisIds } = world;
    const facilitator = await world.person("facilitator");
    const key = newId();
    const add = { intent: "add", key, title: "Sobriété", description: "" } as const;
    expect(await editAxes(app, facilitator, conventionId, add)).toEqual(ok(null));
    expect(await editAxes(app, facilitator, conventionId, add)).toEqual(ok(null));
    await editAxes(app, facilitator, conventionId, { intent: "move", id: key, direction: "up" });
    const shown = (await axesWithUse(app, conventionId)).find((axis) => axis.id === key)?.seen ?? "";
    const rename = { intent: "rename", id: key, seen: shown, title: "Sobriétés", description: "" } as const;
    expect(await editAxes(app, facilitator, conventionId, rename)).toEqual(ok(null));
    expect(await editAxes(app, facilitator, conventionId, { ...rename, title: "Moins" })).toEqual(
      err("changed-meanwhile"),
    );
    const axes = await axesWithUse(app, conventionId);
    expect(axes.map(({ number, title, used }) => [number, title, used])).toEqual([
      [1, "Axe 1", true],
      [2, "Sobriétés", false],
      [3, "Axe 2", true],
    ]);
    const remove = (id: string) => editAxes(app, facilitator, conventionId, { intent: "remove", id });
    expect(await remove(axisIds[0] ?? "")).toEqual(err("axis-in-use"));
    expect(await remove(key)).toEqual(ok(null));
    expect((await axesWithUse(app, conventionId)).map((axis) => axis.number)).toEqual([1, 2]);
    const observer = await world.person("observer");
    expect(await editAxes(app, observer, conventionId, add)).toEqual(err("not-allowed"));
  });

  it("panels too; one with members stays", async () => {
    world = await makeWorld(kind);
    const { app, conventionId, panelIds, axisIds } = world;
    const facilitator = await world.person("facilitator");
    await world.person("member", { panel: 1 });
    const [first = "", second = ""] = panelIds;
    const remove = (id: string) => editPanels(app, facilitator, conventionId, { intent: "remove", id });
    expect(await remove(first)).toEqual(err("panel-in-use"));
    expect(await remove(second)).toEqual(ok(null));
    const added = { intent: "add", key: newId(), name: "Groupe C", axisId: axisIds[0] ?? null } as const;
    expect(await editPanels(app, facilitator, conventionId, added)).toEqual(ok(null));
    const foreign = { ...added, key: newId(), axisId: "somewhere-else" };
    expect(await editPanels(app, facilitator, conventionId, foreign)).toEqual(err("not-found"));
    const [shown] = await panelsWithUse(app, conventionId);
    const rename = {
      intent: "rename",
      id: first,
      seen: shown?.seen ?? "",
      name: "Un",
      axisId: null,
    } as const;
    expect(await editPanels(app, facilitator, conventionId, rename)).toEqual(ok(null));
    expect(await editPanels(app, facilitator, conventionId, { ...rename, name: "Deux" })).toEqual(
      err("changed-meanwhile"),
    );
    const panels = await panelsWithUse(app, conventionId);
    expect(panels.map(({ number, name, used }) => [number, name, used])).toEqual([
      [1, "Un", true],
      [2, "Groupe C", false],
    ]);
  });

  it("the calendar gains, changes and loses sittings, and says so in the journal", async () => {
    world = await makeWorld(kind);
    const { app, conventionId } = world;
    const facilitator = await world.person("facilitator");
    const values = {
      ...{ panelId: null, title: "Plénière 1", place: "Mairie", notes: "" },
      ...{ startsAt: "2026-03-14T08:00:00.000Z", endsAt: "2026-03-14T16:00:00.000Z" },
    };
    const formKey = newId();
    await saveSession(app, facilitator, conventionId, values, { formKey });
    expect(await saveSession(app, facilitator, conventionId, values, { formKey })).toEqual(
      ok({ id: formKey }),
    );
    await saveSession(app, facilitator, conventionId, { ...values, place: "Gymnase" }, { id: formKey });
    expect(await sessionsOf(app, conventionId)).toMatchObject([{ title: "Plénière 1", place: "Gymnase" }]);
    expect(await removeSession(app, facilitator, conventionId, formKey)).toEqual(ok(null));
    expect(await sessionsOf(app, conventionId)).toEqual([]);
    const actions = (await entriesAfter(app.db, conventionId, 0)).map((entry) => entry.action);
    expect(actions).toEqual(["session.add", "session.edit", "session.remove"]);
  });
});
