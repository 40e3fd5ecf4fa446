import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentKinds } from "~/domain/comment";
import { LEAST_PEOPLE, type Spoken, voicesByPanel } from "~/domain/voices";

const panels = ["a", "b", "c", null] as const;

/** Each person belongs to one panel, as the members of a convention are counted. */
const spoken = fc
  .array(
    fc.record({
      person: fc.nat(15),
      kind: fc.constantFrom(...commentKinds),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 40 },
  )
  .map((lines) =>
    lines.map(
      ({ person, kind, count }): Spoken => ({
        ...{ memberId: `m${person}`, panelId: panels[person % panels.length] ?? null, kind, count },
      }),
    ),
  );
const peopleIn = (lines: readonly Spoken[]) => new Set(lines.map((line) => line.memberId)).size;

describe("who spoke for what", () => {
  test("no group is told of that has too few people to hide in", () => {
    fc.assert(
      fc.property(spoken, (lines) => {
        for (const { people } of voicesByPanel(lines)) expect(people).toBeGreaterThanOrEqual(LEAST_PEOPLE);
      }),
    );
  });

  test("all voices are told, or none: nobody is found by subtracting", () => {
    fc.assert(
      fc.property(spoken, (lines) => {
        const told = voicesByPanel(lines);
        const enough = peopleIn(lines) >= LEAST_PEOPLE;
        const heard = enough ? lines : [];
        for (const kind of commentKinds) {
          const said = heard.filter((line) => line.kind === kind).reduce((sum, { count }) => sum + count, 0);
          expect(told.reduce((sum, { kinds }) => sum + (kinds[kind] ?? 0), 0)).toBe(said);
        }
        expect(told.reduce((sum, { people }) => sum + people, 0)).toBe(peopleIn(heard));
      }),
    );
  });

  test("a panel of which enough people spoke stands alone, before the others", () => {
    const by = (memberId: string, panelId: string | null): Spoken => ({
      ...{ memberId, panelId, kind: "for", count: 1 },
    });
    const crowd = ["1", "2", "3", "4"].map((id) => by(id, "a"));
    const rest = ["5", "6", "7"].map((id, index) => by(id, index === 0 ? "b" : null));
    expect(voicesByPanel([...rest, ...crowd]).map(({ panelId, people }) => [panelId, people])).toEqual([
      ["a", 4],
      [null, 3],
    ]);
    expect(voicesByPanel([...crowd, by("5", "b")]).map(({ panelId, people }) => [panelId, people])).toEqual([
      [null, 5],
    ]);
  });
});
