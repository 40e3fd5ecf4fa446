import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor, Role } from "~/domain/role";
import { listPanels } from "~db/conventions";
import { findLetterOf } from "~db/invitations";
import { leave, listRoster, type RosterMember, setPanels, setRole } from "~db/roster";
import type { App } from "./app.server";
import { change } from "./change.server";
import { newCodeFor, type PrintedLetter } from "./invitations.server";

export type { RosterMember } from "~db/roster";

export type RosterRefusal = "not-allowed" | "not-found" | "only-facilitator";

export interface Seat {
  readonly role: Role;
  readonly panelIds: readonly string[];
}

/** Changes somebody's role and panels. A convention never loses its only facilitator. */
export async function changeSeat(
  app: App,
  actor: Actor,
  convention: Convention,
  memberId: string,
  { role, panelIds }: Seat,
): Promise<Result<null, RosterRefusal>> {
  if (!may(actor, "people.manage", { phase: convention.phase })) return err("not-allowed");
  return change(app, actor.personId, async (trx, notes) => {
    const roster = await listRoster(trx, convention.id);
    const member = roster.find((one) => one.memberId === memberId);
    if (!member) return err("not-found");
    if (role !== "facilitator" && isOnlyFacilitator(roster, member)) return err("only-facilitator");
    const panels = await listPanels(trx, convention.id);
    const kept = panels.filter(({ id }) => panelIds.includes(id)).map(({ id }) => id);
    await setRole(trx, memberId, role);
    await setPanels(trx, memberId, kept);
    const detail = { panels: kept };
    const thing = `member:${memberId}`;
    notes.journal(convention.id, { action: "member.change", thing, from: member.role, to: role, detail });
    notes.changed(convention.id, `people:${convention.id}`, `convention:${convention.id}`);
    return ok(null);
  });
}

/** Ends somebody's place; what they wrote and voted stays. */
export async function removeMember(
  app: App,
  actor: Actor,
  convention: Convention,
  memberId: string,
): Promise<Result<null, RosterRefusal>> {
  if (!may(actor, "people.manage", { phase: convention.phase })) return err("not-allowed");
  return change(app, actor.personId, async (trx, notes) => {
    const roster = await listRoster(trx, convention.id);
    const member = roster.find((one) => one.memberId === memberId);
    if (!member) return err("not-found");
    if (isOnlyFacilitator(roster, member)) return err("only-facilitator");
    await leave(trx, memberId, notes.now);
    const thing = `member:${memberId}`;
    notes.journal(convention.id, { action: "member.remove", thing, from: member.role, to: "left" });
    notes.changed(convention.id, `people:${convention.id}`, `convention:${convention.id}`);
    return ok(null);
  });
}

/**
 * A new letter for a member without an address: its code signs them in once. Never for somebody with an
 * address: they alone read their mail. The journal keeps who asked for it.
 */
export async function printNewLetter(
  app: App,
  actor: Actor,
  convention: Convention,
  memberId: string,
): Promise<Result<PrintedLetter, "not-allowed" | "not-found">> {
  if (!may(actor, "people.manage", { phase: convention.phase })) return err("not-allowed");
  return change(app, actor.personId, async (trx, notes) => {
    const roster = await listRoster(trx, convention.id);
    const member = roster.find((one) => one.memberId === memberId && one.email === null);
    const letter = member && (await findLetterOf(trx, convention.id, member.personId));
    if (!letter) return err("not-found");
    const code = await newCodeFor(trx, letter.id);
    notes.journal(convention.id, { action: "member.print-letter", thing: `member:${memberId}` });
    return ok({ name: member.name, code });
  });
}

function isOnlyFacilitator(roster: readonly RosterMember[], member: RosterMember): boolean {
  const others = roster.filter((one) => one.role === "facilitator" && one.memberId !== member.memberId);
  return member.role === "facilitator" && others.length === 0;
}
