import type { Furniture } from "./furniture";
import type { PlanVote, PlanVoteCounts } from "./model";

export interface VoteBarSegment {
  readonly choice: keyof PlanVoteCounts;
  readonly label: string;
  readonly count: number;
  /** Start and width in thousandths of the bar. */
  readonly start: number;
  readonly width: number;
  readonly colour: string;
}

const colours = {
  for: "#0f5c56",
  against: "#a8481f",
  abstain: "#a39b8b",
  blank: "#d8d2c4",
  spoiled: "#5c564b",
} satisfies Record<keyof PlanVoteCounts, string>;

const order = [
  "for",
  "against",
  "abstain",
  "blank",
  "spoiled",
] as const satisfies readonly (keyof PlanVoteCounts)[];

/**
 * The ballots of a vote as a bar that any writer can draw: one segment for each choice that somebody made, in
 * a fixed order, widths in thousandths (the last one takes the rounding). Empty when nobody voted.
 */
export function voteBar(vote: PlanVote, labels: Furniture): readonly VoteBarSegment[] {
  const chosen = order.filter((choice) => vote.counts[choice] > 0);
  const total = chosen.reduce((sum, choice) => sum + vote.counts[choice], 0);
  let before = 0;
  return chosen.map((choice) => {
    const count = vote.counts[choice];
    const start = Math.floor((before * 1000) / total);
    before += count;
    const width = Math.floor((before * 1000) / total) - start;
    return { choice, label: labels.counts[choice], count, start, width, colour: colours[choice] };
  });
}

/** The bar in words, for whoever does not see it: "Pour : 125, Contre : 32". */
export function voteBarInWords(vote: PlanVote, labels: Furniture): string {
  const parts = voteBar(vote, labels).map((s) => `${s.label}${labels.colon}${s.count}`);
  return parts.length > 0 ? parts.join(", ") : `${labels.ballots}${labels.colon}0`;
}
