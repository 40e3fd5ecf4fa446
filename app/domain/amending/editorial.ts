import { err, ok, type Result } from "../result";
import { type Block, parseText } from "./blocks";
import { isEdge, shapeOf } from "./edges";
import { type ChangeOperation, type Operation, operationsBetween } from "./operations";
import { isWord } from "./tokens";
import type { Amendment } from "./weave";

/** A correction of spelling, punctuation or numbering: merged like an amendment, never voted on. */
export interface EditorialCorrection extends Amendment {
  readonly editorial: true;
}

export type EditorialRefusal = "correction-changes-nothing" | "correction-changes-sense";

/** How many letters of a word a correction of its spelling may change, and which share of them at most. */
const LETTERS = 2;
const SHARE = 1 / 3;

/**
 * What a facilitator corrects in a text, as operations under the correction's id, which provenance then names.
 * In: the whole text as corrected. Refused when it changes nothing, or more than the spelling of single words
 * (accents, case, a letter or two), punctuation and spaces, numbers in headings, and where a list's numbers begin.
 */
export function editorialCorrection(
  base: readonly Block[],
  id: string,
  text: string,
): Result<EditorialCorrection, EditorialRefusal> {
  const operations = operationsBetween(base, parseText(text));
  if (operations.length === 0) return err("correction-changes-nothing");
  const headings = new Set(base.flatMap((block) => (block.kind === "heading" ? [block.id] : [])));
  const small = operations.every((each) => isSmall(each, headings));
  return small ? ok({ id, operations, editorial: true }) : err("correction-changes-sense");
}

function isSmall(operation: Operation, headings: ReadonlySet<string>): boolean {
  if (operation.kind !== "change") return false;
  if ([...operation.old, ...operation.added].some(isEdge)) return onlyRenumbers(operation);
  const [old, added] = [operation.old.filter(isWord), operation.added.filter(isWord)];
  if (old.length !== added.length) return false;
  return old.every((word, at) => {
    const other = added[at] ?? "";
    if (/\p{N}/u.test(word + other)) return word === other || headings.has(operation.block);
    return sameSpelling(word, other);
  });
}

function onlyRenumbers({ old, added }: ChangeOperation): boolean {
  const [before, after] = [old[0], added[0]];
  if (old.length !== 1 || added.length !== 1 || !isEdge(before) || !isEdge(after)) return false;
  const unnumbered = (edge: string) => {
    const shape = shapeOf(edge);
    return JSON.stringify({
      ...shape,
      path: shape.path.map((each) => (each.type === "ordered" ? { ...each, start: 0 } : each)),
    });
  };
  return unnumbered(before ?? "") === unnumbered(after ?? "");
}

function sameSpelling(word: string, other: string): boolean {
  const [one, two] = [plain(word), plain(other)];
  const limit = Math.min(LETTERS, Math.floor(SHARE * Math.min(one.length, two.length)));
  return lettersChanged(one, two) <= limit;
}

/** Without case and accents. */
const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Letters put, taken or replaced to get from one word to the other (Levenshtein 1965). */
function lettersChanged(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === two[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[two.length] ?? 0;
}
