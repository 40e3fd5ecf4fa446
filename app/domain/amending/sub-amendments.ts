import { type Block, parseText } from "./blocks";
import { mergeAll } from "./merge";
import { operationsBetween } from "./operations";
import { inheritSources, sourcesWithin } from "./provenance";
import type { Amendment, Sourced } from "./weave";

/** An amendment as its adopted sub-amendments made it, on the same base as itself. */
export interface AmendedAmendment extends Amendment {
  /** The parent's whole text with the sources of its words: nobody (the base), the parent, or a sub-amendment. */
  readonly runs: readonly Sourced[];
}

/** The blocks that sub-amendments of `parent` are written on: the base as the parent alone would make it. */
export function resultOf(base: readonly Block[], parent: Amendment): readonly Block[] {
  return mergeAll(base, [parent]).blocks;
}

/**
 * The parent with sub-amendments adopted: their operations are on the parent's result (`resultOf`), the outcome's are
 * on the base, so that it merges with the parent's rivals like any other.
 */
export function withSubAmendments(
  base: readonly Block[],
  parent: Amendment,
  subs: readonly Amendment[],
): AmendedAmendment {
  const alone = mergeAll(base, [parent]);
  const { text, runs } = mergeAll(alone.blocks, subs);
  return {
    ...parent,
    operations: operationsBetween(base, parseText(text)),
    runs: inheritSources(runs, alone.runs),
  };
}

/** The runs of a merge in which the words of amended amendments name the sub-amendments that they come from. */
export function namingSubAmendments(
  runs: readonly Sourced[],
  amended: readonly AmendedAmendment[],
): readonly Sourced[] {
  return amended.reduce((all, { id, runs: own }) => sourcesWithin(all, id, own), runs);
}
