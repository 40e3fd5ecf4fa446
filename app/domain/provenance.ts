import {
  type AmendedAmendment,
  type Amendment,
  type Block,
  canonicalText,
  inheritSources,
  mergeAll,
  namingSubAmendments,
  operationsBetween,
  parseText,
  type Sourced,
} from "./amending";

/** A version of a text and what made it from the one before. */
export interface TracedVersion {
  readonly version: number;
  readonly body: string;
  /** Operations on the version before; none where it was edited, imported or merged. */
  readonly brought: readonly Amendment[];
  /** Amendments among `brought` that were amended in their turn, with the finer sources of their words. */
  readonly amended: readonly AmendedAmendment[];
}

/** How the words are named that no amendment brought: by the version that they came with. */
export const versionSource = (version: number): string => `version:${version}`;

/**
 * Who brought each run of words of the last of some versions.
 * In: all versions from the first on, with the blocks of each. Out: runs that join to the canonical text of the last;
 * each names the amendments that brought it, or the version it came with. The text is covered once.
 */
export function provenanceOf(versions: readonly (TracedVersion & { readonly blocks: readonly Block[] })[]) {
  let runs: readonly Sourced[] = [];
  let before: readonly Block[] | null = null;
  for (const step of versions) {
    runs = before === null ? firstRuns(step) : settled(inheritSources(runsOf(before, step), runs), step);
    before = step.blocks;
  }
  return runs;
}

function firstRuns({ version, body }: TracedVersion): readonly Sourced[] {
  return [{ text: canonicalText(body), by: [versionSource(version)] }];
}

/** What a new layout adds (a blank line, the number of a point) came with its version. */
function settled(runs: readonly Sourced[], { version }: TracedVersion): readonly Sourced[] {
  return runs.map(({ text, by }) => ({ text, by: by.length > 0 ? by : [versionSource(version)] }));
}

/** Amendments whose merge does not give the version (it was settled by hand since) share it as one. */
function runsOf(before: readonly Block[], step: TracedVersion): readonly Sourced[] {
  const { version, body, brought, amended } = step;
  const text = canonicalText(body);
  const merged = mergeAll(before, brought);
  if (brought.length > 0 && merged.text === text) return namingSubAmendments(merged.runs, amended);
  const ids = brought.map(({ id }) => id);
  const id = ids.length === 1 ? (ids[0] ?? "") : versionSource(version);
  const whole = mergeAll(before, [{ id, operations: operationsBetween(before, parseText(text)) }]).runs;
  return ids.length === 1 ? namingSubAmendments(whole, amended) : whole;
}

/** The texts that an amendment had, from its first to its last; `by` is the sub-amendment that changed the one before. */
export interface AmendmentText {
  readonly body: string;
  readonly by: string | null;
}

/** Who brought each run of words of an amendment's text: nobody (it is the base's), itself, or a sub-amendment. */
export function amendmentSources(
  base: readonly Block[],
  id: string,
  texts: readonly AmendmentText[],
): AmendedAmendment {
  const [first, ...later] = texts;
  const operations = operationsBetween(base, parseText(texts.at(-1)?.body ?? ""));
  let blocks = parseText(first?.body ?? "");
  let runs = mergeAll(base, [{ id, operations: operationsBetween(base, blocks) }]).runs;
  for (const { body, by } of later) {
    const next = parseText(body);
    const step = { id: by ?? id, operations: operationsBetween(blocks, next) };
    runs = inheritSources(mergeAll(blocks, [step]).runs, runs);
    blocks = next;
  }
  return { id, operations, runs };
}

/** Runs cut at the passages of their text, so that each can be read under its own. */
export function runsByPassage(
  passages: readonly { readonly anchor: string; readonly markdown: string }[],
  runs: readonly Sourced[],
): readonly { readonly anchor: string; readonly runs: readonly Sourced[] }[] {
  const text = runs.map((run) => run.text).join("");
  let from = 0;
  const ends = passages.map(({ markdown }, at) => {
    const start = text.indexOf(markdown, from);
    from = (start < 0 ? from : start) + markdown.length;
    return at === passages.length - 1 ? text.length : from;
  });
  return passages.map(({ anchor }, at) => ({
    anchor,
    runs: cut(runs, ends[at - 1] ?? 0, ends[at] ?? text.length),
  }));
}

function cut(runs: readonly Sourced[], from: number, to: number): readonly Sourced[] {
  let at = 0;
  return runs.flatMap(({ text, by }) => {
    const start = Math.max(from - at, 0);
    const part = text.slice(start, Math.max(to - at, 0));
    at += text.length;
    return part === "" ? [] : [{ text: part, by }];
  });
}
