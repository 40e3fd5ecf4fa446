import type { MeasureStatus, VersionOrigin } from "./measure";
import type { OutcomeKind } from "./voting";

/** What is stored of a measure's life; all instants are ISO 8601 in UTC. */
export interface LifeFacts {
  readonly status: MeasureStatus;
  readonly writtenAt: string;
  readonly tabledAt: string | null;
  readonly decidedAt: string | null;
  readonly versions: readonly {
    readonly version: number;
    readonly at: string;
    readonly origin: VersionOrigin;
  }[];
  readonly amendments: readonly { readonly number: number; readonly at: string }[];
  readonly votes: readonly LifeVote[];
  /** When the first published plan that holds it came out. */
  readonly plannedAt: string | null;
}

export interface LifeVote {
  readonly id: string;
  readonly number: number;
  readonly at: string;
  /** Null while it is open. */
  readonly until: string | null;
  readonly outcome: OutcomeKind | null;
}

/** One moment of a measure's life. */
export type LifeMoment = { readonly at: string } & (
  | { readonly kind: "written" | "tabled" | "adopted" | "rejected" | "planned" }
  | { readonly kind: "version"; readonly version: number; readonly origin: VersionOrigin }
  | { readonly kind: "amended"; readonly number: number }
  | ({ readonly kind: "vote" } & LifeVote)
);

/** The moments of a measure's life in their order. */
export function lifeOf(facts: LifeFacts): LifeMoment[] {
  const { writtenAt, tabledAt, decidedAt, plannedAt, status } = facts;
  const decided = status === "adopted" || status === "rejected" ? status : null;
  const moments: LifeMoment[] = [
    { kind: "written", at: writtenAt },
    ...once("tabled", tabledAt),
    ...facts.versions
      .filter(({ version }) => version > 1)
      .map((version) => ({ kind: "version" as const, ...version })),
    ...facts.amendments.map((amendment) => ({ kind: "amended" as const, ...amendment })),
    ...facts.votes.map((vote) => ({ kind: "vote" as const, ...vote })),
    ...(decided ? once(decided, decidedAt) : []),
    ...once("planned", plannedAt),
  ];
  // Sorting keeps the order of what happened at the same instant: a vote stands before its decision.
  return moments.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function once(kind: "tabled" | "adopted" | "rejected" | "planned", at: string | null): LifeMoment[] {
  return at === null ? [] : [{ kind, at }];
}

/** A moment as it is told: amendments that follow each other are one. */
export type LifeStep =
  | Exclude<LifeMoment, { kind: "amended" }>
  | { readonly kind: "amended"; readonly at: string; readonly numbers: readonly number[] };

/** Puts amendments that follow each other together. @param moments in their order */
export function stepsOf(moments: readonly LifeMoment[]): LifeStep[] {
  const steps: LifeStep[] = [];
  for (const moment of moments) {
    const last = steps.at(-1);
    if (moment.kind !== "amended") steps.push(moment);
    else if (last?.kind === "amended") {
      steps[steps.length - 1] = { ...last, numbers: [...last.numbers, moment.number] };
    } else steps.push({ kind: "amended", at: moment.at, numbers: [moment.number] });
  }
  return steps;
}

/**
 * Where instants stand between the first and the last of them, from 0 to 1; all at 0 when nothing lies between.
 */
export function placesOf(instants: readonly string[]): number[] {
  const times = instants.map((at) => Date.parse(at));
  const start = Math.min(...times);
  const length = Math.max(...times) - start;
  return times.map((time) => (length === 0 ? 0 : (time - start) / length));
}
