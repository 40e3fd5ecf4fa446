import { commonPlaces } from "./common";
import { indentLines, layOut } from "./render";
import { tokenize } from "./tokens";
import { gatherRuns, type Sourced, type WovenBlock } from "./weave";

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

interface Token {
  readonly token: string;
  readonly by: readonly string[];
}

const tokensWithSources = (runs: readonly Sourced[]): readonly Token[] =>
  runs.flatMap(({ text, by }) => tokenize(text).map((token) => ({ token, by })));

/** Tokens of `these` that are also among `those`, in order; the place of each there, or -1. */
const placesAmong = (these: readonly Token[], those: readonly Token[]): Int32Array =>
  commonPlaces(
    these.map((each) => each.token),
    those.map((each) => each.token),
  );

/** Hands sources on to a text that its canonical form made slightly different: a new character has its neighbour's. */
export function retrace(runs: readonly Sourced[], text: string): readonly Sourced[] {
  const before = runs.flatMap((run) => Array.from(run.text, (token) => ({ token, by: run.by })));
  const after = Array.from(text, (token) => ({ token, by: [] }));
  const places = placesAmong(after, before);
  let by: readonly string[] = [];
  return gatherRuns(
    after.map(({ token }, at) => {
      by = before[places[at] ?? -1]?.by ?? by;
      return { token, by };
    }),
  );
}

/**
 * The sources of a version's words back through the versions before: words that `runs` take from the base have the
 * sources that `earlier`, the runs of the base, give them. Joined, the texts stay the same.
 */
export function inheritSources(runs: readonly Sourced[], earlier: readonly Sourced[]): readonly Sourced[] {
  const all = tokensWithSources(runs);
  const kept = all.flatMap((each, at) => (each.by.length === 0 ? [{ ...each, at }] : []));
  const before = tokensWithSources(earlier);
  const places = placesAmong(kept, before);
  const found = new Map(kept.map(({ at }, rank) => [at, before[places[rank] ?? -1]?.by ?? []]));
  return gatherRuns(all.map(({ token, by }, at) => ({ token, by: found.get(at) ?? by })));
}

/** Runs in which the words brought by `id` alone have the finer sources that `own`, the runs of its text, give them. */
export function sourcesWithin(
  runs: readonly Sourced[],
  id: string,
  own: readonly Sourced[],
): readonly Sourced[] {
  const all = tokensWithSources(runs);
  const brought = all.flatMap((each, at) =>
    each.by.length === 1 && each.by[0] === id ? [{ ...each, at }] : [],
  );
  const finer = tokensWithSources(own).filter((each) => each.by.length > 0);
  const places = placesAmong(brought, finer);
  const found = new Map(brought.map(({ at, by }, rank) => [at, finer[places[rank] ?? -1]?.by ?? by]));
  return gatherRuns(all.map(({ token, by }, at) => ({ token, by: found.get(at) ?? by })));
}
