/** Amendments: differences, conflicts and merges on a long text with 2,000 amendments, beside jsdiff. */
import { diffWordsWithSpace } from "diff";
import {
  type Amendment,
  type Block,
  conflictsAmong,
  isWord,
  mergeAll,
  operationsBetween,
  parseText,
  renderBlocks,
  tokenize,
} from "~/domain/amending";
import { amendedText, chance, longText, rewritten } from "./support/longText";
import { atMost, fact, report, say } from "./support/report";

const AMENDMENTS = 2_000;
/** jsdiff is given this long; a text rewritten as a whole takes it far longer. */
const PATIENCE_MS = 10_000;
const ROUNDS = 5;

const random = chance(2026);
const text = renderBlocks(parseText(longText(random)));
const base = parseText(text);
const texts = Array.from({ length: AMENDMENTS }, () => amendedText(base, random));
const target = rewritten(base, random);
say(`${base.length} blocks, ${tokenize(text).filter(isWord).length} words, ${AMENDMENTS} amendments`);

/** Milliseconds of CPU: on a busy machine the clock measures the others. */
function timed(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const repeated = (work: () => unknown) => median(Array.from({ length: ROUNDS }, () => timed(work)));

const parsed: readonly (readonly Block[])[] = texts.map(parseText);
const diffs: number[] = [];
const amendments: readonly Amendment[] = parsed.map((blocks, at) => {
  let operations: Amendment["operations"] = [];
  diffs.push(
    timed(() => {
      operations = operationsBetween(base, blocks);
    }),
  );
  return { id: String(at), operations, rank: at };
});
const theirs = texts.slice(0, 20).map((each) => timed(() => diffWordsWithSpace(text, each)));

const clashing = new Set<string>();
for (const { level, between } of conflictsAmong(base, amendments)) {
  if (level === "hard" && !clashing.has(between[0])) clashing.add(between[1]);
}
const compatible = amendments.filter(({ id }) => !clashing.has(id));

const whole = repeated(() => operationsBetween(base, parseText(target)));
const wholeTheirs = timed(() => diffWordsWithSpace(text, target, { timeout: PATIENCE_MS }));

report("amend", [
  atMost("diff", "one amendment's difference, median", median(diffs), "CPU-ms", 10),
  fact(
    "diffP99",
    "the same, 99th percentile",
    diffs.toSorted((a, b) => a - b)[AMENDMENTS * 0.99] ?? 0,
    "CPU-ms",
  ),
  fact("diffJsdiff", "the same by jsdiff, median", median(theirs), "CPU-ms"),
  fact(
    "parse",
    "the amended text taken apart, before its difference",
    repeated(() => parseText(texts[0] ?? "")),
    "CPU-ms",
  ),
  atMost(
    "conflicts",
    "all conflicts among them",
    repeated(() => conflictsAmong(base, amendments)),
    "CPU-ms",
    50,
  ),
  fact("found", "conflicts found", conflictsAmong(base, amendments).length, ""),
  atMost(
    "merge",
    "merge of the compatible ones",
    repeated(() => mergeAll(base, compatible)),
    "CPU-ms",
    200,
  ),
  fact("merged", "amendments merged", compatible.length, ""),
  atMost("rewrite", "a rewrite of every block, taken apart too", whole, "CPU-ms", 1_000),
  fact(
    "rewriteJsdiff",
    `the same by jsdiff (stopped after ${PATIENCE_MS / 1_000} s by the clock)`,
    wholeTheirs,
    "CPU-ms",
  ),
]);
