import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import { type Actor, type Role, roles } from "~/domain/role";
import { type Language, messages } from "~/messages";
import { listPanels } from "~db/conventions";
import { listPendingInvitations, type StoredInvitation } from "~db/invitations";
import { listRoster, type RosterMember } from "~db/roster";
import type { App } from "./app.server";

export interface Group {
  /** Null: in no panel. */
  readonly panel: string | null;
  readonly people: readonly RosterMember[];
}

export interface RoleGroup {
  readonly role: Role;
  readonly count: number;
  readonly groups: readonly Group[];
}

/**
 * The people of a convention by role, and within a role by panel; who is in two panels stands in both. Addresses
 * are for those who invite.
 */
export async function readPeople(app: App, actor: Actor, convention: Convention): Promise<RoleGroup[]> {
  const manages = may(actor, "people.manage", { phase: convention.phase });
  const all = await listRoster(app.db, convention.id);
  const roster = manages ? all : all.map((one) => ({ ...one, email: null }));
  const panels = await listPanels(app.db, convention.id);
  return roles.flatMap((role) => {
    const people = roster.filter((one) => one.role === role);
    if (people.length === 0) return [];
    const inPanels = panels.map(({ id, name }) => ({
      panel: name,
      people: people.filter((one) => one.panelIds.includes(id)),
    }));
    const others = { panel: null, people: people.filter(({ panelIds }) => panelIds.length === 0) };
    const groups = [...inPanels, others].filter((group) => group.people.length > 0);
    return [{ role, count: people.length, groups }];
  });
}

export interface Options {
  readonly roles: readonly { readonly value: string; readonly label: string }[];
  readonly panels: readonly { readonly value: string; readonly label: string }[];
}

/** What one may choose when inviting somebody or changing their place. */
export async function seatOptions(app: App, convention: Convention, language: Language): Promise<Options> {
  const t = messages(language);
  const panels = await listPanels(app.db, convention.id);
  return {
    roles: roles.map((value) => ({ value, label: t.domain.role[value] })),
    panels: panels.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function findRosterMember(
  app: App,
  convention: Convention,
  memberId: string,
): Promise<RosterMember | null> {
  const roster = await listRoster(app.db, convention.id);
  return roster.find((one) => one.memberId === memberId) ?? null;
}

export async function pendingInvitations(app: App, convention: Convention): Promise<StoredInvitation[]> {
  return listPendingInvitations(app.db, convention.id);
}
