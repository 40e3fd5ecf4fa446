import type { Kysely, Selectable, Transaction } from "kysely";
import type { PlannedInvitation } from "~/domain/invitation-plan";
import { isRole } from "~/domain/role";
import type { Database, InvitationTable } from "./schema";

export interface StoredInvitation extends PlannedInvitation {
  readonly id: string;
  readonly conventionId: string;
  readonly createdAt: string;
  readonly acceptedAt: string | null;
  readonly acceptedBy: string | null;
  readonly revokedAt: string | null;
  /** The code let somebody in already. */
  readonly codeUsed: boolean;
}

export interface NewInvitation extends PlannedInvitation {
  readonly id: string;
  readonly conventionId: string;
  readonly codeHash: string;
  readonly createdBy: string;
  readonly formKey: string;
}

export async function insertInvitation(
  trx: Transaction<Database>,
  invitation: NewInvitation,
  now: string,
): Promise<void> {
  await trx
    .insertInto("invitation")
    .values({
      id: invitation.id,
      convention_id: invitation.conventionId,
      code_hash: invitation.codeHash,
      code_used_at: null,
      name: invitation.name,
      email: invitation.email,
      role: invitation.role,
      panel_id: invitation.panelId,
      created_by: invitation.createdBy,
      created_at: now,
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
      form_key: invitation.formKey,
    })
    .execute();
}

export async function findInvitation(
  db: Kysely<Database>,
  conventionId: string,
  id: string,
): Promise<StoredInvitation | null> {
  const row = await db
    .selectFrom("invitation")
    .selectAll()
    .where("convention_id", "=", conventionId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

export async function findInvitationByCode(
  db: Kysely<Database>,
  codeHash: string,
): Promise<StoredInvitation | null> {
  const row = await db
    .selectFrom("invitation")
    .selectAll()
    .where("code_hash", "=", codeHash)
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

/** Invitations that wait for an answer, in the order of names. */
export async function listPendingInvitations(
  db: Kysely<Database>,
  conventionId: string,
): Promise<StoredInvitation[]> {
  const rows = await db
    .selectFrom("invitation")
    .selectAll()
    .where("convention_id", "=", conventionId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(toInvitation);
}

/** The invitation by which somebody without an address joined: the one that their letters belong to. */
export async function findLetterOf(
  db: Kysely<Database>,
  conventionId: string,
  personId: string,
): Promise<StoredInvitation | null> {
  const row = await db
    .selectFrom("invitation")
    .selectAll()
    .where("convention_id", "=", conventionId)
    .where("accepted_by", "=", personId)
    .where("email", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return row ? toInvitation(row) : null;
}

export async function hasFormKey(db: Kysely<Database>, formKey: string): Promise<boolean> {
  const row = await db
    .selectFrom("invitation")
    .select("id")
    .where("form_key", "=", formKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** A new code; the one before no longer works. */
export async function replaceCode(trx: Transaction<Database>, id: string, codeHash: string): Promise<void> {
  await trx
    .updateTable("invitation")
    .set({ code_hash: codeHash, code_used_at: null })
    .where("id", "=", id)
    .execute();
}

/** Uses the code; false if somebody was faster. */
export async function takeCode(trx: Transaction<Database>, id: string, now: string): Promise<boolean> {
  const used = await trx
    .updateTable("invitation")
    .set({ code_used_at: now })
    .where("id", "=", id)
    .where("code_used_at", "is", null)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export async function markAccepted(
  trx: Transaction<Database>,
  id: string,
  personId: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable("invitation")
    .set({ accepted_at: now, accepted_by: personId })
    .where("id", "=", id)
    .execute();
}

export async function markRevoked(trx: Transaction<Database>, id: string, now: string): Promise<void> {
  await trx.updateTable("invitation").set({ revoked_at: now }).where("id", "=", id).execute();
}

function toInvitation(row: Selectable<InvitationTable>): StoredInvitation {
  if (!isRole(row.role)) throw new Error(`invitation ${row.id} has an unknown role: ${row.role}`);
  return {
    id: row.id,
    conventionId: row.convention_id,
    name: row.name,
    email: row.email,
    role: row.role,
    panelId: row.panel_id,
    createdAt: row.created_at,
    acceptedAt: row.accepted_at,
    acceptedBy: row.accepted_by,
    revokedAt: row.revoked_at,
    codeUsed: row.code_used_at !== null,
  };
}
