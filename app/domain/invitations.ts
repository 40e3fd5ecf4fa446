import { normalEmail } from "./email";
import { type ImportError, importError, wholeFile } from "./importing/errors";
import { type Cell, type Columns, columnsOf, readTable } from "./importing/table";
import { type Raw, type Report, textOf } from "./importing/values";
import { type InvitationColumn, invitationColumn, meansNoEmail, roleNamed } from "./invitation-words";
import { measureLimits, personLimits } from "./measure-limits";
import type { Role } from "./role";

/** A person to invite, as a list has them. */
export interface Invitation {
  /** The line of the file. */
  readonly line: number;
  readonly name: string;
  /** In lower case; null for a person who gets a letter with a code. */
  readonly email: string | null;
  /** Name of the panel, "" for none. */
  readonly panel: string;
  readonly role: Role;
}

export interface ReadInvitations {
  readonly invitations: readonly Invitation[];
  /** Headings that this program has no place for. */
  readonly unread: readonly Cell[];
  /** In the order of the file. Where there is one, nobody may be invited. */
  readonly errors: readonly ImportError[];
}

type Row = (column: InvitationColumn) => Raw | undefined;

/**
 * Reads a list of people from a table (CSV as in `importing/table.ts`): name (or first and last name), e-mail
 * or none, panel, role in French or English (without one: member). Only a name is required. Never throws.
 */
export function readInvitations(bytes: Uint8Array, fileName = ""): ReadInvitations {
  const table = readTable(bytes, (heading) => invitationColumn(heading) !== null, fileName);
  if (table.headings.length === 0) return { invitations: [], unread: [], errors: table.errors };
  const columns = columnsOf(table.headings, invitationColumn);
  const errors: ImportError[] = [...table.errors, ...columns.errors];
  if (!columns.has("name") && !columns.has("lastName")) {
    const place = { ...wholeFile, line: table.headings[0]?.line ?? 1 };
    errors.push(importError("missing-column", place, "", { column: "name" }));
    return { invitations: [], unread: columns.unread, errors };
  }
  const report: Report = (error) => void errors.push(error);
  const seen = new Map<string, number>();
  const invitations = table.rows.map((row) => readRow(row, columns, seen, report));
  errors.sort((a, b) => a.line - b.line || a.column - b.column);
  return { invitations, unread: columns.unread, errors };
}

function readRow(
  cells: readonly Cell[],
  columns: Columns<InvitationColumn>,
  seen: Map<string, number>,
  report: Report,
): Invitation {
  const row: Row = (column) => {
    const cell = columns.at(cells, column);
    return cell && { value: cell.text, place: cell };
  };
  const line = cells[0]?.line ?? 1;
  return {
    line,
    name: readName(row, line, report),
    email: readEmail(row("email"), seen, report),
    panel: textOf(row("panel"), measureLimits.panel, report).replace(/\s+/g, " "),
    role: readRole(row("role"), report),
  };
}

/** One column, or a first name beside a "name" or a "last name". */
function readName(row: Row, line: number, report: Report): string {
  const parts = (["firstName", "name", "lastName"] as const).map((column) =>
    textOf(row(column), personLimits.name, report),
  );
  const name = parts.join(" ").replace(/\s+/g, " ").trim();
  const raw = row("name") ?? row("lastName");
  const place = raw?.place ?? { line, column: 1, columnName: null };
  if (name === "") report(importError("missing-value", place));
  if (name.length > personLimits.name && parts.every((part) => part.length <= personLimits.name)) {
    report(importError("too-long", place, name, { limit: personLimits.name, length: name.length }));
  }
  return name;
}

function readEmail(raw: Raw | undefined, seen: Map<string, number>, report: Report): string | null {
  const text = String(raw?.value ?? "");
  if (!raw || meansNoEmail(text)) return null;
  const email = normalEmail(text);
  if (email === null) {
    report(importError("bad-email", raw.place, text));
    return null;
  }
  const firstLine = seen.get(email);
  if (firstLine === undefined) seen.set(email, raw.place.line);
  else report(importError("duplicate-email", raw.place, text, { firstLine }));
  return email;
}

function readRole(raw: Raw | undefined, report: Report): Role {
  const text = textOf(raw, personLimits.role, report);
  const role = text === "" ? "member" : roleNamed(text);
  if (role) return role;
  report(importError("unknown-role", raw?.place ?? wholeFile, text));
  return "member";
}
