import type { ChangeOperation, Operation } from "./amending";

/**
 * Whether two operations on one text cannot both stand: they change the same words in different ways, or one
 * changes what the other takes away or moves elsewhere. The same operation twice does not overlap: it is one.
 */
export function overlap(one: Operation, other: Operation): boolean {
  if (one.kind === "insert" || other.kind === "insert") return false;
  if (one.block !== other.block) return false;
  if (one.kind === "change" && other.kind === "change") return changesOverlap(one, other);
  if (one.kind === "move" && other.kind === "move") return one.after !== other.after;
  return (one.kind === "delete") !== (other.kind === "delete");
}

/** Two insertions at one point overlap as well: nobody has said which words come first. */
function changesOverlap(one: ChangeOperation, other: ChangeOperation): boolean {
  const same = one.from === other.from && one.to === other.to;
  if (same && one.added.join("\0") === other.added.join("\0")) return false;
  if (same) return true;
  return one.from < other.to && other.from < one.to;
}
