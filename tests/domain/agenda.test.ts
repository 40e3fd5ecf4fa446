import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaFacts, whatNow } from "~/domain/agenda";
import { nextPhases, phases } from "~/domain/phase";
import { phaseEffects } from "~/domain/phase-effects";
import { type Actor, visitor } from "~/domain/role";
import { continueVisit, isWorthKeeping } from "~/domain/visit";

const quiet: AgendaFacts = {
  ...{ openVotes: [], drafts: 0, toRead: 0, toJudge: 0, preparedVotes: 0, pendingInvitations: 0 },
  ...{ axes: 3, planPublished: false, nextSession: null, endsOn: null },
};
const member: Actor = { ...visitor, personId: "p", memberId: "m", role: "member", panelIds: ["a"] };
const facilitator: Actor = { ...member, memberId: "f", role: "facilitator", panelIds: [] };
const kinds = (actor: Actor, phase: (typeof phases)[number], facts: Partial<AgendaFacts>) =>
  whatNow(actor, phase, { ...quiet, ...facts }).map((item) => item.kind);

describe("what somebody can do now", () => {
  it("votes come first, the one that closes first before the others", () => {
    const vote = (id: string, closesAt: string | null) => ({
      id,
      title: id,
      closesAt,
      mine: "to-cast" as const,
    });
    const openVotes = [
      vote("open", null),
      vote("late", "2026-05-02T10:00:00Z"),
      vote("soon", "2026-05-01T10:00:00Z"),
    ];
    const items = whatNow(member, "voting", { ...quiet, openVotes, toRead: 4 });
    expect(items.map((item) => ("id" in item ? item.id : item.kind))).toEqual([
      ...["soon", "late", "open"],
      "amend",
    ]);
    expect(items[0]?.due).toBe("2026-05-01T10:00:00Z");
  });

  it("nobody is asked to vote twice, nor where they are not on the roll", () => {
    const openVotes = (["cast", "none"] as const).map((mine) => ({
      id: mine,
      title: "",
      closesAt: null,
      mine,
    }));
    expect(kinds(member, "voting", { openVotes })).toEqual([]);
    expect(kinds(visitor, "voting", { openVotes })).toEqual([]);
    expect(kinds(facilitator, "voting", { openVotes })).toEqual(["close-vote", "close-vote", "move-phase"]);
  });

  it("members write while it is time to write, then amend, then read", () => {
    const facts = { drafts: 2, toRead: 5 };
    expect(kinds(member, "learning", facts)).toEqual(["read"]);
    expect(kinds(member, "drafting", facts)).toEqual(["write", "read", "propose"]);
    expect(kinds(member, "deliberation", facts)).toEqual(["write", "amend", "propose"]);
    expect(kinds(member, "response", facts)).toEqual(["read"]);
  });

  it("facilitators prepare, judge amendments, open votes and move the phase", () => {
    expect(kinds(facilitator, "preparation", { axes: 0, pendingInvitations: 3 })).toEqual([
      ...["prepare", "invitations", "move-phase"],
    ]);
    expect(kinds(facilitator, "deliberation", { toJudge: 1, preparedVotes: 2 })).toEqual([
      ...["judge", "open-votes", "propose", "move-phase"],
    ]);
    expect(kinds(facilitator, "adoption", {})).toEqual(["edit-plan", "move-phase"]);
  });

  it("the public reads, and is never invited to a sitting", () => {
    const nextSession = { title: "Plénière", startsAt: "2026-05-01T10:00:00Z" };
    const facts = { toRead: 5, planPublished: true, nextSession };
    expect(kinds(visitor, "follow-up", facts)).toEqual(["read", "read-plan"]);
    expect(kinds(member, "follow-up", facts)).toEqual(["read", "read-plan", "attend"]);
  });
});

describe("what a move of phase does", () => {
  it("to drafting opens writing to members; to voting closes it", () => {
    const [members] = phaseEffects("learning", "drafting");
    expect(members).toMatchObject({ who: "member", loses: [] });
    expect(members?.gains).toContain("measure.create");
    const voting = phaseEffects("deliberation", "voting").find(({ who }) => who === "member");
    expect(voting?.loses).toContain("measure.create");
  });

  it("and back again is the other way round", () => {
    for (const from of phases) {
      for (const to of nextPhases[from]) {
        const swapped = phaseEffects(to, from).map(({ who, gains, loses }) => ({
          who,
          gains: loses,
          loses: gains,
        }));
        expect(swapped).toEqual(phaseEffects(from, to));
      }
    }
  });
});

describe("a visit", () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();

  it("shows what is new as long as it lasts, then calls it seen", () => {
    const first = continueVisit(null, 10, at(0));
    const next = continueVisit(first, 14, at(60));
    expect(next.sinceSeq).toBe(10);
    expect(continueVisit(next, 15, at(70)).sinceSeq).toBe(10);
    expect(continueVisit(continueVisit(next, 15, at(70)), 15, at(200)).sinceSeq).toBe(15);
  });

  it("never skips a line that was not shown, nor is written without need", () => {
    const steps = fc.array(fc.record({ wait: fc.nat(90), lines: fc.nat(3) }), { minLength: 1 });
    fc.assert(
      fc.property(steps, (walk) => {
        let visit = continueVisit(null, 0, at(0));
        let [head, now] = [0, 0];
        for (const { wait, lines } of walk) {
          [head, now] = [head + lines, now + wait];
          const shown = continueVisit(visit, head, at(now));
          expect(shown.sinceSeq).toBeLessThanOrEqual(visit.seenSeq);
          expect(shown.sinceSeq).toBeGreaterThanOrEqual(visit.sinceSeq);
          if (lines > 0) expect(isWorthKeeping(visit, shown)).toBe(true);
          visit = shown;
        }
      }),
    );
  });
});
