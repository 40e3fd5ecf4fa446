import type { MeasureStatus } from "~/domain/measure";
import type { Messages } from "~/messages";
import type { Status, Tone } from "../Tag";

const tones: Record<MeasureStatus, Tone> = {
  draft: "neutral",
  tabled: "neutral",
  deliberation: "progress",
  final: "progress",
  voted: "progress",
  adopted: "success",
  rejected: "error",
  withdrawn: "warning",
  merged: "warning",
};

export function measureStatus(t: Messages, status: MeasureStatus): Status {
  return { text: t.domain.measureStatus[status], tone: tones[status] };
}

/** Names in a row; people whose data were erased keep their place without their name. */
export function namesOf(t: Messages, names: readonly (string | null)[]): string {
  return names.map((name) => name ?? t.common.erasedPerson).join(", ");
}

/** "Mesure 12", or "Brouillon". */
export function measureName(t: Messages, number: number | null): string {
  return number === null ? t.measures.draft : `${t.measures.measure} ${number}`;
}
