/** Conventions are held in France: clocks are read and shown in its time wherever the server stands. */
export const TIME_ZONE = "Europe/Paris";

const clock = new Intl.DateTimeFormat("en-CA", {
  timeZone: TIME_ZONE,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/**
 * What a clock on the wall shows.
 *
 * @param instant ISO 8601, in UTC
 * @returns `2026-11-22T18:30`, as `<input type="datetime-local">` writes it
 */
export function localOf(instant: string): string {
  const parts = clock.formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The instant at which the clock on the wall shows this; where it shows it twice (end of summer time), the
 * first; where it never does (its beginning), an hour later.
 *
 * @param local `2026-11-22T18:30`
 * @returns ISO 8601 in UTC, or null when this is no time
 */
export function instantOf(local: string): string | null {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) || Number.isNaN(asUtc)) return null;
  const before = asUtc - offsetAt(asUtc - DAY_MS);
  const after = asUtc - offsetAt(asUtc + DAY_MS);
  const instant = offsetAt(before) === asUtc - before ? before : after;
  const shown = localOf(new Date(instant).toISOString()) === local ? instant : before;
  return new Date(shown).toISOString();
}

const DAY_MS = 86_400_000;

/** How far local time is ahead of UTC, in milliseconds. */
function offsetAt(instant: number): number {
  return Date.parse(`${localOf(new Date(instant).toISOString())}Z`) - Math.floor(instant / 60_000) * 60_000;
}
