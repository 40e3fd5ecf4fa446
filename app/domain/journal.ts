/** One line of the audit trail, before it is chained. */
export interface JournalFact {
  readonly at: string;
  readonly actorId: string | null;
  readonly onBehalfOf: string | null;
  /** What was done: `measure.table`, `vote.open`… */
  readonly action: string;
  /** What it was done to: `measure:k3j9…`. */
  readonly thing: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface JournalEntry extends JournalFact {
  readonly book: string;
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * The text whose SHA-256 is an entry's hash: a JSON array in a fixed order, so that anyone can compute it
 * again from an exported journal.
 *
 * @returns UTF-8 text without line breaks
 */
export function sealText(book: string, seq: number, previousHash: string, fact: JournalFact): string {
  return JSON.stringify([
    book,
    seq,
    previousHash,
    fact.at,
    fact.actorId,
    fact.onBehalfOf,
    fact.action,
    fact.thing,
    fact.from,
    fact.to,
    canonical(fact.detail),
  ]);
}

/** Objects with their keys in order, so that equal details give equal texts. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
}

export type ChainFault = "gap" | "broken-link" | "changed-entry";

/**
 * Checks the next entry of a book against the one before.
 *
 * @param previous the entry before, or null at the beginning
 * @param hashOf SHA-256 in lower-case hexadecimal of a UTF-8 text
 * @returns null if the chain holds here
 */
export function checkLink(
  previous: { readonly seq: number; readonly hash: string } | null,
  entry: JournalEntry,
  hashOf: (text: string) => string,
): ChainFault | null {
  if (entry.seq !== (previous?.seq ?? 0) + 1) return "gap";
  if (entry.previousHash !== (previous?.hash ?? "")) return "broken-link";
  return hashOf(sealText(entry.book, entry.seq, entry.previousHash, entry)) === entry.hash
    ? null
    : "changed-entry";
}
