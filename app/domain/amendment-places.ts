import {
  type Amendment,
  type Block,
  type BlockDiff,
  type Conflict,
  conflictsAmong,
  diffTexts,
  mergeAll,
  type Operation,
} from "./amending";
import type { TextPassage } from "./measure-text";

/** The blocks that some operations touch, in their order; null is the place before the first block. */
export function touchedBlocks(operations: readonly Operation[]): readonly (string | null)[] {
  return [...new Set(operations.flatMap(blocksOfOperation))];
}

function blocksOfOperation(operation: Operation): readonly (string | null)[] {
  switch (operation.kind) {
    case "change":
    case "delete":
      return [operation.block];
    case "insert":
      return [operation.after];
    case "move":
      return [operation.block, operation.after];
  }
}

/** The passages that an amendment touches, in the order of the text; what comes before the first is of the first. */
export function touchedPassages(
  passages: readonly Pick<TextPassage, "anchor" | "blockIds">[],
  { operations }: Pick<Amendment, "operations">,
): readonly string[] {
  const touched = touchedBlocks(operations);
  const anchors = passages
    .filter(({ blockIds }) => touched.some((block) => block !== null && blockIds.includes(block)))
    .map(({ anchor }) => anchor);
  const first = passages[0]?.anchor;
  return touched.includes(null) && first !== undefined ? [...new Set([first, ...anchors])] : anchors;
}

/** A text as it would read if some amendments were adopted. */
export interface AsIfAdopted {
  /** Those that the text below holds. */
  readonly shown: readonly string[];
  /** Those that fall because one before them in the order stands, with what they meet. */
  readonly fallen: readonly { readonly id: string; readonly conflict: Conflict }[];
  /** All conflicts among those that were chosen. */
  readonly conflicts: readonly Conflict[];
  readonly text: string;
  readonly diff: readonly BlockDiff[];
}

/**
 * What the text would be if these were adopted, in this order: as in a vote, the first stands and what conflicts with
 * it falls.
 */
export function asIfAdopted(now: readonly Block[], chosen: readonly Amendment[]): AsIfAdopted {
  const conflicts = conflictsAmong(now, chosen);
  const standing = new Set<string>();
  const fallen: { id: string; conflict: Conflict }[] = [];
  for (const { id } of chosen) {
    const conflict = conflicts.find(
      ({ level, between: [one, other] }) =>
        level === "hard" && ((one === id && standing.has(other)) || (other === id && standing.has(one))),
    );
    if (conflict) fallen.push({ id, conflict });
    else standing.add(id);
  }
  const kept = chosen.filter(({ id }) => standing.has(id)).map((each, rank) => ({ ...each, rank }));
  const merged = mergeAll(now, kept);
  return {
    shown: [...standing],
    fallen,
    conflicts,
    text: merged.text,
    diff: diffTexts(now, merged.blocks),
  };
}

/** A comparison cut by the passages of its older text: each part goes with the passage where a reader looks for it. */
export function diffByPassage(
  passages: readonly Pick<TextPassage, "anchor" | "blockIds">[],
  diff: readonly BlockDiff[],
): ReadonlyMap<string, readonly BlockDiff[]> {
  const passageOf = new Map(passages.flatMap(({ anchor, blockIds }) => blockIds.map((id) => [id, anchor])));
  const parts = new Map<string, BlockDiff[]>();
  let here = passages[0]?.anchor ?? "";
  for (const block of diff) {
    const own = block.kind === "moved" || !block.before ? undefined : passageOf.get(block.before.id);
    here = own ?? here;
    parts.set(here, [...(parts.get(here) ?? []), block]);
  }
  return parts;
}

/**
 * The order of the votes where the chair departs from the one proposed: those that the chair placed in their order,
 * each newcomer right after the one that it follows in the proposed order.
 */
export function withChairOrder(proposed: readonly string[], chair: readonly string[]): readonly string[] {
  const order = chair.filter((id) => proposed.includes(id));
  for (const [at, id] of proposed.entries()) {
    if (order.includes(id)) continue;
    const before = proposed.slice(0, at).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

/** The order of the votes with each text that settles a conflict right before the first of those that it settles. */
export function settlementsFirst(
  order: readonly string[],
  amendments: readonly { readonly id: string; readonly settles: readonly string[] }[],
): readonly string[] {
  const settling = amendments.filter(({ id, settles }) => settles.length > 0 && order.includes(id));
  return settling.reduce<readonly string[]>((ids, { id, settles }) => {
    const others = ids.filter((each) => each !== id);
    const first = others.findIndex((each) => settles.includes(each));
    return first < 0 ? ids : [...others.slice(0, first), id, ...others.slice(first)];
  }, order);
}

/** Those without a hard or an order conflict with any other: they can be adopted together. */
export function consensual<T extends Amendment>(now: readonly Block[], open: readonly T[]): readonly T[] {
  const contested = new Set(
    conflictsAmong(now, open)
      .filter(({ level }) => level === "hard" || level === "order")
      .flatMap(({ between }) => between),
  );
  return open.filter(({ id }) => !contested.has(id));
}
