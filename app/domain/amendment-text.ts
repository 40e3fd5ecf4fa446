import {
  canonicalText,
  operationsBetween,
  parseText,
  type RebaseStatus,
  rebaseOnto,
  renderBlocks,
} from "./amending";
import { measureLimits } from "./measure-limits";
import { blocksOf, passagesOf } from "./measure-text";
import { err, ok, type Result } from "./result";

export type AmendedTextError =
  | "amendment-changes-nothing"
  | "amendment-empties-measure"
  | "amendment-too-long";

/** The text that an amendment asks for, in canonical form, or why it cannot ask for it. */
export function amendedText(base: string, body: string): Result<string, AmendedTextError> {
  const text = canonicalText(body);
  if (text.trim() === "") return err("amendment-empties-measure");
  if (text.length > measureLimits.body) return err("amendment-too-long");
  if (text === canonicalText(base)) return err("amendment-changes-nothing");
  return ok(text);
}

export interface KeptText {
  readonly body: string;
  readonly blockIds: readonly string[];
}

/** The Markdown of the passage with this anchor; null when the text has none. */
export function passageAt({ body, blockIds }: KeptText, anchor: string): string | null {
  return passagesOf(body, blockIds).find((passage) => passage.anchor === anchor)?.markdown ?? null;
}

/** The whole text with one passage replaced (by nothing: taken out); null when there is no such passage. */
export function withPassage(text: KeptText, anchor: string, markdown: string): string | null {
  const passages = passagesOf(text.body, text.blockIds);
  const replaced = passages.find((passage) => passage.anchor === anchor);
  if (!replaced) return null;
  const blocks = blocksOf(text.body, text.blockIds);
  const from = blocks.findIndex((block) => block.id === anchor);
  const after = blocks.slice(from + replaced.blockIds.length);
  return renderBlocks([...blocks.slice(0, from), ...parseText(markdown), ...after]);
}

export type CarryError = "passage-taken" | "passage-struck" | "already-in-text";

/** Why an amendment that stands so on the text as it is now cannot change it as it is. */
export function carryErrorOf(status: Exclude<RebaseStatus, "clean">): CarryError {
  switch (status) {
    case "satisfied":
      return "already-in-text";
    case "overlaps":
      return "passage-taken";
    case "gone":
      return "passage-struck";
  }
}

/**
 * An amendment written on `base`, carried onto the text as it is now.
 * In: the three texts. Out: the current text as the amendment asks for it, with all that changed since; refused
 * when both change the same words (`passage-taken`), when the passage was struck (`passage-struck`), or when nothing
 * is left to change (`already-in-text`).
 */
export function carryOnto(base: KeptText, current: string, amended: string): Result<string, CarryError> {
  const { status, text } = rebased(base, current, amended);
  return status === "clean" ? ok(text) : err(carryErrorOf(status));
}

/** What to start from when an amendment is adapted: the current text with what of the amendment still fits in it. */
export function fittingText(base: KeptText, current: string, amended: string): string {
  return rebased(base, current, amended).text;
}

function rebased(base: KeptText, current: string, amended: string) {
  const blocks = blocksOf(base.body, base.blockIds);
  const operations = operationsBetween(blocks, parseText(amended));
  return rebaseOnto(blocks, { id: "amendment", operations }, parseText(current));
}
