import {
  type Amendment,
  type Block,
  type Conflict,
  conflictsAmong,
  type Fate,
  fatesAfter,
  operationsBetween,
  parseText,
  type RebaseStatus,
  rebaseOnto,
} from "./amending";
import type { KeptText } from "./amendment-text";
import { blocksOf } from "./measure-text";

/** An amendment with the text that it was written on. */
export interface WantedChange {
  readonly id: string;
  readonly base: KeptText;
  /** The whole text as it asks for it. */
  readonly body: string;
}

/** An amendment as it stands on the text as it is now: its operations are on that text. */
export interface Standing extends Amendment {
  readonly status: RebaseStatus;
  /** The whole text now with what of the amendment fits in it. */
  readonly text: string;
  /** Why it does not fit: what changed since at its passage. */
  readonly conflicts: readonly Conflict[];
}

/** What became of an amendment since it was written: its operations follow the text to where it is now. */
export function standingOn(now: readonly Block[], { id, base, body }: WantedChange): Standing {
  const blocks = blocksOf(base.body, base.blockIds);
  const operations = operationsBetween(blocks, parseText(body));
  return { id, ...rebaseOnto(blocks, { id, operations }, now) };
}

/** What an adoption means for the others that are open. */
export interface Consequences {
  /** Ask for exactly what was adopted: decided by the same vote. */
  readonly identical: readonly string[];
  readonly fates: readonly Fate[];
}

/**
 * What becomes of the open amendments to a text when some are adopted. Those that the text has left behind already
 * (they overlap, their passage is gone) do not fall: their authors have yet to adapt them.
 */
export function consequencesOf(
  now: readonly Block[],
  adopted: readonly Amendment[],
  open: readonly Standing[],
): Consequences {
  const names = new Set(adopted.map(({ id }) => id));
  const following = open.filter(({ id, status }) => !names.has(id) && status === "clean");
  const identical = new Set(adopted.flatMap((one) => identicalTo(one, following).map(({ id }) => id)));
  const others = following.filter(({ id }) => !identical.has(id));
  return { identical: [...identical], fates: fatesAfter(now, adopted, others) };
}

/** Those that ask for exactly the same. */
export function identicalTo<T extends Amendment>(one: Amendment, others: readonly T[]): readonly T[] {
  const asked = JSON.stringify(one.operations);
  return others.filter(({ id, operations }) => id !== one.id && JSON.stringify(operations) === asked);
}

/** The hard conflicts among some amendments to one text. */
export function hardConflicts(now: readonly Block[], amendments: readonly Amendment[]): readonly Conflict[] {
  return conflictsAmong(now, amendments).filter(({ level }) => level === "hard");
}
