import { isEdge } from "./edges";
import type { ChangeOperation, Operation } from "./operations";
import type { Amendment } from "./weave";

/** An operation and whose it is. */
export interface Touch<O extends Operation = Operation> {
  readonly by: string;
  readonly operation: O;
}

type Of<K extends Operation["kind"]> = Touch<Extract<Operation, { kind: K }>>;

/** All that amendments do to one block and to the place right after it. */
export interface Touched {
  readonly changes: Touch<ChangeOperation>[];
  readonly deletions: Of<"delete">[];
  readonly moves: Of<"move">[];
  /** What is inserted or moved to right after the block, by amendment. */
  readonly arrivals: Map<string, (Of<"insert"> | Of<"move">)[]>;
}

/** Key of the place before the first block. */
export const TOP = null;

/** Who does what where: by block id, with `TOP` for arrivals before the first block. */
export function touchesOf(amendments: readonly Amendment[]): ReadonlyMap<string | null, Touched> {
  const touched = new Map<string | null, Touched>();
  const at = (block: string | null): Touched => {
    const here = touched.get(block) ?? { changes: [], deletions: [], moves: [], arrivals: new Map() };
    touched.set(block, here);
    return here;
  };
  for (const { id: by, operations } of amendments) {
    for (const operation of operations) {
      if (operation.kind === "change") at(operation.block).changes.push({ by, operation });
      else if (operation.kind === "delete") at(operation.block).deletions.push({ by, operation });
      else arrive(at(operation.after), { by, operation } as Of<"insert"> | Of<"move">);
      if (operation.kind === "move") at(operation.block).moves.push({ by, operation });
    }
  }
  return touched;
}

function arrive({ arrivals }: Touched, touch: Of<"insert"> | Of<"move">): void {
  const already = arrivals.get(touch.by);
  if (already === undefined) arrivals.set(touch.by, [touch]);
  else already.push(touch);
}

/** Whether a change takes away a block's edge, joining it to the block before. */
export const isJoin = ({ from, to, added }: ChangeOperation): boolean =>
  from === 0 && to > 0 && !added.some(isEdge);

/** Whether a change replaces all words of its block. */
export const isRewrite = (change: ChangeOperation, length: number): boolean =>
  change.from <= 1 && change.to === length && change.to > 1 && change.added.length > 0;
