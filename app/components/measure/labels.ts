import type { MeasureStatus } from "~/domain/measure";
import type { Messages } from "~/messages";
import type { Status } from "../Tag";
import { measureTones } from "../tones";

export function measureStatus(t: Messages, status: MeasureStatus): Status {
  return { text: t.domain.measureStatus[status], tone: measureTones[status] };
}

/** Names in a row; people whose data were erased keep their place without their name. */
export function namesOf(t: Messages, names: readonly (string | null)[]): string {
  return names.map((name) => name ?? t.common.erasedPerson).join(", ");
}

/** "Mesure 12", or "Brouillon". */
export function measureName(t: Messages, number: number | null): string {
  return number === null ? t.measures.draft : `${t.measures.measure} ${number}`;
}
