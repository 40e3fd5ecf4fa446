import { allVotes, type Majority, type Outcome } from "~/domain/voting";
import type { ShareKind } from "./ShareBar";

/** How many, and whether the base of the vote counts them. */
export interface OutcomeShare {
  readonly kind: ShareKind;
  readonly count: number;
  readonly counted: boolean;
}

const ballots = ["for", "against", "abstain", "blank", "spoiled"] as const;

/** The parts of an outcome in the order they are drawn; for and against always, the others when there are any. */
export function outcomeShares({ counts, body, majority }: Outcome): OutcomeShare[] {
  const cast = ballots.map((kind) => ({
    kind,
    count: counts[kind],
    counted: majority.base !== "cast-for-or-against" || kind === "for" || kind === "against",
  }));
  const ofPresent = majority.base === "present" && body.present !== null;
  const whole = ofPresent ? (body.present ?? 0) : body.entitled;
  const absent: OutcomeShare = {
    kind: "absent",
    count: Math.max(0, whole - allVotes(counts)),
    counted: majority.base === "present" || majority.base === "entitled",
  };
  return [...cast, absent].filter(({ kind, count }) => count > 0 || kind === "for" || kind === "against");
}

/** Where a majority's line stands on its bar, from 0 to 1; null for one that is no share of a base. */
export function thresholdShare(majority: Majority): number | null {
  switch (majority.kind) {
    case "relative":
      return null;
    case "unanimity":
      return 1;
    case "fraction":
      return majority.numerator / majority.denominator;
  }
}
