import { type Kysely, sql } from "kysely";
import type { RebaseStatus } from "~/domain/amending";
import {
  type AmendmentStatus,
  isAmendmentStatus,
  isStanding,
  openAmendmentStatuses,
} from "~/domain/amendment";
import type { Database } from "./schema";

/** What the pages of amendments show, in a fixed number of queries. */

/** A line of a list of amendments. */
export interface AmendmentLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly status: AmendmentStatus;
  readonly createdAt: string;
  readonly baseVersion: number;
  readonly resultingVersion: number | null;
  /** How it stands on the text as it is now, while it is open. */
  readonly standing: RebaseStatus;
  /** The amendment that it amends. */
  readonly parent: { readonly id: string; readonly number: number } | null;
  /** Null once the person has had their data erased. */
  readonly author: string | null;
  readonly cosigners: number;
  readonly measure: { readonly id: string; readonly number: number | null; readonly title: string };
}

export interface AmendmentFilter {
  readonly conventionId?: string;
  readonly measureId?: string;
  readonly parentId?: string;
  readonly statuses?: readonly AmendmentStatus[];
  /** Measures in these states only: what a reader may not see is not listed. */
  readonly measureStatuses?: readonly string[];
}

/**
 * Of a measure: those still open first, then by number, each followed by what amends it. Of a convention: the newest
 * first.
 */
export async function listAmendmentLines(
  db: Kysely<Database>,
  filter: AmendmentFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<AmendmentLine[]> {
  let query = lines(db, filter).limit(page.limit).offset(page.offset);
  if (filter.measureId || filter.parentId) {
    query = query
      .orderBy(isDecided)
      .orderBy((eb) => eb.fn.coalesce("parent.number", "amendment.number"))
      .orderBy(sql`case when amendment.parent_id is null then 0 else 1 end`)
      .orderBy("amendment.number");
  } else query = query.orderBy("amendment.created_at", "desc").orderBy("amendment.id");
  const rows = await query.execute();
  return rows.map((row) => {
    const { status, standing, measure_id, measure_number, measure_title, author, erased_at } = row;
    const { parent_id, parent_number, ...line } = row;
    if (!isAmendmentStatus(status)) throw new Error(`amendment ${row.id} has an unknown status: ${status}`);
    if (!isStanding(standing)) throw new Error(`amendment ${row.id} has an unknown standing: ${standing}`);
    return {
      ...line,
      ...{ status, standing },
      parent: parent_id && parent_number ? { id: parent_id, number: parent_number } : null,
      author: erased_at === null ? author : null,
      measure: { id: measure_id, number: measure_number, title: measure_title },
    };
  });
}

const isDecided = sql`case when coalesce(parent.status, amendment.status) in (${sql.join(openAmendmentStatuses)}) then 0 else 1 end`;

function lines(
  db: Kysely<Database>,
  { conventionId, measureId, parentId, statuses, measureStatuses }: AmendmentFilter,
) {
  let query = db
    .selectFrom("amendment")
    .innerJoin("measure", "measure.id", "amendment.measure_id")
    .innerJoin("member", (join) =>
      join.on("member.id", "=", sql<string>`coalesce(amendment.on_behalf_of, amendment.author_id)`),
    )
    .innerJoin("person", "person.id", "member.person_id")
    .leftJoin("amendment as parent", "parent.id", "amendment.parent_id")
    .select([
      "amendment.id",
      "amendment.number",
      "amendment.title",
      "amendment.status",
      "amendment.standing",
      "amendment.parent_id",
      "parent.number as parent_number",
      "amendment.created_at as createdAt",
      "amendment.base_version as baseVersion",
      "amendment.resulting_version as resultingVersion",
      "measure.id as measure_id",
      "measure.number as measure_number",
      "measure.title as measure_title",
      "person.name as author",
      "person.erased_at",
    ])
    .select((eb) =>
      eb
        .selectFrom("amendment_cosigner")
        .select((inner) => inner.fn.countAll<number>().as("n"))
        .whereRef("amendment_cosigner.amendment_id", "=", "amendment.id")
        .$asScalar()
        .$notNull()
        .as("cosigners"),
    );
  if (conventionId) query = query.where("amendment.convention_id", "=", conventionId);
  if (parentId) query = query.where("amendment.parent_id", "=", parentId);
  if (measureId) query = query.where("amendment.measure_id", "=", measureId);
  if (statuses) query = query.where("amendment.status", "in", statuses);
  if (measureStatuses) query = query.where("measure.status", "in", measureStatuses);
  return query;
}

/** How many amendments of a convention, on measures in these states, are in each state. */
export async function countAmendments(
  db: Kysely<Database>,
  conventionId: string,
  measureStatuses: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("amendment")
    .innerJoin("measure", "measure.id", "amendment.measure_id")
    .select(["amendment.status", (eb) => eb.fn.countAll<number>().as("amendments")])
    .where("amendment.convention_id", "=", conventionId)
    .where("measure.status", "in", measureStatuses)
    .groupBy("amendment.status")
    .execute();
  return new Map(rows.map((row) => [row.status, row.amendments]));
}

export interface NamedSigner {
  readonly memberId: string;
  readonly name: string | null;
}

/** The names of members, by id; null for people who had their data erased. */
export async function findMemberNames(
  db: Kysely<Database>,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (memberIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["member.id", "person.name", "person.erased_at"])
    .where("member.id", "in", memberIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.erased_at === null ? row.name : null]));
}

/** Who signed beside the author, in the order of signing. */
export async function listCosigners(db: Kysely<Database>, amendmentId: string): Promise<NamedSigner[]> {
  const rows = await db
    .selectFrom("amendment_cosigner")
    .innerJoin("member", "member.id", "amendment_cosigner.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["member.id", "person.name", "person.erased_at"])
    .where("amendment_cosigner.amendment_id", "=", amendmentId)
    .orderBy("amendment_cosigner.signed_at")
    .orderBy("member.id")
    .execute();
  return rows.map((row) => ({ memberId: row.id, name: row.erased_at === null ? row.name : null }));
}
