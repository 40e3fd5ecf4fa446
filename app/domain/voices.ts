import type { CommentKind } from "./comment";

/** How many comments of a kind one person wrote. The person is known here only to be counted. */
export interface Spoken {
  readonly memberId: string;
  /** Null for those who are in no panel. */
  readonly panelId: string | null;
  readonly kind: CommentKind;
  readonly count: number;
}

export type KindCounts = Readonly<Partial<Record<CommentKind, number>>>;

/** What was said by the people of one panel; `panelId` null for everybody else together. */
export interface Voices {
  readonly panelId: string | null;
  readonly people: number;
  readonly kinds: KindCounts;
}

/** Fewer people than this are no group: a count of theirs would tell who said what. */
export const LEAST_PEOPLE = 3;

/**
 * Who spoke for what, by panel. A panel of which fewer than `least` people spoke is counted with the others;
 * when all the others together are too few, the smallest panel that could stand alone joins them, so that
 * nobody is found by subtracting. Nothing is told when fewer than `least` people spoke in all.
 *
 * @returns panels with the most voices first, the others last; each with at least `least` people
 */
export function voicesByPanel(spoken: readonly Spoken[], least = LEAST_PEOPLE): Voices[] {
  const panels = [...grouped(spoken, (one) => one.panelId)]
    .map(([panelId, lines]) => ({ panelId, lines, people: peopleOf(lines) }))
    .sort((a, b) => b.people - a.people || compareIds(a.panelId, b.panelId));
  const alone = panels.filter(({ panelId, people }) => panelId !== null && people >= least);
  const others = panels.filter((panel) => !alone.includes(panel)).flatMap(({ lines }) => lines);
  while (others.length > 0 && peopleOf(others) < least && alone.length > 0) {
    others.push(...(alone.pop()?.lines ?? []));
  }
  const told = alone.map(({ panelId, lines }) => voicesOf(panelId, lines));
  return peopleOf(others) >= least ? [...told, voicesOf(null, others)] : told;
}

function voicesOf(panelId: string | null, lines: readonly Spoken[]): Voices {
  const kinds: Partial<Record<CommentKind, number>> = {};
  for (const { kind, count } of lines) kinds[kind] = (kinds[kind] ?? 0) + count;
  return { panelId, people: peopleOf(lines), kinds };
}

function peopleOf(lines: readonly Spoken[]): number {
  return new Set(lines.map((line) => line.memberId)).size;
}

function grouped<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

function compareIds(one: string | null, other: string | null): number {
  return (one ?? "") < (other ?? "") ? -1 : 1;
}
