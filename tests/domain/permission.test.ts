import { describe, expect, it } from "vitest";
import { type Action, actions, may } from "~/domain/permission";
import { phases } from "~/domain/phase";
import { visitor } from "~/domain/role";
import { actorOf, allowed, type Case, casesOf, writeMatrix } from "~tests/support/matrix";

/** Every role × every action × every state × every phase × every way to stand to the thing. */
const cases = actions.flatMap((action) => [...casesOf(action)]);
const granted = cases.filter(allowed);
const reading = (action: Action) => action.endsWith(".read");
const among = (rule: (one: Case) => boolean) => granted.filter(rule);
const actionsOf = (list: readonly Case[]) => [...new Set(list.map(({ action }) => action))].sort();

describe("who may do what", () => {
  it("is the table that was reviewed", async () => {
    await expect(writeMatrix(actions)).toMatchFileSnapshot("permission.matrix.txt");
  });

  it("covers every action: each is granted to somebody, none to everybody but what is public", () => {
    expect(actionsOf(granted)).toEqual([...actions].sort());
    const toVisitors = among(({ asker }) => asker === "visitor");
    expect(actionsOf(toVisitors)).toEqual(["convention.read", "measure.read", "plan.read", "vote.read"]);
  });

  it("a visitor only reads, and nothing before the convention has begun", () => {
    expect(among(({ asker, action }) => asker === "visitor" && !reading(action))).toEqual([]);
    const early = among(({ asker, phase }) => asker === "visitor" && phase === "preparation");
    expect(early.filter(({ action }) => action !== "plan.read")).toEqual([]);
  });

  it("a visitor reads no draft, no vote that is being prepared, no plan before it is published", () => {
    const read = among(({ asker }) => asker === "visitor");
    const states = (action: Action) =>
      [...new Set(read.filter((one) => one.action === action).map(({ state }) => state))].sort();
    expect(states("measure.read")).not.toContain("draft");
    expect(states("vote.read")).toEqual(["annulled", "closed", "open"]);
    expect(states("plan.read")).toEqual(["published"]);
  });

  it("a visitor reads measures under discussion only where the convention says so; its results always", () => {
    const hidden = among(
      (one) => one.asker === "visitor" && one.action === "measure.read" && one.relation === "none",
    );
    expect([...new Set(hidden.map(({ state }) => state))].sort()).toEqual(["adopted", "rejected"]);
  });

  it("whatever a visitor may do, everybody may", () => {
    for (const one of among(({ asker }) => asker === "visitor")) {
      for (const other of granted.filter(({ action }) => action === one.action).map(({ asker }) => asker)) {
        expect(allowed({ ...one, asker: other }), `${other} ${one.action}`).toBe(true);
      }
    }
  });

  it("an observer never writes, but may report a comment", () => {
    const does = among(({ asker, action }) => asker === "observer" && !reading(action));
    expect(actionsOf(does)).toEqual(["comment.report"]);
  });

  it("an administrator has no voice in what a convention decides", () => {
    const does = among(({ asker, action }) => asker === "administrator" && !reading(action));
    expect(actionsOf(does)).toEqual([
      "administrators.manage",
      "convention.create",
      "convention.edit",
      "people.manage",
      "session.manage",
    ]);
  });

  it("only members vote and amend by co-signing", () => {
    const own: readonly Action[] = ["vote.cast", "amendment.cosign", "amendment.accept"];
    expect(among(({ action, asker }) => own.includes(action) && asker !== "member")).toEqual([]);
  });

  it("opinions are members', and facilitators type them for members", () => {
    const askers = among(({ action }) => action === "opinion.write").map(({ asker }) => asker);
    expect(new Set(askers)).toEqual(new Set(["member", "facilitator"]));
  });

  it("nobody casts or enters a ballot but in an open vote", () => {
    const ballots = among(({ action }) => action === "vote.cast" || action === "vote.enter");
    expect(new Set(ballots.map(({ state }) => state))).toEqual(new Set(["open"]));
  });

  it("nobody writes a text once it is frozen", () => {
    const texts: readonly Action[] = ["measure.edit", "measure.table", "amendment.propose"];
    const frozen = ["final", "voted", "adopted", "rejected", "withdrawn", "merged"];
    expect(among(({ action, state }) => texts.includes(action) && frozen.includes(state))).toEqual([]);
  });

  it("measures are written while the convention drafts and deliberates, never later", () => {
    const writes: readonly Action[] = ["measure.create", "measure.edit", "measure.withdraw", "measure.merge"];
    const when = among(({ action }) => writes.includes(action)).map(({ phase }) => phase);
    expect(new Set(when)).toEqual(new Set(["drafting", "deliberation"]));
  });

  it("a member writes another panel's draft never, their own and their panel's", () => {
    const edits = among(({ action, asker }) => action === "measure.edit" && asker === "member");
    expect(new Set(edits.map(({ relation }) => relation))).toEqual(new Set(["author", "panel"]));
  });

  it("only facilitators lead: phases, admissibility, votes, hidden comments, the plan", () => {
    const leading: readonly Action[] = [
      "convention.move-phase",
      "measure.deliberate",
      "measure.freeze",
      "measure.merge",
      "amendment.judge",
      "comment.hide",
      "vote.prepare",
      "vote.open",
      "vote.close",
      "vote.annul",
      "vote.withdraw",
      "plan.edit",
      "plan.publish",
    ];
    expect(among(({ action, asker }) => leading.includes(action) && asker !== "facilitator")).toEqual([]);
  });

  it("the journal is for guarantors and administrators, the outbox for administrators", () => {
    const readers = (action: Action) => [
      ...new Set(among((one) => one.action === action).map(({ asker }) => asker)),
    ];
    expect(readers("journal.read")).toEqual(["guarantor", "administrator"]);
    expect(readers("outbox.read")).toEqual(["administrator"]);
  });

  it("a guarantor reads everything of a convention and decides nothing in it", () => {
    const reads = cases.filter(({ asker, action }) => asker === "guarantor" && reading(action));
    expect(reads.filter((one) => !allowed(one) && one.action !== "outbox.read")).toEqual([]);
    const does = among(({ asker, action }) => asker === "guarantor" && !reading(action));
    expect(actionsOf(does)).toEqual(["comment.report", "comment.write"]);
  });

  it("nothing that depends on a phase or a state is granted where it is not told", () => {
    for (const action of actions) {
      const bound = phases.some(
        (phase) => !granted.some((one) => one.action === action && one.phase === phase),
      );
      if (bound) expect(may(actorOf("facilitator"), action), action).toBe(false);
    }
    expect(actions.filter((action) => may(visitor, action))).toEqual([]);
  });
});
