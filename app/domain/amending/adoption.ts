import type { Block } from "./blocks";
import { clashesAmong } from "./clashes";
import type { Conflict } from "./conflict";
import { mergeAll } from "./merge";
import type { Amendment } from "./weave";

/** What an adoption means for an amendment still open. */
export type Fate =
  | { readonly id: string; readonly fate: "stands" }
  /** "tombe": `by` was adopted, and `conflict` says why both cannot stand. */
  | { readonly id: string; readonly fate: "falls"; readonly by: string; readonly conflict: Conflict }
  /** "satisfait": what it asks for is in the text, thanks to `by`. */
  | { readonly id: string; readonly fate: "satisfied"; readonly by: readonly string[] };

/**
 * What becomes of the open amendments once some are adopted: those in hard conflict with an adopted one fall without
 * a vote, those that would change nothing any more are satisfied, the others stand. In the order of `open`.
 */
export function fatesAfter(
  base: readonly Block[],
  adopted: readonly Amendment[],
  open: readonly Amendment[],
): readonly Fate[] {
  const names = new Set(adopted.map((each) => each.id));
  const meeting = new Map<string, Conflict[]>();
  for (const { operations: _, ...conflict } of clashesAmong(base, [...adopted, ...open])) {
    const [one, other] = conflict.between;
    if (names.has(one) === names.has(other)) continue;
    const id = names.has(one) ? other : one;
    meeting.set(id, [...(meeting.get(id) ?? []), conflict]);
  }
  const { text } = mergeAll(base, adopted);
  return open.map((amendment) => {
    const met = meeting.get(amendment.id) ?? [];
    const hard = met.find((each) => each.level === "hard");
    if (hard !== undefined)
      return { id: amendment.id, fate: "falls", by: otherOf(hard, amendment.id), conflict: hard };
    // What meets nothing adopted still changes the text, unless it never did.
    const changes =
      met.length === 0
        ? amendment.operations.length > 0
        : mergeAll(base, [...adopted, amendment]).text !== text;
    if (changes) return { id: amendment.id, fate: "stands" };
    return {
      id: amendment.id,
      fate: "satisfied",
      by: [...new Set(met.map((each) => otherOf(each, amendment.id)))],
    };
  });
}

const otherOf = ({ between: [one, other] }: Conflict, id: string): string => (one === id ? other : one);
