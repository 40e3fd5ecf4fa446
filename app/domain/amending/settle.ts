import { type Block, parseText } from "./blocks";
import { clashesAmong } from "./clashes";
import { tokensOf } from "./edges";
import { type ChangeOperation, type Operation, operationsBetween } from "./operations";
import { mergeSpans, type Span } from "./spans";
import type { Amendment } from "./weave";

/**
 * A human settlement of conflicts among amendments: an amendment of its own, whose `text` is the whole base as it
 * shall read at the contested passages. Where it leaves a contested passage as it was, that is its decision too.
 */
export function settlement(
  base: readonly Block[],
  id: string,
  settled: readonly Amendment[],
  text: string,
): Amendment {
  const wanted = operationsBetween(base, parseText(text));
  const clashes = clashesAmong(base, settled).filter(({ level }) => level === "hard");
  const contested = clashes.flatMap((each) => each.operations);
  const operations = base.flatMap((block, at) => {
    const own = wanted.filter((each) => each.kind !== "insert" && each.block === block.id);
    const rivals = contested.filter((each) => each.kind !== "insert" && each.block === block.id);
    if (rivals.length === 0 || own.some((each) => each.kind === "delete")) return own;
    const moves = own.filter((each) => each.kind === "move");
    const stays: Operation = { kind: "move", block: block.id, after: base[at - 1]?.id ?? null };
    if (moves.length === 0 && rivals.some((each) => each.kind === "move")) moves.push(stays);
    return [...decided(block, own, rivals), ...moves];
  });
  const inserts = wanted.filter((each) => each.kind === "insert");
  return { id, settles: settled.map((each) => each.id), operations: [...operations, ...inserts] };
}

/** Changes to a block that say of each contested passage what it becomes, even if that is what it was. */
function decided(
  block: Block,
  own: readonly Operation[],
  rivals: readonly Operation[],
): readonly ChangeOperation[] {
  const tokens = tokensOf(block);
  const changes = own.filter((each) => each.kind === "change");
  const spans = [...changes, ...rivals].flatMap((each): Span[] => {
    if (each.kind === "change") return [[each.from, each.to]];
    return each.kind === "delete" ? [[0, tokens.length]] : [];
  });
  return mergeSpans(spans).map(([from, to]) => {
    const within = changes.filter((each) => from <= each.from && each.to <= to);
    const added: string[] = [];
    let at = from;
    for (const change of within) {
      added.push(...tokens.slice(at, change.from), ...change.added);
      at = change.to;
    }
    added.push(...tokens.slice(at, to));
    return { kind: "change", block: block.id, from, to, old: tokens.slice(from, to), added };
  });
}

/**
 * The amendments as they stand after the settlements among them: what a settled amendment wanted where a settlement
 * decides otherwise is left out.
 */
export function afterSettlements(
  base: readonly Block[],
  amendments: readonly Amendment[],
): readonly Amendment[] {
  let left = amendments;
  for (;;) {
    const overruled = overruledBy(base, left);
    if (overruled.size === 0) return left;
    // Without them others may come to meet a settlement.
    left = left.map((each) => ({
      ...each,
      operations: each.operations.filter((operation) => !overruled.has(operation)),
    }));
  }
}

function overruledBy(base: readonly Block[], amendments: readonly Amendment[]): ReadonlySet<Operation> {
  const overruled = new Set<Operation>();
  for (const { id, settles } of amendments) {
    if (settles === undefined) continue;
    const involved = amendments.filter((each) => each.id === id || settles.includes(each.id));
    for (const { between, operations, level } of clashesAmong(base, involved)) {
      const rank = between.indexOf(id);
      if (rank < 0 || !settles.includes(between[1 - rank] ?? "")) continue;
      const [own, theirs] = rank === 0 ? operations : [operations[1], operations[0]];
      const struck = own.kind === "delete" && theirs.kind === "change";
      if (level === "hard" || level === "order" || struck) overruled.add(theirs);
    }
  }
  return overruled;
}
