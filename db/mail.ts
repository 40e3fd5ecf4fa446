import type { Kysely, Transaction } from "kysely";
import type { Database, MailTable } from "./schema";

export interface NewMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** The same as a simple page; null: text only. */
  readonly html: string | null;
  /** Where one request ends mails like this one (RFC 8058). */
  readonly unsubscribe: string | null;
}

export interface Mail extends NewMail {
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly error: string | null;
}

export async function insertMail(trx: Transaction<Database>, mail: NewMail, now: string): Promise<void> {
  await trx
    .insertInto("mail")
    .values({ ...mail, created_at: now, sent_at: null, error: null })
    .execute();
}

export async function findMail(db: Kysely<Database>, id: string): Promise<Mail | null> {
  const row = await db.selectFrom("mail").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toMail(row) : null;
}

/** The newest first, a page at a time. */
export async function listMail(db: Kysely<Database>, offset: number, limit: number): Promise<Mail[]> {
  const rows = await db
    .selectFrom("mail")
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id")
    .offset(offset)
    .limit(limit)
    .execute();
  return rows.map(toMail);
}

export async function countMail(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom("mail")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A mail that left keeps no secrets: `text` is what remains of it. */
export async function markSent(db: Kysely<Database>, id: string, text: string, now: string): Promise<void> {
  await db
    .updateTable("mail")
    .set({ sent_at: now, text, html: null, unsubscribe: null, error: null })
    .where("id", "=", id)
    .execute();
}

export async function markUnsent(db: Kysely<Database>, id: string, error: string): Promise<void> {
  await db.updateTable("mail").set({ error }).where("id", "=", id).execute();
}

/** Mails that left, and digests of which nobody wants to know any more. */
export async function deleteMailBefore(db: Kysely<Database>, at: string): Promise<void> {
  await db
    .deleteFrom("mail")
    .where("created_at", "<", at)
    .where((eb) => eb.or([eb("sent_at", "is not", null), eb("unsubscribe", "is not", null)]))
    .execute();
}

export async function deleteMailTo(trx: Transaction<Database>, recipient: string): Promise<void> {
  await trx.deleteFrom("mail").where("recipient", "=", recipient).execute();
}

function toMail({ created_at: createdAt, sent_at: sentAt, ...row }: MailTable): Mail {
  return { ...row, createdAt, sentAt };
}
