/** Pages shown within half an hour of one another are one visit. */
const VISIT_MS = 30 * 60_000;

export interface Visit {
  /** Journal line up to which everything had been seen when this visit began. */
  readonly sinceSeq: number;
  /** The newest journal line when a page was last shown. */
  readonly seenSeq: number;
  readonly visitedAt: string;
}

/**
 * The visit that a page belongs to: what is new stays new until the visit is over, however often the page is
 * loaded again meanwhile.
 *
 * @param last null for a first visit: nothing is new to a newcomer, all of it is there to be read
 * @param head the journal's newest line
 */
export function continueVisit(last: Visit | null, head: number, now: string): Visit {
  if (last === null) return { sinceSeq: head, seenSeq: head, visitedAt: now };
  const over = Date.parse(now) - Date.parse(last.visitedAt) >= VISIT_MS;
  return { sinceSeq: over ? last.seenSeq : last.sinceSeq, seenSeq: head, visitedAt: now };
}

/** Whether a visit differs enough from what is known to be written: reading should seldom write. */
export function isWorthKeeping(last: Visit | null, visit: Visit): boolean {
  if (last === null || last.seenSeq !== visit.seenSeq || last.sinceSeq !== visit.sinceSeq) return true;
  return Date.parse(visit.visitedAt) - Date.parse(last.visitedAt) >= VISIT_MS / 10;
}
