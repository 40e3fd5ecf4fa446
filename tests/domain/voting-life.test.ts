import { describe, expect, it } from "vitest";
import { err, ok } from "~/domain/result";
import {
  annulVote,
  type Choice,
  type ClosedVote,
  castBallot,
  closeVote,
  decide,
  mayShowCounts,
  type NamedBallot,
  NO_BALLOTS,
  nextVoteStatuses,
  type OpenVote,
  openVote,
  type PreparedVote,
  type Quorum,
  type RollEntry,
  type VoteRule,
  type VoteState,
  validateRule,
  voteStatuses,
  withdrawVote,
} from "~/domain/voting";
import { countsOf, ruleWith } from "~tests/support/voting";

const NOON = "2022-03-12T12:00:00.000Z";
const ONE = "2022-03-12T13:00:00.000Z";
const TWO = "2022-03-12T14:00:00.000Z";
const body = { entitled: 30, present: 24 };
const counts = countsOf({ for: 12, against: 8 });

const prepared: PreparedVote = { status: "prepared", rule: ruleWith({}), closesAt: null };

function opened(rule: Partial<VoteRule> = {}, closesAt: string | null = null): OpenVote {
  return { status: "open", rule: ruleWith(rule), closesAt, body, openedAt: NOON };
}

const closed: ClosedVote = {
  status: "closed",
  rule: ruleWith({}),
  body,
  openedAt: NOON,
  closedAt: ONE,
  outcome: decide(ruleWith({}), counts, body),
};

const states: Record<VoteState["status"], VoteState> = {
  prepared,
  open: opened(),
  closed,
  withdrawn: { status: "withdrawn", rule: ruleWith({}), reason: "Texte retiré", withdrawnAt: ONE },
  annulled: {
    status: "annulled",
    rule: ruleWith({}),
    outcome: closed.outcome,
    reason: "Erreur",
    annulledAt: TWO,
  },
};

describe("a rule", () => {
  const half = { numerator: 1, denominator: 2 };
  const refusals: [string, Partial<VoteRule>][] = [
    [
      "majority-fraction-invalid",
      { majority: { kind: "fraction", numerator: 1, denominator: 0, comparison: "at-least" } },
    ],
    [
      "majority-fraction-invalid",
      { majority: { kind: "fraction", numerator: 3, denominator: 2, comparison: "at-least" } },
    ],
    [
      "majority-fraction-invalid",
      { majority: { kind: "fraction", numerator: 0.5, denominator: 1, comparison: "at-least" } },
    ],
    [
      "majority-unreachable",
      { majority: { kind: "fraction", numerator: 1, denominator: 1, comparison: "more-than" } },
    ],
    [
      "majority-below-half",
      { majority: { kind: "fraction", numerator: 49, denominator: 100, comparison: "more-than" } },
    ],
    [
      "second-threshold-fraction-invalid",
      { second: { base: "entitled", numerator: 0, denominator: 4, comparison: "at-least" } },
    ],
    [
      "second-threshold-unreachable",
      { second: { base: "votes", numerator: 2, denominator: 2, comparison: "more-than" } },
    ],
    ["quorum-fraction-invalid", { quorum: { kind: "presence", numerator: -1, denominator: 2 } }],
    ["secret-changeable", { secrecy: "secret", changeable: true }],
  ];

  it.each(refusals)("is refused as %s", (code, changes) => {
    expect(validateRule(ruleWith(changes))).toEqual(err(code));
  });

  it("may ask less than half of a base wider than the exprimés", () => {
    const rule = ruleWith({
      base: "entitled",
      majority: { kind: "fraction", numerator: 1, denominator: 4, comparison: "at-least" },
    });
    expect(validateRule(rule)).toEqual(ok(rule));
  });

  it("may ask for all of a base, and be secret when ballots are final", () => {
    const rule = ruleWith({
      majority: { kind: "fraction", numerator: 1, denominator: 1, comparison: "at-least" },
      quorum: { kind: "presence", ...half },
      secrecy: "secret",
      changeable: false,
    });
    expect(validateRule(rule)).toEqual(ok(rule));
  });
});

describe("opening", () => {
  it("freezes the rule with the body", () => {
    expect(openVote(prepared, body, NOON)).toEqual(ok(opened()));
  });

  it("checks the rule again", () => {
    const wrong = { ...prepared, rule: ruleWith({ secrecy: "secret", changeable: true }) };
    expect(openVote(wrong, body, NOON)).toEqual(err("rule-invalid"));
  });

  it("needs a body that the rule can count", () => {
    const quorum: Quorum = { kind: "presence", numerator: 1, denominator: 2 };
    const counting = { ...prepared, rule: ruleWith({ quorum }) };
    expect(openVote(counting, { entitled: 30, present: null }, NOON)).toEqual(err("attendance-missing"));
    expect(openVote(prepared, { entitled: 30, present: null }, NOON).ok).toBe(true);
    expect(openVote(prepared, { entitled: 0, present: 0 }, NOON)).toEqual(err("nobody-entitled"));
    expect(openVote(prepared, { entitled: 3, present: 4 }, NOON)).toEqual(err("more-present-than-entitled"));
  });

  it("needs an end that is still to come", () => {
    expect(openVote({ ...prepared, closesAt: NOON }, body, ONE)).toEqual(err("end-already-past"));
    expect(openVote({ ...prepared, closesAt: TWO }, body, ONE).ok).toBe(true);
  });
});

describe("closing", () => {
  it("decides the outcome under the frozen rule", () => {
    expect(closeVote(opened(), counts, ONE)).toEqual(ok(closed));
    expect(closed.outcome.kind).toBe("adopted");
  });

  it("refuses more ballots than voters", () => {
    expect(closeVote(opened(), countsOf({ for: 29, spoiled: 2 }), ONE)).toEqual(
      err("more-ballots-than-entitled"),
    );
    const ofPresent = opened({ base: "present" });
    expect(closeVote(ofPresent, countsOf({ for: 25 }), ONE)).toEqual(err("more-ballots-than-present"));
    expect(closeVote(opened(), countsOf({ for: 25 }), ONE).ok).toBe(true);
  });
});

describe("withdrawing and annulling", () => {
  it("need a reason", () => {
    expect(withdrawVote(opened(), "  ", ONE)).toEqual(err("reason-missing"));
    expect(annulVote(closed, "", ONE)).toEqual(err("reason-missing"));
  });

  it("keep the annulled outcome on record", () => {
    expect(annulVote(closed, "Erreur", TWO)).toEqual(ok(states.annulled));
  });
});

describe("the life of a vote", () => {
  it.each(voteStatuses)("from %s only goes where the table says", (status) => {
    const vote = states[status];
    const moves = [
      openVote(vote, body, NOON),
      closeVote(vote, NO_BALLOTS, ONE),
      withdrawVote(vote, "Texte retiré", ONE),
      annulVote(vote, "Erreur", TWO),
    ];
    const reached = moves.flatMap((move) => (move.ok ? [move.value.status] : []));
    expect(reached).toEqual(nextVoteStatuses[status]);
  });

  it("shows no count by choice of a secret vote before its close", () => {
    const secret = ruleWith({ secrecy: "secret", changeable: false });
    const shown = voteStatuses.filter((status) => mayShowCounts({ ...states[status], rule: secret }));
    expect(shown).toEqual(["closed", "annulled"]);
    expect(mayShowCounts(states.prepared)).toBe(false);
    expect(mayShowCounts(states.open)).toBe(true);
  });
});

describe("casting a ballot", () => {
  const entry: RollEntry = { memberId: "lea", present: true, voted: false };
  const voted: RollEntry = { ...entry, voted: true };
  const ballotFor = (choice: Choice): NamedBallot => ({
    secrecy: "named",
    memberId: "lea",
    choice,
    castAt: ONE,
    enteredBy: null,
  });

  it("records it under the voter's name in a named vote", () => {
    expect(castBallot(opened(), entry, null, "for", ONE)).toEqual(
      ok({ kind: "cast", ballot: ballotFor("for"), replaces: false }),
    );
  });

  it("records who entered it on the voter's behalf", () => {
    expect(castBallot(opened(), entry, null, "for", ONE, "hugo")).toEqual(
      ok({ kind: "cast", ballot: { ...ballotFor("for"), enteredBy: "hugo" }, replaces: false }),
    );
  });

  it("twice is once, even when the answer was lost and the vote closed in between", () => {
    for (const vote of [opened({ changeable: false }), opened({}, ONE), closed]) {
      expect(castBallot(vote, voted, ballotFor("for"), "for", TWO)).toEqual(ok({ kind: "unchanged" }));
    }
  });

  it("again with another choice replaces the first until the close, if the rule allows it", () => {
    expect(castBallot(opened(), voted, ballotFor("for"), "blank", ONE)).toEqual(
      ok({ kind: "cast", ballot: ballotFor("blank"), replaces: true }),
    );
    const final = opened({ changeable: false });
    expect(castBallot(final, voted, ballotFor("for"), "blank", ONE)).toEqual(err("already-cast"));
    expect(castBallot(closed, voted, ballotFor("for"), "blank", TWO)).toEqual(err("vote-closed"));
  });

  it("is refused unless the vote is open", () => {
    const answers = voteStatuses.map((status) => castBallot(states[status], entry, null, "for", ONE));
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.error))).toEqual([
      "vote-not-open",
      "ok",
      "vote-closed",
      "vote-withdrawn",
      "vote-annulled",
    ]);
  });

  it("is refused from the announced end on, though nobody closed the vote yet", () => {
    expect(castBallot(opened({}, ONE), entry, null, "for", ONE)).toEqual(err("vote-closed"));
    expect(castBallot(opened({}, TWO), entry, null, "for", ONE).ok).toBe(true);
  });

  it("is for those on the roll, and among them for those present where the rule counts the present", () => {
    const absent = { ...entry, present: false };
    expect(castBallot(opened(), null, null, "for", ONE)).toEqual(err("not-entitled"));
    expect(castBallot(opened({ base: "present" }), absent, null, "for", ONE)).toEqual(err("not-present"));
    const second = { base: "present", numerator: 1, denominator: 4, comparison: "at-least" } as const;
    expect(castBallot(opened({ second }), absent, null, "for", ONE)).toEqual(err("not-present"));
    expect(castBallot(opened(), absent, null, "for", ONE).ok).toBe(true);
  });

  describe("in a secret vote", () => {
    const secret = opened({ secrecy: "secret", changeable: false });

    it("carries neither name nor time", () => {
      expect(castBallot(secret, entry, null, "against", ONE)).toEqual(
        ok({ kind: "cast", ballot: { secrecy: "secret", choice: "against" }, replaces: false }),
      );
    });

    it("is final, whatever the choice", () => {
      for (const choice of ["for", "against"] as const) {
        expect(castBallot(secret, voted, null, choice, ONE)).toEqual(err("already-cast"));
      }
    });

    it("is never entered by someone else, who would know the choice", () => {
      expect(castBallot(secret, entry, null, "for", ONE, "hugo")).toEqual(err("secret-on-behalf"));
    });
  });
});
