import type { AmendmentStatus } from "~/domain/amendment";
import { frenchSpaces } from "~/domain/typography";
import type { Messages } from "~/messages";
import { measureName } from "../measure/labels";
import type { Status } from "../Tag";
import { amendmentTones } from "../tones";

export function amendmentStatus(t: Messages, status: AmendmentStatus): Status {
  return { text: t.domain.amendmentStatus[status], tone: amendmentTones[status] };
}

/** "Amendement n° 3", "Sous-amendement n° 5 à l’amendement n° 3" */
export function amendmentName(
  t: Messages,
  { number, parent }: { readonly number: number; readonly parent: { readonly number: number } | null },
): string {
  return parent ? t.amendments.subNumber(number, parent.number) : t.amendments.number(number);
}

interface OfMeasure {
  readonly title: string;
  readonly measure: { readonly number: number | null; readonly title: string };
}

/** Its title, or the measure that it changes. */
export function amendmentTitle(t: Messages, { title, measure }: OfMeasure): string {
  return title ? frenchSpaces(title) : t.amendments.noTitle(frenchSpaces(measure.title));
}

/** "Mesure 12 · Faire durer les ordinateurs" */
export function amendedMeasure(t: Messages, { measure }: Pick<OfMeasure, "measure">): string {
  return `${measureName(t, measure.number)} · ${frenchSpaces(measure.title)}`;
}
