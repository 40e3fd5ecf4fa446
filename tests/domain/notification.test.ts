import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localOf } from "~/domain/local-time";
import { gatheringAt, reminderAt } from "~/domain/notification";

const MINUTE = 60_000;
const instants = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((ms) => new Date(ms).toISOString());
const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / MINUTE;

describe("when mails are gathered", () => {
  it("what is mailed at once leaves five to ten minutes later, with all that happened until then", () => {
    fc.assert(
      fc.property(instants, (now) => {
        const { runAt, until } = gatheringAt("at-once", now);
        expect(minutesBetween(now, runAt)).toBeGreaterThanOrEqual(5);
        expect(minutesBetween(now, runAt)).toBeLessThan(10);
        expect(until >= now).toBe(true);
        expect(until < runAt).toBe(true);
      }),
    );
  });

  it("the daily mail leaves after the next eight o'clock in France, summer and winter", () => {
    fc.assert(
      fc.property(instants, (now) => {
        const { runAt, until } = gatheringAt("daily", now);
        expect(localOf(until).slice(11)).toBe("08:00");
        expect(until >= now).toBe(true);
        expect(minutesBetween(now, until)).toBeLessThanOrEqual(25 * 60);
        expect(runAt > until).toBe(true);
      }),
    );
  });

  it("the clocks change on a Sunday, and every day has one digest", () => {
    expect(gatheringAt("daily", "2026-03-28T07:00:00.001Z").until).toBe("2026-03-29T06:00:00.000Z");
    expect(gatheringAt("daily", "2026-10-24T06:00:00.001Z").until).toBe("2026-10-25T07:00:00.000Z");
    expect(gatheringAt("daily", "2026-11-22T07:00:00.000Z").until).toBe("2026-11-22T07:00:00.000Z");
  });
});

describe("when voters are reminded", () => {
  it("a day before the end of a long vote, a quarter before that of a shorter one, never in a sitting", () => {
    const opened = "2026-11-22T10:00:00.000Z";
    expect(reminderAt(opened, "2026-11-29T10:00:00.000Z")).toBe("2026-11-28T10:00:00.000Z");
    expect(reminderAt(opened, "2026-11-22T18:00:00.000Z")).toBe("2026-11-22T16:00:00.000Z");
    expect(reminderAt(opened, "2026-11-22T11:00:00.000Z")).toBeNull();
  });
});
