import type { Kysely } from "kysely";
import { type ChainFault, checkLink } from "~/domain/journal";
import { openDatabase } from "~db/connection";
import { bookHead, entriesAfter, listBooks } from "~db/journal";
import type { Database } from "~db/schema";
import { sha256 } from "./ids.server";
import type { Settings } from "./settings.server";

/** What a check of a book found: `seq` is the line where the chain breaks, or the number of lines checked. */
export interface BookCheck {
  readonly book: string;
  readonly seq: number;
  /** `lost-end`: lines that were written are gone from the end of the book. */
  readonly fault: ChainFault | "lost-end" | null;
}

/** Follows a book's chain from its first line; it reads page by page, however long the book. */
export async function verifyBook(db: Kysely<Database>, book: string): Promise<BookCheck> {
  // Read before the lines: what is written meanwhile is beyond it.
  const head = await bookHead(db, book);
  let previous: { readonly seq: number; readonly hash: string } | null = null;
  let headHash = head?.seq === 0 ? head.hash : null;
  for (;;) {
    const entries = await entriesAfter(db, book, previous?.seq ?? 0);
    for (const entry of entries) {
      const fault = checkLink(previous, entry, sha256);
      if (fault) return { book, seq: entry.seq, fault };
      if (entry.seq === head?.seq) headHash = entry.hash;
      previous = { seq: entry.seq, hash: entry.hash };
    }
    if (entries.length === 0) break;
  }
  const checked = previous?.seq ?? 0;
  if (head && headHash !== head.hash)
    return { book, seq: Math.min(checked + 1, head.seq), fault: "lost-end" };
  return { book, seq: checked, fault: null };
}

/** Checks one book, or all that are there. */
export async function verifyJournal(db: Kysely<Database>, book?: string): Promise<BookCheck[]> {
  const books = book === undefined ? await listBooks(db) : [book];
  const checks: BookCheck[] = [];
  for (const one of books) checks.push(await verifyBook(db, one));
  return checks;
}

/** The same for a database that no server has opened here: for the command. Throws when it cannot be read. */
export async function verifyJournalAt(settings: Settings, book?: string): Promise<BookCheck[]> {
  const db = openDatabase({ url: settings.databaseUrl, dataDir: settings.dataDir });
  try {
    return await verifyJournal(db, book);
  } finally {
    await db.destroy();
  }
}
