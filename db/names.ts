import type { Kysely } from "kysely";
import type { Database } from "./schema";

/** How a thing of the journal is called, and where it is read. */
export interface ThingName {
  readonly title: string;
  readonly number: number | null;
  /** Under the convention's address; null where it has no page. */
  readonly path: string | null;
}

/** Names of the things that journal lines are about (`measure:…`), in one query a kind. */
export async function namesOfThings(
  db: Kysely<Database>,
  things: readonly string[],
): Promise<ReadonlyMap<string, ThingName>> {
  const found = [
    ...(await measureNames(db, idsOf(things, "measure"))),
    ...(await voteNames(db, idsOf(things, "vote"))),
    ...(await amendmentNames(db, idsOf(things, "amendment"))),
    ...(await commentNames(db, idsOf(things, "comment"))),
    ...(await planNames(db, idsOf(things, "plan"))),
    ...(await sessionNames(db, idsOf(things, "session"))),
    ...(await memberNames(db, idsOf(things, "member"))),
  ];
  return new Map(found);
}

type Named = [thing: string, name: ThingName];

function idsOf(things: readonly string[], kind: string): string[] {
  const prefix = `${kind}:`;
  return [...new Set(things.filter((thing) => thing.startsWith(prefix)))].map((thing) =>
    thing.slice(prefix.length),
  );
}

async function measureNames(db: Kysely<Database>, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("measure")
    .select(["id", "title", "number"])
    .where("id", "in", ids)
    .execute();
  return rows.map(({ id, ...name }) => [`measure:${id}`, { ...name, path: `measures/${id}` }]);
}

async function voteNames(db: Kysely<Database>, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("vote").select(["id", "title", "number"]).where("id", "in", ids).execute();
  return rows.map(({ id, ...name }) => [`vote:${id}`, { ...name, path: `votes/${id}` }]);
}

async function amendmentNames(db: Kysely<Database>, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("amendment")
    .innerJoin("measure", "measure.id", "amendment.measure_id")
    .select(["amendment.id", "amendment.number", "measure.title"])
    .where("amendment.id", "in", ids)
    .execute();
  return rows.map(({ id, ...name }) => [`amendment:${id}`, { ...name, path: `amendments/${id}` }]);
}

/** A comment is called like the measure that it is about. */
async function commentNames(db: Kysely<Database>, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("comment")
    .innerJoin("measure", "measure.id", "comment.measure_id")
    .select(["comment.id", "comment.measure_id", "measure.number", "measure.title"])
    .where("comment.id", "in", ids)
    .execute();
  return rows.map(({ id, measure_id, ...name }) => [
    `comment:${id}`,
    { ...name, path: `measures/${measure_id}/comments#${id}` },
  ]);
}

async function planNames(db: Kysely<Database>, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("plan").select(["id", "title"]).where("id", "in", ids).execute();
  return rows.map(({ id, title }) => [`plan:${id}`, { title, number: null, path: "plan" }]);
}

async function sessionNames(db: Kysely<Database>, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("session").select(["id", "title"]).where("id", "in", ids).execute();
  return rows.map(({ id, title }) => [`session:${id}`, { title, number: null, path: `sessions/${id}` }]);
}

async function memberNames(db: Kysely<Database>, ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["member.id", "person.name as title"])
    .where("member.id", "in", ids)
    .execute();
  return rows.map(({ id, title }) => [`member:${id}`, { title, number: null, path: null }]);
}

/** Names of people by their ids; of the erased, an empty text. */
export async function namesOfPeople(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("person").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Addresses and titles of conventions by their ids. */
export async function namesOfConventions(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly slug: string; readonly title: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("convention")
    .select(["id", "slug", "title"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, slug, title }) => [id, { slug, title }]));
}
