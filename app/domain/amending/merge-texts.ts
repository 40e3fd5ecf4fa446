import { parseText } from "./blocks";
import type { Conflict } from "./conflict";
import { conflictsAmong } from "./conflicts";
import { type Merged, mergeAll } from "./merge";
import { operationsBetween } from "./operations";
import { votingOrder } from "./voting-order";
import { type Amendment, inOrder } from "./weave";

export interface MergedTexts {
  /** Null while a hard conflict stands. */
  readonly merged: Merged | null;
  readonly conflicts: readonly Conflict[];
  /** Ids in the order of the votes, which also decides what comes first where both stand. */
  readonly order: readonly string[];
}

/** An amendment made of the whole text as its author wants it. */
export interface WantedText {
  readonly id: string;
  readonly text: string;
}

/**
 * Merges amendments given as whole texts onto a base text. Ids must differ. Amendments that change nothing take no
 * part but have their place in the order.
 */
export function mergeTexts(text: string, wanted: readonly WantedText[]): MergedTexts {
  const base = parseText(text);
  const amendments: readonly Amendment[] = wanted.map((each) => ({
    id: each.id,
    operations: operationsBetween(base, parseText(each.text)),
  }));
  const order = votingOrder(base, amendments).map((place) => place.id);
  const rank = new Map(order.map((id, at) => [id, at]));
  const ranked = inOrder(amendments.map((each) => ({ ...each, rank: rank.get(each.id) ?? order.length })));
  const conflicts = conflictsAmong(base, ranked);
  const free = conflicts.every(({ level }) => level !== "hard");
  return { merged: free ? mergeAll(base, ranked) : null, conflicts, order };
}
