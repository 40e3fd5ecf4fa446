import { alignBlocks, type Pair } from "./align";
import type { Block } from "./blocks";
import { tokenChanges } from "./changes";
import { edgeOf, tokensOf } from "./edges";
import { type Leaf, sameLeaf, sameShape } from "./shape";

/**
 * Tokens `from` to `to` of a block (0 is its edge) give way to `added`; `old` is what stood there. An edge among
 * `added` splits the block, an edge taken away at 0 without another in its place joins it to the block before it.
 */
export interface ChangeOperation {
  readonly kind: "change";
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly old: readonly string[];
  readonly added: readonly string[];
}

/** `after` names a block of the base; null is the top. Several at one place follow in the order of the operations. */
export type Operation =
  | ChangeOperation
  | { readonly kind: "delete"; readonly block: string; readonly old: string }
  | { readonly kind: "insert"; readonly after: string | null; readonly leaf: Leaf }
  | { readonly kind: "move"; readonly block: string; readonly after: string | null };

/**
 * What an author did to `base` to get `target`: applied to `base` they give exactly `target`. Equal texts give none.
 */
export function operationsBetween(base: readonly Block[], target: readonly Block[]): readonly Operation[] {
  const pairs = alignBlocks(base, target);
  return [...contentOperations(base, target, pairs), ...placeOperations(base, target, pairs)];
}

function contentOperations(
  base: readonly Block[],
  target: readonly Block[],
  pairs: readonly Pair[],
): Operation[] {
  const operations: Operation[] = [];
  let next = 0;
  const strike = (end: number) => {
    for (const block of base.slice(next, end))
      operations.push({ kind: "delete", block: block.id, old: block.text });
  };
  for (const pair of pairs) {
    strike(pair.a);
    next = pair.a + 1 + pair.joined;
    const left = base.slice(pair.a, next);
    const right = target.slice(pair.b, pair.b + 1 + pair.split);
    operations.push(...changesOf(left, right, pair.rewritten));
  }
  strike(base.length);
  return operations;
}

function changesOf(
  left: readonly Block[],
  right: readonly Block[],
  rewritten: boolean,
): readonly ChangeOperation[] {
  const [first] = left;
  const [into] = right;
  if (
    first === undefined ||
    into === undefined ||
    (left.length === 1 && right.length === 1 && sameLeaf(first, into))
  )
    return [];
  const a = left.flatMap(tokensOf).slice(1);
  const b = right.flatMap(tokensOf).slice(1);
  const operations: ChangeOperation[] = [];
  if (!sameShape(first, into)) {
    const [old, added] = [[edgeOf(first)], [edgeOf(into)]];
    operations.push({ kind: "change", block: first.id, from: 0, to: 1, old, added });
  }
  const changes = rewritten ? [{ from: 0, to: a.length, start: 0, end: b.length }] : tokenChanges(a, b);
  for (const { from, to, start, end } of changes) {
    operations.push(...perBlock(left, from + 1, to + 1, b.slice(start, end)));
  }
  return operations;
}

/** A change over several blocks as one change in each: what is added goes to the last. */
function perBlock(
  blocks: readonly Block[],
  from: number,
  to: number,
  added: readonly string[],
): readonly ChangeOperation[] {
  const parts: { block: Block; from: number; to: number }[] = [];
  let begins = 0;
  for (const block of blocks) {
    const ends = begins + tokensOf(block).length;
    const part = { block, from: Math.max(from - begins, 0), to: Math.min(to, ends) - begins };
    if (part.from < part.to || (from === to && from > begins && from <= ends)) parts.push(part);
    begins = ends;
  }
  const kept = from === to ? parts.slice(0, 1) : parts;
  return kept.map((part, at) => ({
    kind: "change",
    block: part.block.id,
    from: part.from,
    to: part.to,
    old: tokensOf(part.block).slice(part.from, part.to),
    added: at === kept.length - 1 ? added : [],
  }));
}

function placeOperations(
  base: readonly Block[],
  target: readonly Block[],
  pairs: readonly Pair[],
): readonly Operation[] {
  const partners = new Map(pairs.map((pair) => [pair.b, pair]));
  const operations: Operation[] = [];
  let after: string | null = null;
  for (let place = 0; place < target.length; place += 1) {
    const pair = partners.get(place);
    const leaf = target[place];
    if (leaf === undefined) continue;
    if (pair === undefined) operations.push({ kind: "insert", after, leaf: leafOf(leaf) });
    else {
      if (pair.moved) operations.push({ kind: "move", block: base[pair.a]?.id ?? "", after });
      else after = base[pair.a + pair.joined]?.id ?? after;
      place += pair.split;
    }
  }
  return operations;
}

const leafOf = ({ kind, path, opens, tight, text }: Leaf): Leaf => ({ kind, path, opens, tight, text });

/** Operations that do not fit a base: their block is not there, or what stands there is not what they expect. */
export function misfits(base: readonly Block[], operations: readonly Operation[]): readonly Operation[] {
  const blocks = new Map(base.map((block) => [block.id, block]));
  return operations.filter((operation) => {
    if (operation.kind === "insert" || operation.kind === "move") {
      if (operation.after !== null && !blocks.has(operation.after)) return true;
      return operation.kind === "move" && !blocks.has(operation.block);
    }
    const block = blocks.get(operation.block);
    if (block === undefined) return true;
    if (operation.kind === "delete") return block.text !== operation.old;
    const here = tokensOf(block).slice(operation.from, operation.to);
    return here.length !== operation.old.length || here.some((token, at) => token !== operation.old[at]);
  });
}
