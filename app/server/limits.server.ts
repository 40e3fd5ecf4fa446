import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const QUARTER_HOUR_S = 15 * 60;

/** Tries in a quarter of an hour. A whole room may stand behind one network address, so those have room. */
const allowed = {
  password: { each: 10, network: 200 },
  link: { each: 5, network: 100 },
  code: { each: 10, network: 100 },
} as const satisfies Record<string, { each: number; network: number }>;
export type LimitedKind = keyof typeof allowed;

/** Slows down those who guess; kept in memory, forgotten at a restart. */
export class Limits {
  readonly #limiters = new Map<string, RateLimiterMemory>();

  constructor() {
    for (const [kind, { each, network }] of Object.entries(allowed)) {
      this.#limiters.set(`${kind} each`, new RateLimiterMemory({ points: each, duration: QUARTER_HOUR_S }));
      this.#limiters.set(
        `${kind} network`,
        new RateLimiterMemory({ points: network, duration: QUARTER_HOUR_S }),
      );
    }
  }

  /**
   * Counts a try; false when there were too many.
   *
   * @param who the address or code that is tried
   * @param network where the try comes from
   */
  async take(kind: LimitedKind, who: string, network: string): Promise<boolean> {
    const tries = [this.#consume(`${kind} each`, who), this.#consume(`${kind} network`, network)];
    return (await Promise.all(tries)).every(Boolean);
  }

  /** Somebody proved who they are: their earlier slips no longer count. */
  async forgive(kind: LimitedKind, who: string): Promise<void> {
    await this.#limiters.get(`${kind} each`)?.delete(who);
  }

  async #consume(name: string, key: string): Promise<boolean> {
    try {
      await this.#limiters.get(name)?.consume(key);
      return true;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return false;
      throw refused;
    }
  }
}
