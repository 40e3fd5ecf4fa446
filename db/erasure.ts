import type { Transaction } from "kysely";
import { deletePersonAuthSessions } from "./auth";
import { deleteMailTo } from "./mail";
import { deleteMailWishOf } from "./mailWishes";
import { deleteNotificationsOf } from "./notifications";
import type { Database } from "./schema";
import { deleteSignInLinksOf } from "./signInLinks";

/**
 * Empties an account: name, address and password go, sign-ins, links, mails, notifications and visits too; invitations lose their
 * names. The row stays, without a name, so that what was written and counted keeps its place.
 */
export async function eraseAccountRows(
  trx: Transaction<Database>,
  person: { readonly id: string; readonly email: string | null },
  now: string,
): Promise<void> {
  const { id, email } = person;
  await trx
    .updateTable("person")
    .set({ name: "", email: null, password_hash: null, is_administrator: 0, erased_at: now })
    .where("id", "=", id)
    .execute();
  await deletePersonAuthSessions(trx, id);
  await deleteSignInLinksOf(trx, id);
  await trx.deleteFrom("visit").where("person_id", "=", id).execute();
  await deleteNotificationsOf(trx, id);
  await deleteMailWishOf(trx, id);
  if (email !== null) await deleteMailTo(trx, email);
  await anonymiseInvitations(trx, id, email ?? "", now);
}

async function anonymiseInvitations(
  trx: Transaction<Database>,
  personId: string,
  email: string,
  now: string,
): Promise<void> {
  await trx
    .updateTable("invitation")
    .set((eb) => ({ name: "", email: null, revoked_at: eb.fn.coalesce("revoked_at", eb.val(now)) }))
    .where((eb) => eb.or([eb("accepted_by", "=", personId), eb("email", "=", email)]))
    .execute();
}

/** Empties the texts of all comments of these members. */
export async function emptyComments(trx: Transaction<Database>, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  await trx.updateTable("comment").set({ body: "" }).where("author_id", "in", memberIds).execute();
}

/** Names of events of every page where the members' names stand. */
export async function pagesNaming(
  trx: Transaction<Database>,
  memberIds: readonly string[],
): Promise<{ readonly conventionId: string; readonly name: string }[]> {
  if (memberIds.length === 0) return [];
  const authored = trx
    .selectFrom("measure_author")
    .innerJoin("measure", "measure.id", "measure_author.measure_id")
    .select(["measure.convention_id as conventionId", "measure.id"])
    .where("measure_author.member_id", "in", memberIds);
  const versions = trx
    .selectFrom("measure_version")
    .innerJoin("measure", "measure.id", "measure_version.measure_id")
    .select(["measure.convention_id as conventionId", "measure.id"])
    .where("measure_version.author_id", "in", memberIds);
  const commented = trx
    .selectFrom("comment")
    .select(["convention_id as conventionId", "measure_id as id"])
    .where("author_id", "in", memberIds);
  const opinions = trx
    .selectFrom("minority_opinion")
    .select(["convention_id as conventionId", "measure_id as id"])
    .where("author_id", "in", memberIds);
  const measures = await authored.union(versions).union(commented).union(opinions).execute();
  const amendments = await trx
    .selectFrom("amendment")
    .leftJoin("amendment_cosigner", "amendment_cosigner.amendment_id", "amendment.id")
    .select(["amendment.convention_id as conventionId", "amendment.id", "amendment.measure_id as measureId"])
    .where((eb) =>
      eb.or([eb("author_id", "in", memberIds), eb("amendment_cosigner.member_id", "in", memberIds)]),
    )
    .distinct()
    .execute();
  const votes = await trx
    .selectFrom("vote_roll")
    .innerJoin("vote", "vote.id", "vote_roll.vote_id")
    .select(["vote.convention_id as conventionId", "vote.id"])
    .where("vote_roll.member_id", "in", memberIds)
    .execute();
  const named = (kind: string) => (row: { conventionId: string; id: string }) => ({
    conventionId: row.conventionId,
    name: `${kind}:${row.id}`,
  });
  return [
    ...measures.flatMap((row) => [named("measure")(row), named("comments")(row)]),
    ...amendments.map(named("amendment")),
    ...amendments.map(({ conventionId, measureId }) => named("measure")({ conventionId, id: measureId })),
    ...votes.map(named("vote")),
  ];
}
