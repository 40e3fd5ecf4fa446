import type { Kysely } from "kysely";
import { isRole, type Role } from "~/domain/role";
import type { Database } from "./schema";

/** A person's place in one of their conventions. */
export interface Place {
  readonly conventionId: string;
  readonly slug: string;
  readonly title: string;
  readonly memberId: string;
  readonly role: Role;
  readonly joinedAt: string;
  readonly leftAt: string | null;
}

/** All the places a person has or had, the newest first. */
export async function listPlaces(db: Kysely<Database>, personId: string): Promise<Place[]> {
  const rows = await db
    .selectFrom("member")
    .innerJoin("convention", "convention.id", "member.convention_id")
    .select([
      "convention.id as conventionId",
      "convention.slug",
      "convention.title",
      "member.id as memberId",
      "member.role",
      "member.joined_at as joinedAt",
      "member.left_at as leftAt",
    ])
    .where("member.person_id", "=", personId)
    .orderBy("member.joined_at", "desc")
    .orderBy("member.id")
    .execute();
  return rows.map(({ role, ...row }) => {
    if (!isRole(role)) throw new Error(`member ${row.memberId} has an unknown role: ${role}`);
    return { ...row, role };
  });
}

/** One person of each role, of those who have been there longest, and an administrator. */
export async function listFirstOfEachRole(
  db: Kysely<Database>,
): Promise<{ readonly personId: string; readonly name: string; readonly role: string }[]> {
  const members = await db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["person.id as personId", "person.name", "member.role"])
    .where("member.left_at", "is", null)
    .where("person.erased_at", "is", null)
    .orderBy("member.joined_at")
    .orderBy("person.name")
    .execute();
  const administrator = await db
    .selectFrom("person")
    .select(["id as personId", "name"])
    .where("is_administrator", "=", 1)
    .where("erased_at", "is", null)
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirst();
  const first = new Map(members.reverse().map((member) => [member.role, member]));
  return [...first.values(), ...(administrator ? [{ ...administrator, role: "administrator" }] : [])];
}
