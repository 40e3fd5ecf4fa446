import { err, ok, type Result } from "./result";

/** The life of a convention, in order. */
export const phases = [
  "preparation",
  "sortition",
  "learning",
  "drafting",
  "deliberation",
  "voting",
  "adoption",
  "handover",
  "response",
  "follow-up",
] as const;
export type Phase = (typeof phases)[number];

/**
 * Where each phase may lead. Forward one step (sortition and learning may be skipped: not every city draws
 * by lot on the platform), and one step back while nothing is adopted.
 */
export const nextPhases = {
  preparation: ["sortition", "learning", "drafting"],
  sortition: ["learning", "drafting", "preparation"],
  learning: ["drafting", "sortition"],
  drafting: ["deliberation", "learning"],
  deliberation: ["voting", "drafting"],
  voting: ["adoption", "deliberation"],
  adoption: ["handover", "voting"],
  handover: ["response"],
  response: ["follow-up"],
  "follow-up": [],
} satisfies Record<Phase, readonly Phase[]> as Record<Phase, readonly Phase[]>;

export function isPhase(value: string): value is Phase {
  return (phases as readonly string[]).includes(value);
}

/** Decides a move between phases; the reason is recorded, so it may not be empty. */
export function movePhase(
  from: Phase,
  to: Phase,
  reason: string,
): Result<Phase, "phase-not-reachable" | "reason-missing"> {
  if (!nextPhases[from].includes(to)) return err("phase-not-reachable");
  if (reason.trim() === "") return err("reason-missing");
  return ok(to);
}
