import { foldWords } from "./folding";
import { type ImportError, importError } from "./importing/errors";
import type { Invitation } from "./invitations";
import type { Role } from "./role";

/** An invitation that can be sent: its panel is one of the convention's. */
export interface PlannedInvitation {
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly panelId: string | null;
}

/** What is there before anybody is invited. */
export interface KnownPeople {
  readonly panels: readonly { readonly id: string; readonly number: number; readonly name: string }[];
  /** Addresses as `normalEmail` writes them. */
  readonly members: ReadonlySet<string>;
  readonly invited: ReadonlySet<string>;
}

/**
 * Matches a list of people with the convention: panels by name or number, whatever the case and accents; nobody
 * who is there or invited already.
 *
 * @returns the invitations and the errors, in the order of the list; where there is an error, nobody may be invited
 */
export function planInvitations(
  list: readonly Invitation[],
  known: KnownPeople,
): { readonly planned: readonly PlannedInvitation[]; readonly errors: readonly ImportError[] } {
  const errors: ImportError[] = [];
  const planned = list.map(({ line, name, email, role, panel }) => {
    const place = { line, column: 1, columnName: null };
    const found = panel === "" ? null : panelNamed(panel, known.panels);
    if (panel !== "" && !found) errors.push(importError("unknown-panel", place, panel));
    if (email !== null && known.members.has(email)) errors.push(importError("already-member", place, email));
    else if (email !== null && known.invited.has(email))
      errors.push(importError("already-invited", place, email));
    return { name, email, role, panelId: found?.id ?? null };
  });
  return { planned, errors };
}

function panelNamed(text: string, panels: KnownPeople["panels"]) {
  const wanted = foldWords(text);
  return (
    panels.find(({ name }) => foldWords(name) === wanted) ??
    panels.find(({ number }) => String(number) === wanted)
  );
}
