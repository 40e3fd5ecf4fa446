import { pino } from "pino";
import type { Phase } from "~/domain/phase";
import type { Actor, Role } from "~/domain/role";
import { DEFAULT_RULE } from "~/domain/voting";
import { createApp, type RunningApp } from "~/server/create.server";
import { newId } from "~/server/ids.server";
import { readSettings } from "~/server/settings.server";
import { findMembership } from "~db/members";
import { createDatabase, type DatabaseKind } from "./databases";

/** A convention with its people on a database of its own, for tests of use cases. */
export interface World {
  readonly app: RunningApp;
  /** Of the PostgreSQL database, which other servers may share. */
  readonly url: string | undefined;
  readonly conventionId: string;
  readonly slug: string;
  readonly axisIds: readonly string[];
  readonly panelIds: readonly string[];
  /** The clock of the app; tests move it. */
  readonly clock: { now: Date };
  /** Adds a person with a place in the convention and returns them as an actor. */
  person(
    role: Role,
    options?: { panel?: number; name?: string; administrator?: boolean },
  ): Promise<Actor & { memberId: string; personId: string }>;
  administrator(): Promise<Actor & { personId: string }>;
  setPhase(phase: Phase): Promise<void>;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly phase?: Phase;
  readonly panels?: number;
  readonly publicMeasures?: boolean;
}

const START = new Date("2026-03-02T09:00:00.000Z");

export async function makeWorld(kind: DatabaseKind, options: WorldOptions = {}): Promise<World> {
  const { phase = "deliberation", panels = 2, publicMeasures = true } = options;
  const database = await createDatabase(kind);
  const clock = { now: START };
  const settings = readSettings({
    DATA_DIR: database.dataDir,
    BASE_URL: "http://localhost:3000",
    ...(database.url ? { DATABASE_URL: database.url } : {}),
  });
  const app = await createApp(settings, pino({ level: "silent" }), () => clock.now);
  const conventionId = newId();
  const slug = `convention-${conventionId}`;
  await insertConvention(app, conventionId, slug, phase, publicMeasures);
  const numbers = Array.from({ length: panels }, (_, index) => index + 1);
  const axisIds = numbers.map(newId);
  const panelIds = numbers.map(newId);
  for (const number of numbers) {
    const axis_id = axisIds[number - 1] ?? "";
    const axis = {
      id: axis_id,
      convention_id: conventionId,
      number,
      title: `Axe ${number}`,
      description: "",
    };
    await app.db.insertInto("axis").values(axis).execute();
    const panel = {
      id: panelIds[number - 1] ?? "",
      convention_id: conventionId,
      number,
      name: `Groupe ${number}`,
      axis_id,
    };
    await app.db.insertInto("panel").values(panel).execute();
  }
  return {
    app,
    url: database.url,
    conventionId,
    slug,
    axisIds,
    panelIds,
    clock,
    person: (role, person = {}) => addPerson(app, conventionId, role, { ...person, panelIds }),
    administrator: async () => {
      const personId = await insertPerson(app, "Ada Administratrice", true);
      return { personId, memberId: null, role: null, panelIds: [], administrator: true };
    },
    setPhase: async (to) => {
      await app.db.updateTable("convention").set({ phase: to }).where("id", "=", conventionId).execute();
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

async function addPerson(
  app: RunningApp,
  conventionId: string,
  role: Role,
  options: { panel?: number; name?: string; administrator?: boolean; panelIds: readonly string[] },
) {
  const personId = await insertPerson(
    app,
    options.name ?? `${role} ${newId()}`,
    options.administrator === true,
  );
  const memberId = newId();
  const joined_at = START.toISOString();
  await app.db
    .insertInto("member")
    .values({
      id: memberId,
      convention_id: conventionId,
      person_id: personId,
      role,
      joined_at,
      left_at: null,
    })
    .execute();
  const panelId = options.panel ? options.panelIds[options.panel - 1] : undefined;
  if (panelId)
    await app.db.insertInto("panel_member").values({ panel_id: panelId, member_id: memberId }).execute();
  const membership = await findMembership(app.db, conventionId, personId);
  const administrator = options.administrator === true;
  return { personId, memberId, role, panelIds: membership?.panelIds ?? [], administrator };
}

async function insertPerson(app: RunningApp, name: string, administrator: boolean): Promise<string> {
  const id = newId();
  await app.db
    .insertInto("person")
    .values({
      id,
      name,
      email: `${id}@example.org`,
      password_hash: null,
      locale: "fr",
      is_administrator: administrator ? 1 : 0,
      created_at: START.toISOString(),
      erased_at: null,
    })
    .execute();
  return id;
}

async function insertConvention(
  app: RunningApp,
  id: string,
  slug: string,
  phase: Phase,
  publicMeasures: boolean,
) {
  await app.db
    .insertInto("convention")
    .values({
      id,
      slug,
      title: "Convention citoyenne",
      city: "Poitiers",
      mandate: "Comment rendre le numérique responsable ?",
      charter: "",
      accent: "#1f5f4b",
      phase,
      starts_on: null,
      ends_on: null,
      default_rule: JSON.stringify(DEFAULT_RULE),
      public_measures: publicMeasures ? 1 : 0,
      revision: 1,
      created_by: "test",
      created_at: START.toISOString(),
    })
    .execute();
}
