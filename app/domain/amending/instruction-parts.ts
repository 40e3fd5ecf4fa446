import { type BlockForm, quotedBlock } from "./block-form";
import { countedAfter } from "./counting";
import { isEdge, shapeOf, words } from "./edges";
import type { ChangeOperation } from "./operations";
import { isSpace, isWord } from "./tokens";
import { isJoin } from "./touches";

/** Words of the base: which of their occurrences in the block, null if they stand there once. */
export interface Quoted {
  readonly text: string;
  readonly occurrence: number | null;
}

/** One of the changes within a block. */
export type ChangePart =
  | { readonly kind: "replace"; readonly old: Quoted; readonly by: string }
  | { readonly kind: "strike"; readonly old: Quoted }
  /** `after` null: at the beginning of the block. */
  | { readonly kind: "insert"; readonly after: Quoted | null; readonly text: string }
  | { readonly kind: "append"; readonly text: string }
  /** Only spaces or line breaks change, near these words. */
  | { readonly kind: "spacing"; readonly near: Quoted | null }
  | { readonly kind: "split"; readonly after: Quoted | null }
  /** To the block before it. */
  | { readonly kind: "join" }
  | { readonly kind: "reshape"; readonly form: BlockForm }
  /** Into a list or quotation within the one where it is, or out of it. */
  | { readonly kind: "nest"; readonly deeper: boolean };

/** Words quoted to say where something is added: as many as make them the only ones of the block, up to this many. */
const MOST_CONTEXT = 4;

/** The parts of an instruction for the changes to one block: `tokens` are the block's, edge first. */
export function partsOf(
  tokens: readonly string[],
  changes: readonly ChangeOperation[],
): readonly ChangePart[] {
  const heading = changes.some(turnsHeading);
  return changes
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .filter((each) => !heading || !isHeadingSign(each))
    .flatMap((each) => partsOfChange(tokens, each));
}

/** Whether a change makes a heading of something else, or the reverse; the number signs then go without saying. */
function turnsHeading({ from, old, added }: ChangeOperation): boolean {
  const [before, after] = [old[0], added[0]];
  if (from !== 0 || !isEdge(before) || !isEdge(after)) return false;
  return [before, after].filter((edge) => shapeOf(edge ?? "").kind === "heading").length === 1;
}

const isHeadingSign = ({ old, added }: ChangeOperation): boolean =>
  /^#{0,6} ?$/.test([...old, ...added].join(""));

function partsOfChange(tokens: readonly string[], change: ChangeOperation): readonly ChangePart[] {
  const { from, to, added } = change;
  if (isJoin(change)) {
    const rest = wordChange(tokens, Math.max(from, 1), to, added);
    return [{ kind: "join" }, ...(added.some(isWord) || to > 1 ? rest : [])];
  }
  if (from === 0 && to > 0) {
    const [edge = "", ...further] = added;
    return [reshaped(tokens[0] ?? "", edge), ...wordChange(tokens, 1, to, further)];
  }
  return wordChange(tokens, from, to, added);
}

function reshaped(edge: string, into: string): ChangePart {
  const [before, after] = [shapeOf(edge), shapeOf(into)];
  const { form } = quotedBlock({ ...after, text: "" });
  if (form !== quotedBlock({ ...before, text: "" }).form) return { kind: "reshape", form };
  const deeper = after.path.length - before.path.length;
  return deeper === 0 ? { kind: "spacing", near: null } : { kind: "nest", deeper: deeper > 0 };
}

function wordChange(
  tokens: readonly string[],
  from: number,
  to: number,
  added: readonly string[],
): readonly ChangePart[] {
  const old = tokens.slice(from, to);
  if (old.length === 0 && added.length === 0) return [];
  if (added.some(isEdge) && [...old, ...added].every((token) => isEdge(token) || isSpace(token))) {
    return added.filter(isEdge).map(() => ({ kind: "split", after: contextBefore(tokens, from) }));
  }
  const [struck, brought] = [words(old).trim(), words(added).trim()];
  if (struck === "" && brought === "") return [{ kind: "spacing", near: contextBefore(tokens, from) }];
  if (struck === "") return [insertion(tokens, from, brought)];
  if (brought === "") return [{ kind: "strike", old: quotedAt(tokens, from, to) }];
  const counted = countedAfter(tokens, to);
  return [
    {
      kind: "replace",
      old: quotedAt(tokens, from, to + counted.length),
      by: words([...added, ...counted]).trim(),
    },
  ];
}

function insertion(tokens: readonly string[], at: number, text: string): ChangePart {
  if (at >= tokens.length) return { kind: "append", text };
  return { kind: "insert", after: contextBefore(tokens, at), text };
}

/** The last words before a token, or null at the beginning of the block. */
function contextBefore(tokens: readonly string[], at: number): Quoted | null {
  let to = at;
  while (to > 1 && isSpace(tokens[to - 1])) to -= 1;
  if (to <= 1) return null;
  let from = to;
  for (let taken = 0; from > 1 && taken < MOST_CONTEXT; taken += 1) {
    do from -= 1;
    while (from > 1 && !isWord(tokens[from] ?? ""));
    if (occurrences(tokens, from, to).length === 1) break;
  }
  return quotedAt(tokens, from, to);
}

function quotedAt(tokens: readonly string[], from: number, to: number): Quoted {
  const [start, end] = trimmed(tokens, from, to);
  const all = occurrences(tokens, start, end);
  return {
    text: words(tokens.slice(start, end)),
    occurrence: all.length > 1 ? all.indexOf(start) + 1 : null,
  };
}

function trimmed(tokens: readonly string[], from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && isSpace(tokens[start])) start += 1;
  while (end > start && isSpace(tokens[end - 1])) end -= 1;
  return [start, end];
}

/** Where the tokens from `from` to `to` stand in the block, these included. */
function occurrences(tokens: readonly string[], from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let at = 1; at + to - from <= tokens.length; at += 1) {
    let same = 0;
    while (same < to - from && tokens[at + same] === tokens[from + same]) same += 1;
    if (same === to - from) places.push(at);
  }
  return places;
}
