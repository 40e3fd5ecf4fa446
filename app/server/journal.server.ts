import type { JournalEntry } from "~/domain/journal";
import { type BookPerson, entriesAfter, findEntries, type JournalFilter, peopleOfBook } from "~db/journal";
import { namesOfPeople, namesOfThings, type ThingName } from "~db/names";
import type { App } from "./app.server";
import { type BookCheck, verifyBook } from "./verifyJournal.server";

/** The book of what concerns no convention: accounts, the installation. */
export const PLATFORM_BOOK = "platform";

const LINES_SHOWN = 50;

export interface JournalLine extends JournalEntry {
  /** Who did it; null: the program itself; empty: a person whose data were erased. */
  readonly actor: string | null;
  readonly behalf: string | null;
  readonly name: ThingName | null;
}

export interface JournalPage {
  readonly lines: readonly JournalLine[];
  readonly people: readonly BookPerson[];
  /** Where the next page begins; null on the last. */
  readonly before: number | null;
  readonly check: BookCheck | null;
}

export interface JournalAsked {
  readonly filter: JournalFilter;
  readonly before: number | null;
  /** Follow the whole chain as well: it costs as much as the book is long. */
  readonly check: boolean;
}

/** A page of a book, the newest lines first, with the names of people and things. */
export async function journalPage(app: App, { filter, before, check }: JournalAsked): Promise<JournalPage> {
  const { db } = app;
  const found = await findEntries(db, filter, before, LINES_SHOWN + 1);
  const entries = found.slice(0, LINES_SHOWN);
  const actors = await namesOfPeople(db, present(entries.map((entry) => entry.actorId)));
  const behalf = present(entries.map((entry) => entry.onBehalfOf)).map((id) => `member:${id}`);
  const names = await namesOfThings(db, [...entries.map((entry) => entry.thing), ...behalf]);
  const lines = entries.map((entry) => ({
    ...entry,
    actor: entry.actorId === null ? null : (actors.get(entry.actorId) ?? ""),
    behalf: entry.onBehalfOf === null ? null : (names.get(`member:${entry.onBehalfOf}`)?.title ?? ""),
    name: names.get(entry.thing) ?? null,
  }));
  return {
    lines,
    people: await peopleOfBook(db, filter.book),
    before: found.length > LINES_SHOWN ? (entries.at(-1)?.seq ?? null) : null,
    check: check ? await verifyBook(db, filter.book) : null,
  };
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

export type JournalFormat = "csv" | "json";

export function isJournalFormat(value: string | undefined): value is JournalFormat {
  return value === "csv" || value === "json";
}

/** The whole book, page by page as the reader takes it: with it anyone can compute every hash again. */
export function exportJournal(app: App, book: string, format: JournalFormat): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = format === "csv" ? csvPieces(app, book) : jsonPieces(app, book);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* pages(app: App, book: string): AsyncGenerator<JournalEntry[], undefined> {
  let seq = 0;
  for (;;) {
    const entries = await entriesAfter(app.db, book, seq);
    const last = entries.at(-1);
    if (!last) return;
    yield entries;
    seq = last.seq;
  }
}

const columns = [
  ...(["book", "seq", "at", "actorId", "onBehalfOf", "action", "thing", "from", "to"] as const),
  ...(["detail", "previousHash", "hash"] as const),
];

async function* csvPieces(app: App, book: string): AsyncGenerator<string, undefined> {
  yield `\uFEFF${columns.join(",")}\r\n`;
  for await (const entries of pages(app, book)) {
    yield entries.map((entry) => `${columns.map((column) => cell(entry[column])).join(",")}\r\n`).join("");
  }
}

/** RFC 4180. Every field is the product's own text (codes, ids, JSON): none can begin a spreadsheet's formula. */
function cell(value: unknown): string {
  if (value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function* jsonPieces(app: App, book: string): AsyncGenerator<string, undefined> {
  yield `{"book":${JSON.stringify(book)},"entries":[`;
  let first = true;
  for await (const entries of pages(app, book)) {
    yield `${first ? "\n" : ",\n"}${entries.map((entry) => JSON.stringify(entry)).join(",\n")}`;
    first = false;
  }
  yield "\n]}\n";
}

/** The headers of a book sent as a file. */
export function journalFile(name: string, format: JournalFormat): Record<string, string> {
  const type = format === "csv" ? "text/csv; charset=utf-8" : "application/json";
  return { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}.${format}"` };
}
