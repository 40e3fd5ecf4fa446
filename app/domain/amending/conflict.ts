/**
 * `hard`: only one can stand. `order`: both stand, the order of votes decides which comes first. `adjacent`: both
 * stand, but side by side: read again. `identical`: one vote for both.
 */
export type ConflictLevel = "hard" | "order" | "adjacent" | "identical";

export type ConflictReason =
  | "same-words" // different replacements of the same words
  | "overlap" // of words that overlap
  | "in-deleted" // one changes what the other strikes
  | "in-rewritten" // one changes what the other rewrites as a whole
  | "moved-twice" // to different places
  | "moved-across" // two blocks, each past the other: there is no order that has both
  | "moved-and-deleted"
  | "joined-apart" // one joins two paragraphs between which the other does something
  | "same-place" // both add at one place
  | "beside" // their changes touch
  | "same-change";

/** What an amendment does at the place of a conflict. */
export type ConflictAct = "replace" | "strike" | "add" | "move" | "reshape" | "split" | "join";

export interface Conflict {
  /** Ids, the lesser first. */
  readonly between: readonly [string, string];
  readonly level: ConflictLevel;
  readonly reason: ConflictReason;
  /** The block of the base where they meet; null before the first. */
  readonly block: string | null;
  /** The words of the base in question; for additions, those right before them. */
  readonly passage: string;
  /** What each, in the order of `between`, puts there; empty where it strikes. Of `moved-across`: what each moves. */
  readonly proposals: readonly [string, string];
  /** What each, in the order of `between`, does there. */
  readonly acts: readonly [ConflictAct, ConflictAct];
}
