/** The life of an amendment. */
export const amendmentStatuses = [
  "submitted",
  "admissible",
  "inadmissible",
  "accepted",
  "rejected",
  "withdrawn",
  "fallen",
] as const;
export type AmendmentStatus = (typeof amendmentStatuses)[number];

export const nextAmendmentStatuses = {
  submitted: ["admissible", "inadmissible", "withdrawn", "fallen"],
  admissible: ["accepted", "rejected", "withdrawn", "fallen"],
  inadmissible: [],
  accepted: [],
  rejected: [],
  withdrawn: [],
  fallen: [],
} satisfies Record<AmendmentStatus, readonly AmendmentStatus[]> as Record<
  AmendmentStatus,
  readonly AmendmentStatus[]
>;

export function isAmendmentStatus(value: string): value is AmendmentStatus {
  return (amendmentStatuses as readonly string[]).includes(value);
}
