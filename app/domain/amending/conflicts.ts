import type { Block } from "./blocks";
import { type Clash, clashesAmong } from "./clashes";
import type { Conflict } from "./conflict";
import { isEdge } from "./edges";
import type { Operation } from "./operations";
import { afterSettlements } from "./settle";
import { isWord } from "./tokens";
import type { Amendment } from "./weave";

/**
 * All conflicts between any two of the amendments to one base, in the order of the text; those that a settlement
 * among the amendments decides are no longer among them. The same for any order of the list.
 */
export function conflictsAmong(
  base: readonly Block[],
  amendments: readonly Amendment[],
): readonly Conflict[] {
  const settled = afterSettlements(base, amendments);
  const operations = new Map(settled.map((each) => [each.id, each.operations]));
  const told = clashesAmong(base, settled).filter((each) => !isTrifle(each, operations));
  return told.map(({ operations: _, ...conflict }) => conflict);
}

/** The same comma in two amendments that differ does not make them one; it is merged once all the same. */
function isTrifle(
  { level, between: [one, other], operations: [operation] }: Clash,
  all: ReadonlyMap<string, readonly Operation[]>,
): boolean {
  if (level !== "identical" || operation.kind !== "change") return false;
  if ([...operation.old, ...operation.added].some((token) => isWord(token) || isEdge(token))) return false;
  return JSON.stringify(all.get(one)) !== JSON.stringify(all.get(other));
}

/** Of some conflicts, those in which an amendment takes part, with the id of the other. */
export function conflictsOf(
  id: string,
  conflicts: readonly Conflict[],
): readonly (Conflict & { readonly other: string })[] {
  return conflicts.flatMap((each) => {
    const [one, other] = each.between;
    if (one !== id && other !== id) return [];
    return [{ ...each, other: one === id ? other : one }];
  });
}
