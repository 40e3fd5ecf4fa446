import type { Block } from "./blocks";
import { tokensOf } from "./edges";
import { mergeAll } from "./merge";
import type { Operation } from "./operations";
import { mergeSpans, type Span } from "./spans";
import { isWord } from "./tokens";
import { isRewrite } from "./touches";
import type { Amendment } from "./weave";

/** At one place of the text, what is voted first, after French parliamentary practice (art. 100 of the Assembly's rules). */
const CLASSES = ["deletion", "rewrite", "replacement", "insertion"] as const;

export type VoteClass = (typeof CLASSES)[number];

export interface VotePlace {
  readonly id: string;
  /** Where in the base: the rank of the block (-1 before the first) and the token at which the passage begins. */
  readonly block: number;
  readonly token: number;
  readonly class: VoteClass;
  /** Words struck plus words added: how far it is from the text. */
  readonly distance: number;
  /** Ids of amendments that ask for exactly the same: one vote for all. */
  readonly identicalTo: readonly string[];
}

/** An amendment to the base or, with a `parent`, to another amendment's result. */
export interface Votable extends Amendment {
  readonly parent?: string;
  /** A correction of spelling or numbering has no vote. */
  readonly editorial?: true;
}

/**
 * The order of the votes: by place in the text; at one place deletions, then rewrites, then replacements from the
 * furthest from the text to the nearest, then insertions; sub-amendments right before their parent; identical ones
 * next to each other. Ties, and insertions at one place, go by id ("2" before "10"). Editorial corrections are left out.
 */
export function votingOrder(base: readonly Block[], amendments: readonly Votable[]): readonly VotePlace[] {
  const voted = amendments.filter((each) => each.editorial !== true);
  const ids = new Set(voted.map((each) => each.id));
  const own = voted.filter((each) => each.parent === undefined || !ids.has(each.parent));
  return orderUnder(base, own, voted);
}

function orderUnder(
  base: readonly Block[],
  own: readonly Votable[],
  all: readonly Votable[],
): readonly VotePlace[] {
  const places = placesOf(base, own);
  const twins = new Map<string, string[]>();
  for (const { id, operations } of own) {
    const key = JSON.stringify(operations);
    twins.set(key, [...(twins.get(key) ?? []), id]);
  }
  const voted = own.map((amendment) => ({
    amendment,
    place: {
      ...placeOf(places, amendment.id, amendment.operations),
      identicalTo: without(twins, amendment.operations, amendment.id),
    },
  }));
  return voted
    .toSorted((one, other) => compare(one.place, other.place))
    .flatMap(({ amendment, place }) => [...orderOfSubs(base, amendment, all), place]);
}

/** Sub-amendments are placed in their parent's result. */
function orderOfSubs(base: readonly Block[], parent: Votable, all: readonly Votable[]): readonly VotePlace[] {
  const subs = all.filter((each) => each.parent === parent.id);
  return subs.length === 0 ? [] : orderUnder(mergeAll(base, [parent]).blocks, subs, all);
}

function without(
  twins: ReadonlyMap<string, readonly string[]>,
  operations: readonly Operation[],
  id: string,
) {
  return (twins.get(JSON.stringify(operations)) ?? []).filter((each) => each !== id);
}

function compare(one: VotePlace, other: VotePlace): number {
  return (
    one.block - other.block ||
    one.token - other.token ||
    CLASSES.indexOf(one.class) - CLASSES.indexOf(other.class) ||
    // An addition is neither nearer to the text nor further from it.
    (one.class === "insertion" ? 0 : other.distance - one.distance) ||
    byName(firstOf(one), firstOf(other)) ||
    byName(one.id, other.id)
  );
}

const numbered = new Intl.Collator("fr", { numeric: true });

/** "2" before "10"; ids that differ are never equal. */
const byName = (one: string, other: string): number =>
  numbered.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);

const firstOf = ({ id, identicalTo }: VotePlace): string => [id, ...identicalTo].toSorted(byName)[0] ?? id;

interface Places {
  readonly rank: ReadonlyMap<string | null, number>;
  readonly length: (block: number) => number;
  /** Where the passage that a token belongs to begins: all that compete for one passage are at one place. */
  readonly passage: (block: number, token: number) => number;
}

function placesOf(base: readonly Block[], amendments: readonly Amendment[]): Places {
  const rank = new Map<string | null, number>(base.map((block, at) => [block.id, at]));
  const length = (block: number) => (base[block] === undefined ? 0 : tokensOf(base[block]).length);
  const spans = new Map<number, Span[]>();
  for (const operation of amendments.flatMap((each) => each.operations)) {
    const span = spanOf(rank, length, operation);
    const here = spans.get(span.block) ?? [];
    spans.set(span.block, here);
    here.push([span.from, span.to]);
  }
  const merged = new Map([...spans].map(([block, all]) => [block, mergeSpans(all)]));
  const passage = (block: number, token: number) =>
    merged.get(block)?.findLast(([from]) => from <= token)?.[0] ?? token;
  return { rank, length, passage };
}

function spanOf(rank: Places["rank"], length: Places["length"], operation: Operation) {
  // What comes after a block is voted once the block itself is settled.
  if (operation.kind === "insert") {
    const block = rank.get(operation.after) ?? -1;
    return { block, from: length(block) + 1, to: length(block) + 1 };
  }
  const block = rank.get(operation.block) ?? -1;
  if (operation.kind === "change") return { block, from: operation.from, to: operation.to };
  return { block, from: 0, to: operation.kind === "delete" ? length(block) : 0 };
}

function placeOf(
  { rank, length, passage }: Places,
  id: string,
  operations: readonly Operation[],
): Omit<VotePlace, "identicalTo"> {
  const spans = operations.map((operation) => ({ ...spanOf(rank, length, operation), operation }));
  const first = spans.reduce<(typeof spans)[number] | undefined>((best, each) => {
    if (best === undefined) return each;
    return each.block < best.block || (each.block === best.block && each.from < best.from) ? each : best;
  }, undefined);
  const distance = operations.reduce((sum, operation) => sum + distanceOf(operation), 0);
  if (first === undefined) return { id, block: -1, token: 0, class: "insertion", distance };
  const kind = classOf(first.operation, length(first.block));
  return { id, block: first.block, token: passage(first.block, first.from), class: kind, distance };
}

function classOf(operation: Operation, length: number): VoteClass {
  if (operation.kind === "delete") return "deletion";
  if (operation.kind === "insert") return "insertion";
  if (operation.kind === "move") return "replacement";
  if (operation.added.length === 0) return "deletion";
  if (operation.from === operation.to) return "insertion";
  return isRewrite(operation, length) ? "rewrite" : "replacement";
}

function distanceOf(operation: Operation): number {
  const words = (tokens: readonly string[]) => tokens.filter(isWord).length;
  if (operation.kind === "change") return words(operation.old) + words(operation.added);
  if (operation.kind === "insert") return words(tokensOf(operation.leaf));
  return operation.kind === "delete" ? operation.old.split(/\s+/).length : 0;
}
