import type { Block } from "./blocks";
import { compareChanges, pairsInReach } from "./compare";
import type { Conflict, ConflictAct, ConflictLevel, ConflictReason } from "./conflict";
import { isEdge, tokensOf, words } from "./edges";
import type { ChangeOperation, Operation } from "./operations";
import { shapeKey } from "./shape";
import { isJoin, TOP, type Touch, type Touched, touchesOf } from "./touches";
import type { Amendment } from "./weave";
import { emphasisLost, wrapsCrossed } from "./wraps";

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
  return [...clashes, ...crossingClashes(base, touched)];
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
  for (const [one, other] of wrapsCrossed(changes)) {
    const passage = words(tokens.slice(Math.min(one.from, other.from), Math.max(one.to, other.to))).trim();
    clashes.push(clash(block, one.opening, other.opening, { level: "hard", reason: "overlap", passage }));
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

/** Moves of different blocks that cannot both have their way: one carries its block past the other's, which goes on past it. */
function crossingClashes(
  base: readonly Block[],
  touched: ReadonlyMap<string | null, Touched>,
): readonly Clash[] {
  const ranks = new Map<string | null, number>(base.map((block, at) => [block.id, at]));
  const moves = base.flatMap((block, from) =>
    (touched.get(block.id)?.moves ?? []).map((touch) => {
      const to = ranks.get(touch.operation.after) ?? -1;
      return { block, from, to, touch };
    }),
  );
  // Where one amendment moves both, the other's move is its own, or a second move of the same block.
  const movesBoth = (by: string, block: Block) =>
    touched.get(block.id)?.moves.some((touch) => touch.by === by) === true;
  return moves.flatMap((one, at) =>
    moves.slice(at + 1).flatMap((other) => {
      const [a, b] = [one.touch.by, other.touch.by];
      if (a === b || !undoes(one, other) || movesBoth(a, other.block) || movesBoth(b, one.block)) return [];
      const [first, second] = a < b ? [one, other] : [other, one];
      const found = { level: "hard", reason: "moved-across", passage: one.block.text } as const;
      const proposals = [first.block.text, second.block.text] as const;
      return [{ ...clash(one.block, one.touch, other.touch, found), proposals }];
    }),
  );
}

interface Move {
  readonly from: number;
  /** The rank of the block after which it goes. */
  readonly to: number;
}

/** Whether the one, done together with the other, does not bring its block past the other's as it would alone. */
function undoes(one: Move, other: Move): boolean {
  if (one.from === other.from || one.to === other.to) return false;
  const together = one.to < other.to;
  const broken = (before: boolean, alone: boolean) => before !== alone && alone !== together;
  return (
    broken(one.from < other.from, one.to < other.from) || broken(one.from < other.from, one.from <= other.to)
  );
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
