import { type Block, FreshIds } from "./blocks";
import { edgeOf, isEdge, shapeOf, tokensOf } from "./edges";
import type { ChangeOperation, Operation } from "./operations";
import { type Leaf, type Shape, shapeKey } from "./shape";
import { isSpace } from "./tokens";

/** Operations under one name. Those of lower `rank` (place in the order of votes) come first where order matters. */
export interface Amendment {
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly rank?: number;
  /** It settles conflicts of these amendments: what they wanted at its passages gives way to it. */
  readonly settles?: readonly string[];
}

/** A piece of text and the amendments that brought it; none: it stood in the base. */
export interface Sourced {
  readonly text: string;
  readonly by: readonly string[];
}

export interface WovenBlock extends Block {
  /** The amendments that put the block where it is, or gave it its shape. */
  readonly placedBy: readonly string[];
  readonly runs: readonly Sourced[];
}

interface Piece {
  readonly token: string;
  readonly by: readonly string[];
  /** For an edge, the base block that goes on after it. */
  readonly id?: string;
}

interface Addition {
  readonly from: number;
  readonly to: number;
  readonly added: readonly string[];
  by: readonly string[];
}

interface Placed {
  readonly what: Leaf | string;
  by: readonly string[];
}

interface Plan {
  readonly changes: Map<string, Addition[]>;
  readonly deleted: Set<string>;
  readonly moved: Map<string, Placed>;
  readonly slots: Map<string | null, Placed[]>;
  /** What is entered already, by a key equal for equal operations: shared by all who ask for it. */
  readonly shared: Map<string, { by: readonly string[] }>;
}

/** The order in which amendments count where order matters: by rank, then by id. */
export function inOrder(amendments: readonly Amendment[]): readonly Amendment[] {
  return amendments.toSorted(
    (one, other) => (one.rank ?? 0) - (other.rank ?? 0) || (one.id < other.id ? -1 : 1),
  );
}

/**
 * All amendments woven into the base at once. Operations that several share count once, under all their names.
 * The outcome depends on ranks and ids, not on the order of the list.
 */
export function weave(base: readonly Block[], amendments: readonly Amendment[]): readonly WovenBlock[] {
  const plan: Plan = {
    changes: new Map(),
    deleted: new Set(),
    moved: new Map(),
    slots: new Map(),
    shared: new Map(),
  };
  for (const { id, operations } of inOrder(amendments)) {
    const times = new Map<string, number>();
    for (const each of operations) enter(plan, id, each, times);
  }
  const byId = new Map(base.map((block) => [block.id, block]));
  const loom = new Loom(base);
  const placeAll = (slot: string | null) => {
    for (const { what, by } of plan.slots.get(slot) ?? []) {
      if (typeof what !== "string") loom.place(tokensOf(what), by);
      else if (!plan.deleted.has(what)) loom.lay(byId.get(what), plan.changes.get(what) ?? [], by);
    }
  };
  placeAll(null);
  for (const block of base) {
    if (!plan.deleted.has(block.id) && !plan.moved.has(block.id))
      loom.lay(block, plan.changes.get(block.id) ?? [], []);
    placeAll(block.id);
  }
  return loom.finish();
}

/** `times` counts how often the same amendment asks for the same: two equal paragraphs are two. */
function enter(plan: Plan, id: string, operation: Operation, times: Map<string, number>): void {
  if (operation.kind === "delete") {
    plan.deleted.add(operation.block);
    return;
  }
  const same = keyOf(operation);
  const rank = (times.get(same) ?? 0) + 1;
  times.set(same, rank);
  const key = `${rank} ${same}`;
  const already = plan.shared.get(key);
  if (already !== undefined) {
    already.by = [...already.by, id];
    return;
  }
  plan.shared.set(
    key,
    operation.kind === "change" ? addChange(plan, id, operation) : addPlaced(plan, id, operation),
  );
}

function keyOf(operation: Exclude<Operation, { kind: "delete" }>): string {
  // A block moves once; where two amendments move it to different places the first decides.
  if (operation.kind === "move") return `move ${operation.block}`;
  if (operation.kind === "change") {
    return `change ${operation.block} ${operation.from} ${operation.to} ${operation.added.join("")}`;
  }
  return `insert ${operation.after} ${shapeKey(operation.leaf)} ${operation.leaf.text}`;
}

function addChange(plan: Plan, id: string, { block, from, to, added }: ChangeOperation): Addition {
  const addition: Addition = { from, to, added, by: [id] };
  const here = plan.changes.get(block);
  if (here === undefined) plan.changes.set(block, [addition]);
  else here.push(addition);
  return addition;
}

function addPlaced(
  plan: Plan,
  id: string,
  operation: Extract<Operation, { kind: "insert" | "move" }>,
): Placed {
  const placed: Placed = { what: operation.kind === "insert" ? operation.leaf : operation.block, by: [id] };
  if (operation.kind === "move") plan.moved.set(operation.block, placed);
  const here = plan.slots.get(operation.after);
  if (here === undefined) plan.slots.set(operation.after, [placed]);
  else here.push(placed);
  return placed;
}

export function sameTokens(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((token, at) => token === other[at]);
}

/** Lays pieces one after the other and cuts them into blocks at their edges. */
class Loom {
  readonly #pieces: Piece[] = [];
  readonly #before = new Map<string, string | undefined>();
  #last: string | undefined;

  constructor(base: readonly Block[]) {
    for (const [at, block] of base.entries()) this.#before.set(block.id, base[at - 1]?.id);
  }

  place(tokens: readonly string[], by: readonly string[]): void {
    for (const token of tokens) this.#pieces.push({ token, by });
    this.#last = undefined;
  }

  lay(block: Block | undefined, changes: readonly Addition[], movedBy: readonly string[]): void {
    if (block === undefined) return;
    const pieces = weaveBlock(block, changes);
    const before = this.#before.get(block.id);
    const joins = before !== undefined && before === this.#last;
    if (!isEdge(pieces[0]?.token) && !joins)
      this.#pieces.push({ token: edgeOf(block), by: movedBy, id: block.id });
    for (const piece of pieces) {
      const moved = piece.id !== undefined && movedBy.length > 0;
      this.#pieces.push(moved ? { ...piece, by: [...new Set([...piece.by, ...movedBy])] } : piece);
    }
    this.#last = block.id;
  }

  finish(): readonly WovenBlock[] {
    const fresh = new FreshIds(this.#before.keys());
    const given = new Set<string>();
    const blocks: WovenBlock[] = [];
    let from = 0;
    for (let at = 1; at <= this.#pieces.length; at += 1) {
      if (at < this.#pieces.length && !isEdge(this.#pieces[at]?.token)) continue;
      const edge = this.#pieces[from];
      if (edge === undefined) break;
      // Two edges claim one id only where amendments in conflict reshape one block.
      const id = edge.id !== undefined && !given.has(edge.id) ? edge.id : undefined;
      const block = finishBlock(edge, id, this.#pieces.slice(from + 1, at), fresh);
      given.add(block.id);
      // No canonical text holds an empty block outside a list or a quotation.
      if (block.text !== "" || block.path.length > 0) blocks.push(block);
      from = at;
    }
    return blocks;
  }
}

function weaveBlock(block: Block, changes: readonly Addition[]): readonly Piece[] {
  const edge = { token: edgeOf(block), by: [], id: block.id };
  // Cutting the words of a block that nobody touches would be in vain.
  if (changes.length === 0) return [edge, { token: block.text, by: [] }];
  const tokens = tokensOf(block);
  const sorted = changes.toSorted(
    (one, other) => one.from - other.from || Number(one.to > one.from) - Number(other.to > other.from),
  );
  const removed = new Set<number>();
  for (const { from, to } of changes) for (let at = from; at < to; at += 1) removed.add(at);
  const pieces: Piece[] = [];
  let next = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    for (; sorted[next]?.from === at; next += 1) {
      const { added = [], by = [] } = sorted[next] ?? {};
      for (const token of added)
        pieces.push(at === 0 && isEdge(token) ? { token, by, id: block.id } : { token, by });
    }
    const token = tokens[at];
    if (token !== undefined && !removed.has(at)) pieces.push(at === 0 ? edge : { token, by: [] });
  }
  return pieces;
}

function finishBlock(
  edge: Piece,
  goesOn: string | undefined,
  pieces: readonly Piece[],
  fresh: FreshIds,
): WovenBlock {
  const shape: Shape = shapeOf(edge.token);
  const runs = gatherRuns(shape.kind === "code" || shape.kind === "html" ? pieces : tidy(pieces));
  const text = runs.map((run) => run.text).join("");
  const id = goesOn ?? fresh.idFor(text);
  return { ...shape, id, text, placedBy: edge.by, runs };
}

/** Where words from different hands meet, at most one space stays, and none at either end. */
function tidy(pieces: readonly Piece[]): readonly Piece[] {
  const tidied: Piece[] = [];
  for (const piece of pieces) {
    const last = tidied.at(-1)?.token;
    if (!isSpace(piece.token) || (last !== undefined && !isSpace(last))) tidied.push(piece);
    else if (last !== undefined && piece.token.endsWith("\n") && !last.endsWith("\n"))
      tidied[tidied.length - 1] = piece;
  }
  while (isSpace(tidied.at(-1)?.token)) tidied.pop();
  return tidied;
}

/** Tokens in a row from the same sources as one run. */
export function gatherRuns(pieces: readonly Pick<Piece, "token" | "by">[]): readonly Sourced[] {
  const runs: { text: string[]; by: readonly string[] }[] = [];
  for (const { token, by } of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && sameTokens(last.by, by)) last.text.push(token);
    else runs.push({ text: [token], by });
  }
  return runs.map(({ text, by }) => ({ text: text.join(""), by }));
}
