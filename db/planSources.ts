import type { Kysely } from "kysely";
import type { Outcome, VoteRule } from "~/domain/voting";
import { toVersion } from "./measures";
import type { Database } from "./schema";

/**
 * All that the text of a plan is made of, read for the whole convention at once: as many queries for four
 * hundred measures as for four. Names are null once people have had their data erased.
 */

const adopted = (db: Kysely<Database>, conventionId: string) =>
  db
    .selectFrom("measure")
    .select("measure.id")
    .where("measure.convention_id", "=", conventionId)
    .where("measure.status", "=", "adopted");

/** The adopted measures with their text: frozen since the vote, so the current version is the voted one. */
export async function readAdopted(db: Kysely<Database>, conventionId: string) {
  const rows = await db
    .selectFrom("measure")
    .innerJoin("measure_version", (join) =>
      join
        .onRef("measure_version.measure_id", "=", "measure.id")
        .onRef("measure_version.version", "=", "measure.version"),
    )
    .leftJoin("panel", "panel.id", "measure.panel_id")
    .leftJoin("axis", "axis.id", "measure.axis_id")
    .selectAll("measure_version")
    .select(["measure.number", "measure.position", "measure.imported_from", "panel.name as panel"])
    .select("axis.number as axis_number")
    .where("measure.convention_id", "=", conventionId)
    .where("measure.status", "=", "adopted")
    .execute();
  return rows.map((row) => ({
    id: row.measure_id,
    number: row.number ?? 0,
    position: row.position,
    axisNumber: row.axis_number,
    panel: row.panel,
    importedFrom: row.imported_from,
    content: toVersion(row).content,
  }));
}

export async function readAuthors(db: Kysely<Database>, conventionId: string) {
  const rows = await db
    .selectFrom("measure_author")
    .innerJoin("member", "member.id", "measure_author.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["measure_author.measure_id as measureId", "person.name", "person.erased_at"])
    .where("measure_author.measure_id", "in", adopted(db, conventionId))
    .orderBy("person.name")
    .orderBy("member.id")
    .execute();
  return rows.map(({ measureId, ...person }) => ({ measureId, name: nameOf(person) }));
}

export async function readVersions(db: Kysely<Database>, conventionId: string) {
  return db
    .selectFrom("measure_version")
    .leftJoin("amendment", "amendment.id", "measure_version.amendment_id")
    .select([
      "measure_version.measure_id as measureId",
      "measure_version.version",
      "measure_version.created_at as at",
      "measure_version.origin",
      "measure_version.note",
      "amendment.number as amendment",
    ])
    .where("measure_version.measure_id", "in", adopted(db, conventionId))
    .orderBy("measure_version.version")
    .execute();
}

/** Amendments with the person they come from: whoever they were entered for, if somebody else entered them. */
export async function readAmendments(db: Kysely<Database>, conventionId: string) {
  const rows = await db
    .selectFrom("amendment")
    .innerJoin("member", (join) =>
      join.on((eb) =>
        eb(eb.ref("member.id"), "=", eb.fn.coalesce("amendment.on_behalf_of", "amendment.author_id")),
      ),
    )
    .innerJoin("person", "person.id", "member.person_id")
    .select(["amendment.id", "amendment.measure_id as measureId", "amendment.number", "amendment.title"])
    .select(["amendment.status", "amendment.resulting_version as resultingVersion"])
    .select("amendment.decided_vote as decidedVote")
    .select(["person.name", "person.erased_at"])
    .where("amendment.measure_id", "in", adopted(db, conventionId))
    .orderBy("amendment.number")
    .execute();
  return rows.map(({ name, erased_at, ...row }) => ({ ...row, author: nameOf({ name, erased_at }) }));
}

export async function readCosigners(db: Kysely<Database>, conventionId: string) {
  const rows = await db
    .selectFrom("amendment_cosigner")
    .innerJoin("amendment", "amendment.id", "amendment_cosigner.amendment_id")
    .innerJoin("member", "member.id", "amendment_cosigner.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["amendment_cosigner.amendment_id as amendmentId", "person.name", "person.erased_at"])
    .where("amendment.measure_id", "in", adopted(db, conventionId))
    .orderBy("person.name")
    .orderBy("member.id")
    .execute();
  return rows.map(({ amendmentId, ...person }) => ({ amendmentId, name: nameOf(person) }));
}

export async function readMerged(db: Kysely<Database>, conventionId: string) {
  const rows = await db
    .selectFrom("measure")
    .select(["id", "number", "title", "merged_into_id"])
    .where("merged_into_id", "in", adopted(db, conventionId))
    .orderBy("number")
    .orderBy("id")
    .execute();
  return rows.flatMap(({ merged_into_id, number, ...row }) =>
    merged_into_id === null ? [] : [{ ...row, number: number ?? 0, measureId: merged_into_id }],
  );
}

export async function readOpinions(db: Kysely<Database>, conventionId: string) {
  const rows = await db
    .selectFrom("minority_opinion")
    .innerJoin("member", "member.id", "minority_opinion.author_id")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["minority_opinion.measure_id as measureId", "minority_opinion.body as text"])
    .select(["person.name", "person.erased_at"])
    .where("minority_opinion.measure_id", "in", adopted(db, conventionId))
    .orderBy("minority_opinion.created_at")
    .orderBy("minority_opinion.id")
    .execute();
  return rows.map(({ measureId, text, ...person }) => ({ measureId, text, author: nameOf(person) }));
}

/** A vote that has its result, with the sitting it was held in. */
export interface DecidedVote {
  readonly id: string;
  readonly measureId: string | null;
  readonly amendmentId: string | null;
  readonly planId: string | null;
  readonly title: string;
  readonly rule: VoteRule;
  readonly outcome: Outcome;
  readonly closedAt: string;
  readonly session: string | null;
  readonly sessionId: string | null;
}

/** The closed votes on the adopted measures, their amendments and the plan; the newest first. */
export async function readVotes(db: Kysely<Database>, conventionId: string): Promise<DecidedVote[]> {
  const measures = adopted(db, conventionId);
  const rows = await db
    .selectFrom("vote")
    .leftJoin("session", "session.id", "vote.session_id")
    .leftJoin("amendment", "amendment.id", "vote.amendment_id")
    .select(["vote.id", "vote.measure_id", "vote.amendment_id", "vote.plan_id", "vote.title", "vote.rule"])
    .select(["vote.outcome", "vote.closed_at", "vote.session_id", "session.title as session"])
    .where("vote.convention_id", "=", conventionId)
    .where("vote.status", "=", "closed")
    .where((eb) =>
      eb.or([
        eb("vote.measure_id", "in", measures),
        eb("amendment.measure_id", "in", measures),
        eb("vote.plan_id", "is not", null),
      ]),
    )
    .orderBy("vote.number", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    measureId: row.measure_id,
    amendmentId: row.amendment_id,
    planId: row.plan_id,
    title: row.title,
    rule: JSON.parse(row.rule) as VoteRule,
    outcome: JSON.parse(row.outcome ?? "null") as Outcome,
    closedAt: row.closed_at ?? "",
    session: row.session,
    sessionId: row.session_id,
  }));
}

function nameOf({ name, erased_at }: { name: string; erased_at: string | null }): string | null {
  return erased_at === null ? name : null;
}
