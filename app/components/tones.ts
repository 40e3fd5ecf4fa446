import type { AmendmentStatus } from "~/domain/amendment";
import type { MeasureStatus } from "~/domain/measure";
import type { OutcomeKind } from "~/domain/voting";
import type { Tone } from "./Tag";

// How each state of the domain looks; its words come from the catalogue.

export const measureTones: Readonly<Record<MeasureStatus, Tone>> = {
  draft: "neutral",
  tabled: "neutral",
  deliberation: "progress",
  final: "progress",
  voted: "progress",
  adopted: "success",
  rejected: "error",
  withdrawn: "neutral",
  merged: "neutral",
};

export const amendmentTones: Readonly<Record<AmendmentStatus, Tone>> = {
  submitted: "neutral",
  admissible: "progress",
  inadmissible: "error",
  accepted: "success",
  rejected: "error",
  withdrawn: "neutral",
  fallen: "warning",
  satisfied: "success",
};

export const outcomeTones: Readonly<Record<OutcomeKind, Tone>> = {
  adopted: "success",
  rejected: "error",
  "quorum-missed": "warning",
  tied: "warning",
};
