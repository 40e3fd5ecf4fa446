import { instantOf, localOf } from "~/domain/local-time";

const DAY_MS = 86_400_000;
const SATURDAY = 6;

/** The clock of the story: it begins weeks ago and only moves forward, up to the moment of the load. */
export class StoryClock {
  readonly #load: Date;
  #now: number;

  constructor(load: Date, daysBefore: number) {
    this.#load = load;
    this.#now = load.getTime() - daysBefore * DAY_MS;
  }

  readonly now = (): Date => new Date(this.#now);

  /** To this instant, or a little later than what was last if that is later; never past the load. */
  to(instant: string): void {
    const latest = this.#load.getTime() - 1_000;
    this.#now = Math.min(Math.max(Date.parse(instant), this.#now + 1_000), latest);
  }

  advance(seconds: number): void {
    this.to(new Date(this.#now + seconds * 1_000).toISOString());
  }

  /** `time` on the clocks of the convention, so many days before the load (negative: after it). */
  day(daysBefore: number, time: string): string {
    const date = localOf(new Date(this.#load.getTime() - daysBefore * DAY_MS).toISOString()).slice(0, 10);
    return instantOf(`${date}T${time}`) ?? this.#load.toISOString();
  }

  /** The same on the Saturday on or before that day: when people can come. */
  saturday(daysBefore: number, time: string): string {
    const weekday = new Date(this.day(daysBefore, "12:00")).getUTCDay();
    return this.day(daysBefore + ((weekday - SATURDAY + 7) % 7), time);
  }
}

/** Times of the day that look like people's: the same for the same number. */
export function timeOf(index: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(8 + ((index * 5) % 13))}:${two((index * 23 + 11) % 60)}`;
}
