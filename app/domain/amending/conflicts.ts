import type { Block } from "./blocks";
import { clashesAmong } from "./clashes";
import type { Conflict } from "./conflict";
import { afterSettlements } from "./settle";
import type { Amendment } from "./weave";

/**
 * All conflicts between any two of the amendments to one base, in the order of the text; those that a settlement
 * among the amendments decides are no longer among them. The same for any order of the list.
 */
export function conflictsAmong(
  base: readonly Block[],
  amendments: readonly Amendment[],
): readonly Conflict[] {
  return clashesAmong(base, afterSettlements(base, amendments)).map(
    ({ operations: _, ...conflict }) => conflict,
  );
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
