import { type Block, parseText } from "./blocks";
import { type Clash, clashesAmong } from "./clashes";
import type { Conflict } from "./conflict";
import { mergeAll } from "./merge";
import { type Operation, operationsBetween } from "./operations";
import type { Amendment } from "./weave";

/** `clean`: it follows as it is. `satisfied`: already in the text. `overlaps`: its authors must adapt it. `gone`: so is its passage. */
export type RebaseStatus = "clean" | "satisfied" | "overlaps" | "gone";

export interface Rebased {
  readonly status: RebaseStatus;
  /**
   * The whole new text as the amendment would have it; where it overlaps, without what no longer fits: the text to
   * offer its authors to adapt.
   */
  readonly text: string;
  /** The same as operations on the new base. */
  readonly operations: readonly Operation[];
  /** The hard conflicts with what was accepted, that made it overlap. */
  readonly conflicts: readonly Conflict[];
}

/**
 * What becomes of an open amendment when others are accepted: by definition, the rebased amendment applied to the
 * new base gives what merging it together with the accepted ones onto the old base gives.
 */
export function rebase(
  base: readonly Block[],
  amendment: Amendment,
  accepted: readonly Amendment[],
): Rebased {
  const clashes = clashesAmong(base, [amendment, ...accepted]).filter(
    (each) => each.level === "hard" && each.between.includes(amendment.id),
  );
  const lost = new Set(clashes.flatMap((each) => each.operations));
  const fitting = { ...amendment, operations: amendment.operations.filter((each) => !lost.has(each)) };
  const before = mergeAll(base, accepted);
  const joint = mergeAll(base, [...accepted, fitting]);
  return {
    status: statusOf(amendment, clashes, joint.text === before.text),
    text: joint.text,
    operations: operationsBetween(before.blocks, parseText(joint.text)),
    conflicts: clashes.map(({ operations: _, ...conflict }) => conflict),
  };
}

/** As `rebase`, when the new text did not come from amendments: what led to it counts as one accepted amendment. */
export function rebaseOnto(base: readonly Block[], amendment: Amendment, next: readonly Block[]): Rebased {
  // No amendment has an empty id.
  const moved = { id: "", operations: operationsBetween(base, next) };
  const rebased = rebase(base, amendment, [moved]);
  return { ...rebased, operations: operationsBetween(next, parseText(rebased.text)) };
}

function statusOf(amendment: Amendment, clashes: readonly Clash[], changesNothing: boolean): RebaseStatus {
  if (clashes.length === 0) return changesNothing ? "satisfied" : "clean";
  const struck = clashes.flatMap((each) => (strikes(each, amendment.id) ? each.operations : []));
  return amendment.operations.every((each) => struck.includes(each)) ? "gone" : "overlaps";
}

/** Whether in this clash the other side strikes the passage. */
function strikes(clash: Clash, id: string): boolean {
  const other = clash.operations[clash.between[0] === id ? 1 : 0];
  return (
    other.kind === "delete" ||
    (clash.reason === "in-deleted" && other.kind === "change" && other.added.length === 0)
  );
}
