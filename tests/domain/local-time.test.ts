import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, localOf } from "~/domain/local-time";

describe("clocks of the convention", () => {
  it("show the time of Paris, in winter and in summer", () => {
    expect(localOf("2026-11-22T17:30:00.000Z")).toBe("2026-11-22T18:30");
    expect(instantOf("2026-11-22T18:30")).toBe("2026-11-22T17:30:00.000Z");
    expect(instantOf("2026-07-14T18:30")).toBe("2026-07-14T16:30:00.000Z");
  });

  it("an hour that comes twice is the first, one that never comes is an hour later", () => {
    expect(instantOf("2026-10-25T02:30")).toBe("2026-10-25T00:30:00.000Z");
    expect(localOf(instantOf("2026-03-29T02:30") ?? "")).toBe("2026-03-29T03:30");
  });

  it("what they show leads back to the minute, outside the hour that comes twice", () => {
    const minutes = fc.integer({ min: 27_000_000, max: 33_000_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const local = localOf(new Date(minute * 60_000).toISOString());
        const back = instantOf(local);
        expect(localOf(back ?? "")).toBe(local);
      }),
    );
  });

  it.each(["", "2026-11-22", "2026-13-01T10:00", "tomorrow"])("%j is no time", (text) => {
    expect(instantOf(text)).toBeNull();
  });
});
