import type { Block } from "./blocks";
import { compareChanges, emphasisLost, pairsInReach } from "./compare";
import type { Conflict, ConflictAct, ConflictLevel, ConflictReason } from "./conflict";
import { isEdge, tokensOf, words } from "./edges";
import type { ChangeOperation, Operation } from "./operations";
import { shapeKey } from "./shape";
import { isJoin, TOP, type Touch, type Touched, touchesOf } from "./touches";
import type { Amendment } from "./weave";

/** A conflict with the two operations that make it. */
export interface Clash extends Conflict {
  readonly operations: readonly [Operation, Operation];
}

/** All clashes between any two of the amendments to one base, in the order of the text, settled ones too. */
export function clashesAmong(base: readonly Block[], amendments: readonly Amendment[]): readonly Clash[] {
  const touched = touchesOf(amendments);
  const clashes: Clash[] = [];
  const visit = (block: Block | null, before: Block | undefined) => {
    const here = touched.get(block?.id ?? TOP);
    if (here === undefined) return;
    if (block !== null) {
      clashes.push(...changeClashes(block, here), ...fateClashes(block, here));
      if (before !== undefined) clashes.push(...joinClashes(block, here, touched.get(before.id)));
    }
    clashes.push(...arrivalClashes(block, here));
  };
  visit(null, undefined);
  for (const [at, block] of base.entries()) visit(block, base[at - 1]);
  return clashes;
}

type Finding = Pick<Conflict, "level" | "reason" | "passage"> & { readonly counted?: string };

/** A clash with the lesser id first, whichever way it was found. */
function clash(block: Block | null, one: Touch, other: Touch, { counted = "", ...finding }: Finding): Clash {
  const [first, second] = one.by < other.by ? [one, other] : [other, one];
  return {
    ...finding,
    between: [first.by, second.by],
    block: block?.id ?? null,
    proposals: [proposal(first.operation) + counted, proposal(second.operation) + counted],
    acts: [actOf(first.operation), actOf(second.operation)],
    operations: [first.operation, second.operation],
  };
}

function actOf(operation: Operation): ConflictAct {
  switch (operation.kind) {
    case "insert":
      return "add";
    case "delete":
      return "strike";
    case "move":
      return "move";
    case "change":
      return actOfChange(operation);
  }
}

function actOfChange(change: ChangeOperation): ConflictAct {
  const { from, to, added } = change;
  if (isJoin(change)) return "join";
  if (added.some(isEdge)) return from === 0 && to === 1 && added.length === 1 ? "reshape" : "split";
  if (added.length === 0) return "strike";
  return from === to ? "add" : "replace";
}

function proposal(operation: Operation): string {
  switch (operation.kind) {
    case "change":
      return words(operation.added);
    case "insert":
      return operation.leaf.text;
    case "delete":
    case "move":
      return "";
  }
}

function changeClashes(block: Block, { changes }: Touched): readonly Clash[] {
  const tokens = tokensOf(block);
  const clashes: Clash[] = [];
  for (const [one, other] of pairsInReach(changes)) {
    const found = compareChanges(tokens, one.operation, other.operation);
    if (found !== null) clashes.push(clash(block, one, other, found));
  }
  for (const [one, other] of emphasisLost(tokens, changes)) {
    clashes.push(
      clash(block, one, other, { level: "hard", reason: "overlap", passage: words(other.operation.old) }),
    );
  }
  return clashes;
}

/** What befalls the block as a whole: struck, moved. */
function fateClashes(block: Block, { changes, deletions, moves }: Touched): readonly Clash[] {
  const passage = block.text;
  const clashes: Clash[] = [];
  const meet = (one: Touch, other: Touch, level: ConflictLevel, reason: ConflictReason) => {
    if (one.by !== other.by) clashes.push(clash(block, one, other, { level, reason, passage }));
  };
  deletions.forEach((deletion, at) => {
    for (const other of deletions.slice(at + 1)) meet(deletion, other, "identical", "same-change");
    for (const other of changes) {
      const reshaped = other.operation.from === 0 && other.operation.to === 1 && !isJoin(other.operation);
      meet(deletion, other, reshaped ? "adjacent" : "hard", reshaped ? "beside" : "in-deleted");
    }
    for (const other of moves) meet(deletion, other, "hard", "moved-and-deleted");
  });
  moves.forEach((move, at) => {
    for (const other of moves.slice(at + 1)) {
      const same = move.operation.after === other.operation.after;
      meet(move, other, same ? "identical" : "hard", same ? "same-change" : "moved-twice");
    }
  });
  return clashes;
}

/** A block joined to the one before it needs both to stay, with nothing between them. */
function joinClashes(block: Block, here: Touched, before: Touched | undefined): readonly Clash[] {
  const joins = here.changes.filter(({ operation }) => isJoin(operation));
  if (joins.length === 0) return [];
  const between = [...(before?.arrivals.values() ?? [])].flat();
  const others: readonly Touch[] = [
    ...here.moves,
    ...(before?.moves ?? []),
    ...(before?.deletions ?? []),
    ...between,
  ];
  return joins.flatMap((join) =>
    others
      .filter((other) => other.by !== join.by)
      .map((other) =>
        clash(block, join, other, { level: "hard", reason: "joined-apart", passage: block.text }),
      ),
  );
}

/** Different amendments that put blocks at one place, or one beside a block that another strikes or moves away. */
function arrivalClashes(block: Block | null, { arrivals, deletions, moves }: Touched): readonly Clash[] {
  const passage = block?.text ?? "";
  const clashes: Clash[] = [];
  const all = [...arrivals.values()];
  all.forEach((ones, at) => {
    const [one] = ones;
    if (one === undefined) return;
    for (const others of all.slice(at + 1)) {
      const [other] = others;
      if (other === undefined) continue;
      const same = ones.map(arrivalKey).join() === others.map(arrivalKey).join();
      if (same && ones.every(({ operation }) => operation.kind === "move")) continue;
      const level = same ? "identical" : "order";
      clashes.push(clash(block, one, other, { level, reason: same ? "same-change" : "same-place", passage }));
    }
    for (const gone of [...deletions, ...moves]) {
      if (gone.by !== one.by)
        clashes.push(clash(block, one, gone, { level: "adjacent", reason: "beside", passage }));
    }
  });
  return clashes;
}

function arrivalKey({ operation }: Touch): string {
  if (operation.kind === "insert") return JSON.stringify([shapeKey(operation.leaf), operation.leaf.text]);
  return operation.kind === "move" ? operation.block : "";
}
