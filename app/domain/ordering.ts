export type Direction = "up" | "down";

/** The list with one of its members a place further up or down; as it was when there is no such place. */
export function moved<T>(list: readonly T[], member: T, direction: Direction): T[] {
  const from = list.indexOf(member);
  const to = direction === "up" ? from - 1 : from + 1;
  const other = list[to];
  if (from < 0 || other === undefined) return [...list];
  return list.map((one, index) => (index === from ? other : index === to ? member : one));
}

const names = new Intl.Collator("fr");

/** Sorts people by name as a French list does (Élodie before Viet Anh), whatever the database makes of accents. */
export function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return names.compare(one.name, other.name);
}
