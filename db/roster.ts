import type { Kysely, Transaction } from "kysely";
import { byName } from "~/domain/ordering";
import { isRole, type Role } from "~/domain/role";
import type { Database } from "./schema";

/** Somebody's place in a convention, as its list of people has it. */
export interface RosterMember {
  readonly memberId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly panelIds: readonly string[];
}

/** Those who are in the convention now, by name. */
export async function listRoster(db: Kysely<Database>, conventionId: string): Promise<RosterMember[]> {
  const rows = await db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["member.id", "member.role", "person.id as personId", "person.name", "person.email"])
    .where("member.convention_id", "=", conventionId)
    .where("member.left_at", "is", null)
    .orderBy("person.name")
    .orderBy("member.id")
    .execute();
  const places = await db
    .selectFrom("panel_member")
    .innerJoin("panel", "panel.id", "panel_member.panel_id")
    .select(["panel_member.member_id", "panel_member.panel_id"])
    .where("panel.convention_id", "=", conventionId)
    .execute();
  return rows.sort(byName).map(({ id: memberId, role, ...person }) => {
    if (!isRole(role)) throw new Error(`member ${memberId} has an unknown role: ${role}`);
    const panelIds = places.filter((place) => place.member_id === memberId).map((place) => place.panel_id);
    return { memberId, role, panelIds, ...person };
  });
}

/** A person's row in a convention, whether they are still there or left. */
export async function findPlace(
  db: Kysely<Database>,
  conventionId: string,
  personId: string,
): Promise<{ readonly memberId: string; readonly leftAt: string | null } | null> {
  const row = await db
    .selectFrom("member")
    .select(["id", "left_at"])
    .where("convention_id", "=", conventionId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? { memberId: row.id, leftAt: row.left_at } : null;
}

export interface Joining {
  readonly memberId: string;
  readonly conventionId: string;
  readonly personId: string;
  readonly role: Role;
}

/** Gives a person a place; who had left comes back to their own. Returns the member's id. */
export async function join(trx: Transaction<Database>, joining: Joining, now: string): Promise<string> {
  const before = await findPlace(trx, joining.conventionId, joining.personId);
  if (before) {
    await trx
      .updateTable("member")
      .set({ role: joining.role, left_at: null })
      .where("id", "=", before.memberId)
      .execute();
    return before.memberId;
  }
  await trx
    .insertInto("member")
    .values({
      id: joining.memberId,
      convention_id: joining.conventionId,
      person_id: joining.personId,
      role: joining.role,
      joined_at: now,
      left_at: null,
    })
    .execute();
  return joining.memberId;
}

export async function setRole(trx: Transaction<Database>, memberId: string, role: Role): Promise<void> {
  await trx.updateTable("member").set({ role }).where("id", "=", memberId).execute();
}

export async function setPanels(
  trx: Transaction<Database>,
  memberId: string,
  panelIds: readonly string[],
): Promise<void> {
  await trx.deleteFrom("panel_member").where("member_id", "=", memberId).execute();
  if (panelIds.length === 0) return;
  await trx
    .insertInto("panel_member")
    .values(panelIds.map((panel_id) => ({ panel_id, member_id: memberId })))
    .execute();
}

/** Leaves: no longer counted, no longer let in; what they wrote and voted stays. */
export async function leave(trx: Transaction<Database>, memberId: string, now: string): Promise<void> {
  await setPanels(trx, memberId, []);
  await trx.updateTable("member").set({ left_at: now }).where("id", "=", memberId).execute();
}
