import type { RebaseStatus } from "./amending";
import type { Convention } from "./convention";
import type { Measure, MeasureStatus } from "./measure";
import type { Thing } from "./permission";

/** The life of an amendment. */
export const amendmentStatuses = [
  "submitted",
  "admissible",
  "inadmissible",
  "accepted",
  "rejected",
  "withdrawn",
  "fallen",
  "satisfied",
] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

/**
 * An author who adapts an amendment to a text that has moved on brings it before the facilitators again; one that
 * was rejected by a vote which is then annulled may be voted on again.
 */
export const nextAmendmentStatuses = {
  submitted: ["admissible", "inadmissible", "withdrawn", "fallen", "satisfied"],
  admissible: ["submitted", "accepted", "rejected", "withdrawn", "fallen", "satisfied"],
  inadmissible: [],
  accepted: [],
  rejected: ["admissible"],
  withdrawn: [],
  fallen: [],
  satisfied: [],
} satisfies Record<AmendmentStatus, readonly AmendmentStatus[]> as Record<
  AmendmentStatus,
  readonly AmendmentStatus[]
>;

/** What may still change the text. */
export const openAmendmentStatuses: readonly AmendmentStatus[] = ["submitted", "admissible"];

export function isAmendmentStatus(value: string): value is AmendmentStatus {
  return (amendmentStatuses as readonly string[]).includes(value);
}

/** Why an amendment fell without a vote, or although it was adopted. */
export const fallReasons = [
  "measure-frozen",
  "measure-withdrawn",
  "measure-merged",
  "passage-taken",
  "passage-struck",
  "already-in-text",
  "rival-adopted",
  "settled",
  "parent-decided",
] as const;
export type FallReason = (typeof fallReasons)[number];

export function isFallReason(value: string): value is FallReason {
  return (fallReasons as readonly string[]).includes(value);
}

/** Why the open amendments of a measure fall when it leaves the deliberation for this state; null: they do not. */
export function fallReasonOf(status: MeasureStatus): FallReason | null {
  switch (status) {
    case "final":
      return "measure-frozen";
    case "withdrawn":
      return "measure-withdrawn";
    case "merged":
      return "measure-merged";
    case "draft":
    case "tabled":
    case "deliberation":
    case "voted":
    case "adopted":
    case "rejected":
      return null;
  }
}

/** Lengths in UTF-16 units, as `maxlength` in HTML counts; the text itself is bound as a measure's. */
export const amendmentLimits = { title: 200, reasons: 10_000, decision: 5_000 } as const;

export interface Amendment {
  readonly id: string;
  readonly conventionId: string;
  readonly measureId: string;
  /** Among the amendments of its measure, never reused. */
  readonly number: number;
  /** The version of the measure that `body` was written on. */
  readonly baseVersion: number;
  readonly title: string;
  /** The whole text of the measure as its author wants it, in Markdown. */
  readonly body: string;
  readonly reasons: string;
  readonly status: AmendmentStatus;
  /** The member who wrote it down, and for whom. */
  readonly authorId: string;
  readonly onBehalfOf: string | null;
  readonly createdAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** In words; a `FallReason` where it fell. */
  readonly decisionReason: string;
  /** The version of the measure that it made. */
  readonly resultingVersion: number | null;
  /** The amendment that it amends; its `body` then is the whole text as that one should make it. */
  readonly parentId: string | null;
  /** The text of its parent that it was written on. */
  readonly baseBody: string | null;
  /** The amendments whose conflict it settles. */
  readonly settles: readonly string[];
  /** How it stood when the text moved last, while it is open. */
  readonly standing: RebaseStatus;
  /** The amendment whose adoption made it fall or satisfied it. */
  readonly fallenBy: string | null;
  readonly decidedVote: string | null;
}

const standings: readonly RebaseStatus[] = ["clean", "satisfied", "overlaps", "gone"];

export function isStanding(value: string): value is RebaseStatus {
  return (standings as readonly string[]).includes(value);
}

export function isOpen({ status }: Pick<Amendment, "status">): boolean {
  return openAmendmentStatuses.includes(status);
}

/** The member whose amendment it is, whoever held the pen. */
export function ownerOf(amendment: Pick<Amendment, "authorId" | "onBehalfOf">): string {
  return amendment.onBehalfOf ?? amendment.authorId;
}

/** What the table of permissions needs to know of an amendment. */
export function amendmentThing(
  amendment: Pick<Amendment, "status" | "authorId" | "onBehalfOf">,
  convention: Pick<Convention, "phase">,
): Thing {
  return {
    phase: convention.phase,
    state: amendment.status,
    authorIds: [ownerOf(amendment)],
    enteredForSomebody: amendment.onBehalfOf !== null,
  };
}

/** The same, where the authors of its measure decide. */
export function amendmentOfMeasureThing(
  amendment: Pick<Amendment, "status">,
  measure: Pick<Measure, "authorIds">,
  convention: Pick<Convention, "phase">,
): Thing {
  return { phase: convention.phase, state: amendment.status, authorIds: measure.authorIds };
}
