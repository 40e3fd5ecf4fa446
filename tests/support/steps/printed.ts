import { vi } from "vitest";
import type { Palabre } from "~tests/support/palabre";

/** Waits until the program has printed this, and gives what was found. */
export function printed(palabre: Palabre, what: RegExp): Promise<RegExpExecArray> {
  return vi.waitUntil(() => what.exec(palabre.output()), { timeout: 30_000 });
}
