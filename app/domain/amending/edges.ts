import type { Block } from "./blocks";
import type { Leaf, Shape } from "./shape";
import { tokenize } from "./tokens";

/** Begins every edge; no canonical text holds it. */
const SIGN = "\0";

const known = new WeakMap<Leaf, readonly string[]>();

/**
 * The token that stands before a block's first word and says what kind of block begins: so that splitting, joining
 * and reshaping paragraphs are changes of tokens like any other.
 */
export function edgeOf({ kind, path, opens, tight }: Shape): string {
  return SIGN + JSON.stringify({ kind, path, opens, tight });
}

export const isEdge = (token: string | undefined): boolean => token?.startsWith(SIGN) === true;

/** The shape that an edge made by `edgeOf` stands for. */
export function shapeOf(edge: string): Shape {
  return JSON.parse(edge.slice(SIGN.length));
}

/** A block's edge followed by its tokens. */
export function tokensOf(block: Leaf | Block): readonly string[] {
  const already = known.get(block);
  if (already !== undefined) return already;
  const tokens = [edgeOf(block), ...tokenize(block.text)];
  known.set(block, tokens);
  return tokens;
}

/** What tokens say in words: edges are read as paragraph signs. */
export function words(tokens: readonly string[]): string {
  return tokens.map((token) => (isEdge(token) ? "¶" : token)).join("");
}
