import { type Block, canonicalText, parseText, renderBlocks } from "./blocks";
import { carryIds } from "./diff";
import { retrace, tracedText } from "./provenance";
import { afterSettlements } from "./settle";
import { type Amendment, type Sourced, weave } from "./weave";

export interface Merged {
  /** Canonical Markdown. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Joined, the texts give `text`: each character once, with the amendments that brought it. */
  readonly runs: readonly Sourced[];
}

/**
 * All amendments merged onto one base at once, never one after the other. Meant for amendments without hard
 * conflicts (`conflictsAmong`); with them it still gives one text, the same for any order of the list.
 */
export function mergeAll(base: readonly Block[], amendments: readonly Amendment[]): Merged {
  const woven = weave(base, afterSettlements(base, amendments));
  const text = renderBlocks(woven);
  const runs = tracedText(woven);
  const canonical = canonicalText(text);
  if (canonical === text) return { text, blocks: woven.map(plainBlock), runs };
  return {
    text: canonical,
    blocks: carryIds(woven.map(plainBlock), parseText(canonical)),
    runs: retrace(runs, canonical),
  };
}

const plainBlock = ({ kind, path, opens, tight, text, id }: Block): Block => ({
  kind,
  path,
  opens,
  tight,
  text,
  id,
});
