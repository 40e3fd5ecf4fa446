import type { Kysely, Transaction } from "kysely";
import { DEFAULT_MAIL_WISH, isMailWish, type MailWish } from "~/domain/notification";
import type { Database } from "./schema";

export async function findMailWish(db: Kysely<Database>, personId: string): Promise<MailWish> {
  const row = await db
    .selectFrom("mail_wish")
    .select("wish")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return toWish(row?.wish ?? DEFAULT_MAIL_WISH);
}

export interface MailWishHolder {
  readonly personId: string;
  readonly wish: MailWish;
}

/** Whose mails carry this token. */
export async function findMailWishByToken(
  db: Kysely<Database>,
  token: string,
): Promise<MailWishHolder | null> {
  const row = await db
    .selectFrom("mail_wish")
    .select(["person_id", "wish"])
    .where("token", "=", token)
    .executeTakeFirst();
  return row ? { personId: row.person_id, wish: toWish(row.wish) } : null;
}

/** @param token taken where there is none yet: mails that have left carry the one there was */
export async function saveMailWish(
  trx: Transaction<Database>,
  personId: string,
  wish: MailWish,
  token: string,
): Promise<void> {
  await trx
    .insertInto("mail_wish")
    .values({ person_id: personId, wish, token, digest_until: null })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ wish }))
    .execute();
}

/** Whoever begins to get mails gets what happens from now on. */
export async function skipUnmailed(trx: Transaction<Database>, personId: string, now: string): Promise<void> {
  await trx
    .updateTable("notification")
    .set({ mailed_at: now })
    .where("person_id", "=", personId)
    .where("mailed_at", "is", null)
    .execute();
}

export async function deleteMailWishOf(trx: Transaction<Database>, personId: string): Promise<void> {
  await trx.deleteFrom("mail_wish").where("person_id", "=", personId).execute();
}

/** Whether any of these people, or anybody at all (null), wants mail at once. */
export async function anyAtOnce(
  trx: Transaction<Database>,
  personIds: readonly string[] | null,
): Promise<boolean> {
  let query = trx
    .selectFrom("mail_wish")
    .select("person_id")
    .where("wish", "=", "at-once" satisfies MailWish)
    .limit(1);
  if (personIds) query = query.where("person_id", "in", personIds);
  return (await query.executeTakeFirst()) !== undefined;
}

/** People with an address and this wish who have something from `until` or before, neither read nor mailed. */
export async function listToMail(
  db: Kysely<Database>,
  wish: MailWish,
  until: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom("person")
    .leftJoin("mail_wish", "mail_wish.person_id", "person.id")
    .select("person.id")
    .where("person.email", "is not", null)
    .where("person.erased_at", "is", null)
    .where((eb) => eb(eb.fn.coalesce("mail_wish.wish", eb.val(DEFAULT_MAIL_WISH)), "=", wish))
    .where((eb) =>
      eb.or([eb("digest_until", "is", null), eb("digest_until", "<", until), eb("wish", "<>", "daily")]),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("notification")
          .select("notification.id")
          .whereRef("notification.person_id", "=", "person.id")
          .where("read_at", "is", null)
          .where("mailed_at", "is", null)
          .where("at", "<=", until),
      ),
    )
    .orderBy("person.id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export interface MailTaker {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly token: string;
}

/**
 * Takes somebody's turn to be mailed: null where it is not theirs (any more). The daily mail's turn comes once
 * for each `until`, whoever asks and however often.
 *
 * @param newToken for somebody who has none yet
 */
export async function takeTurn(
  trx: Transaction<Database>,
  personId: string,
  wish: MailWish,
  until: string,
  newToken: string,
): Promise<MailTaker | null> {
  await trx
    .insertInto("mail_wish")
    .values({ person_id: personId, wish: DEFAULT_MAIL_WISH, token: newToken, digest_until: null })
    .onConflict((conflict) => conflict.column("person_id").doNothing())
    .execute();
  let turn = trx
    .updateTable("mail_wish")
    .set({ digest_until: until })
    .where("person_id", "=", personId)
    .where("wish", "=", wish);
  if (wish === "daily") {
    turn = turn.where((eb) => eb.or([eb("digest_until", "is", null), eb("digest_until", "<", until)]));
  }
  const taken = await turn.returning("token").executeTakeFirst();
  const person = await trx
    .selectFrom("person")
    .select(["name", "email", "locale"])
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (!taken || !person?.email) return null;
  return { ...person, email: person.email, token: taken.token };
}

function toWish(value: string): MailWish {
  if (!isMailWish(value)) throw new Error(`nobody can wish for mail like this: ${value}`);
  return value;
}
