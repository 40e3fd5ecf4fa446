import { indentLines, layOut } from "./render";
import type { Sourced, WovenBlock } from "./weave";

/** The whole text's runs: bullets and blank lines belong to whoever placed their block, indentation to its line. */
export function tracedText(blocks: readonly WovenBlock[]): readonly Sourced[] {
  const layout = layOut(blocks);
  const runs = blocks.flatMap((block, at) => {
    const { lead = "", prefix = "" } = layout[at] ?? {};
    return [{ text: lead, by: block.placedBy }, ...indentRuns(block, prefix)];
  });
  return runs.filter((run) => run.text !== "");
}

function indentRuns(block: WovenBlock, prefix: string): readonly Sourced[] {
  if (prefix === "" || !block.text.includes("\n")) return block.runs;
  let ends = 0;
  return block.runs.map(({ text, by }) => {
    ends += text.length;
    return { text: indentLines(text, prefix, block.text[ends]), by };
  });
}
