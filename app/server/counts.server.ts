import type { Kysely } from "kysely";
import { bookHead } from "~db/journal";
import { countMeasures, type MeasureCount } from "~db/measureCounts";
import type { Database } from "~db/schema";
import { countVotes, type VoteCount } from "~db/votes";

const MOST_CONVENTIONS = 1_000;

/**
 * What was counted of a convention, kept until its journal has a new line: every change writes one in its own
 * transaction, whichever server made it, so what is kept is never behind what the same reader reads elsewhere.
 */
class Kept<T> {
  readonly #count: (db: Kysely<Database>, conventionId: string) => Promise<T>;
  readonly #kept = new Map<string, { readonly seq: number; readonly counts: T }>();

  constructor(count: (db: Kysely<Database>, conventionId: string) => Promise<T>) {
    this.#count = count;
  }

  async of(db: Kysely<Database>, conventionId: string): Promise<T> {
    // Read before counting: a change in between is counted early, and counted again next time.
    const seq = (await bookHead(db, conventionId))?.seq ?? 0;
    const known = this.#kept.get(conventionId);
    if (known?.seq === seq) return known.counts;
    const counts = await this.#count(db, conventionId);
    if (this.#kept.size >= MOST_CONVENTIONS) this.#kept.clear();
    this.#kept.set(conventionId, { seq, counts });
    return counts;
  }
}

/** Numbers that pages show beside lists, and that would cost a walk over all that is stored. */
export class Counts {
  readonly measures = new Kept<readonly MeasureCount[]>(countMeasures);
  readonly votes = new Kept<readonly VoteCount[]>(countVotes);
}
