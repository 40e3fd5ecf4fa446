import { type Kysely, sql, type Transaction } from "kysely";
import type { JournalEntry } from "~/domain/journal";
import type { Database, JournalTable } from "./schema";
import { advance, setSequenceHash } from "./sequence";

export interface BookHead {
  readonly seq: number;
  readonly hash: string;
}

export interface JournalFilter {
  readonly book: string;
  readonly action?: string | undefined;
  readonly actorId?: string | undefined;
  readonly thing?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Reserves `count` lines at the end of a book and returns its head before them. */
export async function reserveLines(
  trx: Transaction<Database>,
  book: string,
  count: number,
): Promise<BookHead> {
  const { value, hash } = await advance(trx, `journal:${book}`, count);
  return { seq: value, hash };
}

export async function appendEntries(
  trx: Transaction<Database>,
  entries: readonly JournalEntry[],
): Promise<void> {
  const last = entries.at(-1);
  if (!last) return;
  await trx.insertInto("journal").values(entries.map(toRow)).execute();
  await setSequenceHash(trx, `journal:${last.book}`, last.hash);
}

export async function bookHead(db: Kysely<Database>, book: string): Promise<BookHead | null> {
  const row = await db
    .selectFrom("sequence")
    .select(["value", "hash"])
    .where("name", "=", `journal:${book}`)
    .executeTakeFirst();
  return row ? { seq: row.value, hash: row.hash } : null;
}

export async function listBooks(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom("journal").select("book").distinct().orderBy("book").execute();
  return rows.map((row) => row.book);
}

/** Entries of a book in their order, after a line, a page at a time. */
export async function entriesAfter(
  db: Kysely<Database>,
  book: string,
  seq: number,
  limit = 500,
): Promise<JournalEntry[]> {
  const rows = await db
    .selectFrom("journal")
    .selectAll()
    .where("book", "=", book)
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(toEntry);
}

/** The newest entries first, for reading; `before` continues a page. */
export async function findEntries(
  db: Kysely<Database>,
  filter: JournalFilter,
  before: number | null,
  limit = 50,
): Promise<JournalEntry[]> {
  let query = db.selectFrom("journal").selectAll().where("book", "=", filter.book);
  if (filter.action) query = query.where("action", "=", filter.action);
  if (filter.actorId) query = query.where("actor_id", "=", filter.actorId);
  if (filter.thing) query = query.where("thing", "=", filter.thing);
  if (filter.from) query = query.where("at", ">=", filter.from);
  if (filter.until) query = query.where("at", "<", filter.until);
  if (before !== null) query = query.where("seq", "<", before);
  const rows = await query.orderBy("seq", "desc").limit(limit).execute();
  return rows.map(toEntry);
}

/**
 * The newest entries of some actions after a line. One short walk over the index for each action: what a
 * book holds of others (ballots by the million) costs nothing.
 */
export async function latestOf(
  db: Kysely<Database>,
  book: string,
  actions: readonly string[],
  after: number,
  limit: number,
): Promise<JournalEntry[]> {
  const each = actions.map(
    (action) => sql`select * from (select * from journal
      where book = ${book} and action = ${action} and seq > ${after}
      order by seq desc limit ${limit}) as newest`,
  );
  const { rows } = await sql<JournalTable>`select * from (${sql.join(each, sql` union all `)}) as news
    order by seq desc limit ${limit}`.execute(db);
  return rows.map(toEntry);
}

export interface BookPerson {
  readonly id: string;
  readonly name: string;
}

/** Who may have written in a book: the members of the convention, and the administrators. */
export async function peopleOfBook(db: Kysely<Database>, book: string): Promise<BookPerson[]> {
  return db
    .selectFrom("person")
    .select(["id", "name"])
    .where((eb) =>
      eb.or([
        eb("is_administrator", "=", 1),
        eb("id", "in", eb.selectFrom("member").select("person_id").where("convention_id", "=", book)),
      ]),
    )
    .where("erased_at", "is", null)
    .orderBy("name")
    .limit(1_000)
    .execute();
}

function toRow(entry: JournalEntry): JournalTable {
  return {
    book: entry.book,
    seq: entry.seq,
    at: entry.at,
    actor_id: entry.actorId,
    on_behalf_of: entry.onBehalfOf,
    action: entry.action,
    thing: entry.thing,
    from_state: entry.from,
    to_state: entry.to,
    detail: JSON.stringify(entry.detail),
    previous_hash: entry.previousHash,
    hash: entry.hash,
  };
}

function toEntry(row: JournalTable): JournalEntry {
  return {
    book: row.book,
    seq: row.seq,
    at: row.at,
    actorId: row.actor_id,
    onBehalfOf: row.on_behalf_of,
    action: row.action,
    thing: row.thing,
    from: row.from_state,
    to: row.to_state,
    detail: JSON.parse(row.detail) as Record<string, unknown>,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
