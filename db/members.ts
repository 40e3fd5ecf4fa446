import type { Kysely, Transaction } from "kysely";
import { byName } from "~/domain/ordering";
import { isRole, type Role } from "~/domain/role";
import type { Database, MemberTable } from "./schema";

export interface Membership {
  readonly memberId: string;
  readonly role: Role;
  readonly panelIds: readonly string[];
}

/** A person's place in a convention, with their panels, in one query; null if they have none or left. */
export async function findMembership(
  db: Kysely<Database>,
  conventionId: string,
  personId: string,
): Promise<Membership | null> {
  const rows = await db
    .selectFrom("member")
    .leftJoin("panel_member", "panel_member.member_id", "member.id")
    .select(["member.id", "member.role", "panel_member.panel_id"])
    .where("member.convention_id", "=", conventionId)
    .where("member.person_id", "=", personId)
    .where("member.left_at", "is", null)
    .execute();
  const first = rows[0];
  if (!first) return null;
  if (!isRole(first.role)) throw new Error(`member ${first.id} has an unknown role: ${first.role}`);
  const panelIds = rows.flatMap((row) => (row.panel_id ? [row.panel_id] : []));
  return { memberId: first.id, role: first.role, panelIds };
}

export interface Voter {
  readonly memberId: string;
  readonly name: string;
}

/** Who may vote in a panel, or in the plenary (null): its members, by name. */
export async function listVoters(
  db: Kysely<Database>,
  conventionId: string,
  panelId: string | null,
): Promise<Voter[]> {
  let query = db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["member.id as memberId", "person.name"])
    .where("member.convention_id", "=", conventionId)
    .where("member.role", "=", "member")
    .where("member.left_at", "is", null);
  if (panelId !== null) {
    query = query.where("member.id", "in", (eb) =>
      eb
        .selectFrom("panel_member")
        .select("panel_member.member_id")
        .where("panel_member.panel_id", "=", panelId),
    );
  }
  const voters = await query.orderBy("member.id").execute();
  return voters.sort(byName);
}

/** The person who first joined a convention in a role, of those who are still there. */
export async function findFirstMember(
  db: Kysely<Database>,
  conventionId: string,
  role: Role,
): Promise<string | null> {
  const row = await db
    .selectFrom("member")
    .select("person_id")
    .where("convention_id", "=", conventionId)
    .where("role", "=", role)
    .where("left_at", "is", null)
    .orderBy("joined_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

export async function insertMember(trx: Transaction<Database>, row: MemberTable): Promise<void> {
  await trx.insertInto("member").values(row).execute();
}
