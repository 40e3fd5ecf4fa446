import { joinQuoted, type QuotedBlocks, quotedBlock } from "./block-form";
import type { Block } from "./blocks";
import { tokensOf } from "./edges";
import { type ChangePart, partsOf } from "./instruction-parts";
import type { ChangeOperation, Operation } from "./operations";
import { placesByBlock, type TextPlace } from "./places";
import type { Leaf } from "./shape";
import { isRewrite } from "./touches";

/** What a jurist would write for an amendment. Places and words are those of the base, whatever other instructions do. */
export type Instruction =
  | { readonly kind: "change"; readonly at: TextPlace; readonly parts: readonly ChangePart[] }
  | { readonly kind: "rewrite"; readonly at: TextPlace; readonly text: string }
  /** From the first to the last; one alone is both. */
  | { readonly kind: "strike"; readonly first: TextPlace; readonly last: TextPlace }
  | {
      readonly kind: "move";
      readonly first: TextPlace;
      readonly last: TextPlace;
      /** Null: at the beginning of the text. */
      readonly after: TextPlace | null;
    }
  | { readonly kind: "insert"; readonly after: TextPlace | null; readonly blocks: readonly QuotedBlocks[] };

/**
 * The instructions that lead from the base to what the operations make of it, in the order of the text: what
 * amendments say in the French Parliament ("À l'alinéa 3, remplacer les mots…").
 * In: operations that fit the base. Out: none for no operation. Words for them: `sayInstructions` of the messages.
 */
export function instructionsOf(
  base: readonly Block[],
  operations: readonly Operation[],
): readonly Instruction[] {
  const places = placesByBlock(base);
  const placeOf = (id: string | null): TextPlace | null => (id === null ? null : (places.get(id) ?? null));
  const found: Instruction[] = [];
  const add = (next: Instruction) => {
    const last = found.at(-1);
    const joined = last === undefined ? null : joinInstructions(last, next);
    if (joined === null) found.push(next);
    else found[found.length - 1] = joined;
  };
  const inserts = (after: string | null) => {
    for (const each of operations) {
      if (each.kind !== "insert" || each.after !== after) continue;
      add({ kind: "insert", after: placeOf(after), blocks: [quoted(each.leaf)] });
    }
  };
  inserts(null);
  for (const block of base) {
    const place = places.get(block.id);
    const own = operations.filter((each) => each.kind !== "insert" && each.block === block.id);
    if (place !== undefined) {
      for (const each of own) {
        if (each.kind === "delete") add({ kind: "strike", first: place, last: place });
        if (each.kind === "move")
          add({ kind: "move", first: place, last: place, after: placeOf(each.after) });
      }
      const changes = own.filter((each) => each.kind === "change");
      for (const each of changeInstructions(block, place, changes)) add(each);
    }
    inserts(block.id);
  }
  return found;
}

function changeInstructions(
  block: Block,
  at: TextPlace,
  changes: readonly ChangeOperation[],
): readonly Instruction[] {
  const [only] = changes;
  const whole = tokensOf(block);
  if (only !== undefined && changes.length === 1 && only.from === 1 && isRewrite(only, whole.length)) {
    const leaf = { ...block, text: only.added.join("") };
    if (!leaf.text.includes("\0")) return [{ kind: "rewrite", at, text: quotedBlock(leaf).text }];
  }
  const parts = partsOf(whole, changes);
  return parts.length === 0 ? [] : [{ kind: "change", at, parts }];
}

/** One instruction for what goes on in the next block; null if they are two. */
function joinInstructions(one: Instruction, next: Instruction): Instruction | null {
  if (one.kind === "insert" && next.kind === "insert")
    return samePlace(one.after, next.after) ? { ...one, blocks: joinQuoted(one.blocks, next.blocks) } : null;
  if (one.kind === "strike" && next.kind === "strike")
    return follows(one.last, next.first) ? { ...one, last: next.last } : null;
  if (one.kind === "move" && next.kind === "move")
    return samePlace(one.after, next.after) && follows(one.last, next.first)
      ? { ...one, last: next.last }
      : null;
  return null;
}

const samePlace = (one: TextPlace | null, other: TextPlace | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const follows = (one: TextPlace, next: TextPlace): boolean =>
  one.kind === "alinea" && next.kind === "alinea" && next.number === one.number + 1;

function quoted(leaf: Leaf): QuotedBlocks {
  const { form, text } = quotedBlock(leaf);
  return { form, texts: [text] };
}
