import { diffTexts, type VotePlace } from "~/domain/amending";
import { type Amendment, isFallReason, isOpen, ownerOf } from "~/domain/amendment";
import { touchedPassages } from "~/domain/amendment-places";
import { excerpts } from "~/domain/excerpts";
import type { Measure } from "~/domain/measure";
import { findMemberNames } from "~db/amendmentPages";
import { listUnderVote } from "~db/amendments";
import { listVotes, type Vote } from "~db/votes";
import { type MeasureAmending, type OpenAmendment, readAmending } from "./amending.server";
import { versionBlocks, versionOf } from "./amendmentStandings.server";
import type { App } from "./app.server";
import { acceptable } from "./consolidation.server";
import { toLine } from "./voteList.server";

/** As many votes as a measure may have seen. */
const VOTES = 1_000;

/** The consolidation table: what competes where, in which order it is voted, what is decided, what the text becomes. */
export async function readConsolidation(app: App, measure: Measure) {
  const amending = await readAmending(app.db, measure);
  const { id: measureId, conventionId } = measure;
  const votes = await listVotes(
    app.db,
    { conventionId, amendmentsOf: measureId },
    { limit: VOTES, offset: 0 },
  );
  const latest = latestVotes(votes);
  const free = acceptable(amending, await listUnderVote(app.db, measureId));
  const lineOf = (amendment: Amendment) => tableLine(amending, latest, amendment);
  const rows = amending.open.map((one) => rowOf(amending, one, lineOf));
  return {
    version: amending.current.version,
    consensual: free.map(lineOf),
    pending: pendingSteps(amending, latest),
    passages: amending.passages
      .map(({ anchor }, index) => ({
        ...{ anchor, number: index + 1 },
        rows: rows.filter((row) => row.at === anchor),
      }))
      .filter((passage) => passage.rows.length > 0),
    behind: amending.behind.map(({ amendment, standing }) => ({
      ...lineOf(amendment),
      standing: standing.status,
    })),
    decided: amending.all.filter((one) => !isOpen(one)).map((one) => decidedLine(amending, lineOf(one), one)),
    growth: await growthOf(app, amending),
    order: amending.order && {
      reason: amending.order.reason,
      setAt: amending.order.setAt,
      setBy: (await findMemberNames(app.db, [amending.order.setBy])).get(amending.order.setBy) ?? null,
    },
    conflicts: amending.conflicts.filter(({ level }) => level === "hard" || level === "order"),
    numbers: Object.fromEntries(amending.all.map(({ id, number }) => [id, number])),
  };
}

export type ConsolidationPage = Awaited<ReturnType<typeof readConsolidation>>;

/** The newest vote on each amendment that still stands. */
function latestVotes(votes: readonly Vote[]): ReadonlyMap<string, Vote> {
  const latest = new Map<string, Vote>();
  for (const vote of votes) {
    const { question, state } = vote;
    if (question.kind !== "amendment" || state.status === "withdrawn" || state.status === "annulled")
      continue;
    if (!latest.has(question.amendmentId)) latest.set(question.amendmentId, vote);
  }
  return latest;
}

function tableLine(
  { names, places, all }: MeasureAmending,
  latest: ReadonlyMap<string, Vote>,
  amendment: Amendment,
) {
  const { id, number, title, status, settles, parentId } = amendment;
  const parent = all.find((each) => each.id === parentId);
  const vote = latest.get(id);
  return {
    ...{ id, number, title, status, settles },
    author: names.get(ownerOf(amendment)) ?? null,
    parent: parent ? { number: parent.number } : null,
    class: places.get(id)?.class ?? null,
    identicalTo: numbersOf(all, places.get(id)),
    vote: vote ? toLine(vote) : null,
  };
}

export type TableLine = ReturnType<typeof tableLine>;

function numbersOf(all: readonly Amendment[], place: VotePlace | undefined): readonly number[] {
  return all.filter(({ id }) => place?.identicalTo.includes(id)).map(({ number }) => number);
}

function rowOf(
  { passages, now, conflicts }: MeasureAmending,
  { amendment, standing, subs }: OpenAmendment,
  lineOf: (amendment: Amendment) => TableLine,
) {
  const { id } = amendment;
  return {
    ...lineOf(amendment),
    at: touchedPassages(passages, standing)[0],
    diff: diffTexts(now, standing.text).filter(({ kind }) => kind !== "same"),
    subs: subs.map((sub) => ({ ...lineOf(sub.amendment), standing: sub.standing.status })),
    rivals: conflicts
      .filter(({ level, between }) => level === "hard" && between.includes(id))
      .map(({ between }) => between.find((each) => each !== id) ?? id),
  };
}

/** What still has to be done before everything is decided, in the order of the votes. */
function pendingSteps({ open, behind, places }: MeasureAmending, latest: ReadonlyMap<string, Vote>) {
  const seen = new Set<string>();
  const steps = open.flatMap(({ amendment, subs }) => {
    if (seen.has(amendment.id)) return [];
    for (const twin of places.get(amendment.id)?.identicalTo ?? []) seen.add(twin);
    const own = subs.map(({ amendment: sub, standing }) =>
      standing.status === "clean"
        ? stepOf(sub, latest)
        : { ...named(sub), step: "adapt" as const, vote: null },
    );
    const waits = subs.some(({ amendment: sub }) => sub.status === "admissible");
    const last = waits ? { ...named(amendment), step: "subs-first" as const, vote: null } : null;
    return [...own, last ?? stepOf(amendment, latest)];
  });
  return [
    ...steps,
    ...behind.map(({ amendment }) => ({ ...named(amendment), step: "adapt" as const, vote: null })),
  ];
}

const named = ({ id, number, title }: Amendment) => ({ id, number, title });

function stepOf(amendment: Amendment, latest: ReadonlyMap<string, Vote>) {
  const vote = latest.get(amendment.id);
  if (amendment.status === "submitted") return { ...named(amendment), step: "judge" as const, vote: null };
  if (vote?.state.status === "open") return { ...named(amendment), step: "close" as const, vote: vote.id };
  if (vote?.state.status === "prepared") return { ...named(amendment), step: "open" as const, vote: vote.id };
  return { ...named(amendment), step: "prepare" as const, vote: null };
}

function decidedLine({ all }: MeasureAmending, line: TableLine, amendment: Amendment) {
  const { decisionReason, fallenBy, decidedVote, resultingVersion, status } = amendment;
  const by = all.find(({ id }) => id === fallenBy);
  const fell = status === "fallen" && isFallReason(decisionReason) ? decisionReason : null;
  return {
    ...line,
    ...{ fell, reason: fell ? "" : decisionReason, resultingVersion, decidedVote },
    fallenBy: by ? { id: by.id, number: by.number } : null,
  };
}

/** The text now beside the one on which the first amendment was written. */
async function growthOf(app: App, { all, current }: MeasureAmending) {
  const first = Math.min(current.version, ...all.map(({ baseVersion }) => baseVersion));
  if (first === current.version) return { from: first, excerpts: [] };
  const before = await versionOf(app.db, current.measureId, first);
  return { from: first, excerpts: excerpts(diffTexts(versionBlocks(before), versionBlocks(current))) };
}
