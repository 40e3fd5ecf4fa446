import type { Transaction } from "kysely";
import type { Convention } from "~/domain/convention";
import type { ImportError } from "~/domain/importing/errors";
import { type KnownPeople, type PlannedInvitation, planInvitations } from "~/domain/invitation-plan";
import { readInvitations } from "~/domain/invitations";
import { normalCode } from "~/domain/letter-code";
import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import { type Language, messages } from "~/messages";
import { listPanels } from "~db/conventions";
import {
  findInvitation,
  hasFormKey,
  insertInvitation,
  listPendingInvitations,
  markRevoked,
  replaceCode,
  type StoredInvitation,
} from "~db/invitations";
import { listRoster } from "~db/roster";
import type { Database } from "~db/schema";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";
import { newId, newLetterCode, newToken, sha256 } from "./ids.server";
import { postMail } from "./mail.server";

export interface Preview {
  readonly planned: readonly PlannedInvitation[];
  readonly errors: readonly ImportError[];
  /** Headings that were not understood. */
  readonly unread: readonly string[];
}

/** What a file of people would do; changes nothing. */
export async function previewInvitations(
  app: App,
  convention: Convention,
  bytes: Uint8Array,
  fileName: string,
): Promise<Preview> {
  const read = readInvitations(bytes, fileName);
  const { planned, errors } = planInvitations(read.invitations, await knownPeople(app.db, convention.id));
  const unread = read.unread.map(({ text }) => text);
  return { planned, errors: [...read.errors, ...errors].sort((a, b) => a.line - b.line), unread };
}

/**
 * Invites all of them or nobody. Who has an address gets a mail in the transaction; the others a letter, printed
 * later. Sent twice with the same key, the second changes nothing.
 */
export async function invite(
  app: App,
  actor: Actor,
  convention: Convention,
  people: readonly PlannedInvitation[],
  { formKey, language }: { readonly formKey: string; readonly language: Language },
): Promise<Result<number, "not-allowed" | "already-member" | "already-invited" | "unknown-panel">> {
  const { personId } = actor;
  if (!personId || !may(actor, "people.manage", { phase: convention.phase })) return err("not-allowed");
  return change(app, personId, async (trx, notes) => {
    if (await hasFormKey(trx, `${formKey}:0`)) return ok(people.length);
    const problem = firstProblem(people, await knownPeople(trx, convention.id));
    if (problem) return err(problem);
    for (const [index, person] of people.entries()) {
      const id = newId();
      const code = newToken();
      const key = `${formKey}:${index}`;
      const row = { ...person, id, conventionId: convention.id, codeHash: sha256(code), formKey: key };
      await insertInvitation(trx, { ...row, createdBy: personId }, notes.now);
      await mailInvitation(app, trx, notes, convention, person, code, language);
      noteInvitation(notes, convention, { id, role: person.role }, "invitation.send", "pending");
    }
    return ok(people.length);
  });
}

export type InvitationRefusal = "not-allowed" | "not-found" | "invitation-over";

export function revokeInvitation(app: App, actor: Actor, convention: Convention, id: string) {
  return changePending(app, actor, convention, id, async (trx, notes, invitation) => {
    await markRevoked(trx, id, notes.now);
    noteInvitation(notes, convention, invitation, "invitation.revoke", "revoked");
  });
}

/** A new mail with a new link; the one before no longer works. For those with an address. */
export function inviteAgain(app: App, actor: Actor, convention: Convention, id: string, language: Language) {
  return changePending(app, actor, convention, id, async (trx, notes, invitation) => {
    const code = newToken();
    await replaceCode(trx, id, sha256(code));
    await mailInvitation(app, trx, notes, convention, invitation, code, language);
    noteInvitation(notes, convention, invitation, "invitation.send-again", "pending");
  });
}

export interface PrintedLetter {
  readonly name: string;
  readonly code: string;
}

/**
 * Letters for those without an address who have not answered (or for one of them). Codes are not kept: printing
 * makes new ones, and those of earlier letters stop working.
 */
export async function printLetters(
  app: App,
  actor: Actor,
  convention: Convention,
  only: string | null = null,
): Promise<Result<PrintedLetter[], "not-allowed">> {
  if (!may(actor, "people.manage", { phase: convention.phase })) return err("not-allowed");
  return change(app, actor.personId, async (trx, notes) => {
    const pending = await listPendingInvitations(trx, convention.id);
    const wanted = pending.filter(({ id, email }) => email === null && (only === null || id === only));
    const letters: PrintedLetter[] = [];
    for (const invitation of wanted) {
      letters.push({ name: invitation.name, code: await newCodeFor(trx, invitation.id) });
      noteInvitation(notes, convention, invitation, "invitation.print-letter", "pending");
    }
    return ok(letters);
  });
}

export async function newCodeFor(trx: Transaction<Database>, invitationId: string): Promise<string> {
  const code = newLetterCode();
  await replaceCode(trx, invitationId, sha256(normalCode(code)));
  return code;
}

async function changePending(
  app: App,
  actor: Actor,
  convention: Convention,
  id: string,
  work: (trx: Transaction<Database>, notes: Notebook, invitation: StoredInvitation) => Promise<void>,
): Promise<Result<null, InvitationRefusal>> {
  if (!may(actor, "people.manage", { phase: convention.phase })) return err("not-allowed");
  return change(app, actor.personId, async (trx, notes) => {
    const invitation = await findInvitation(trx, convention.id, id);
    if (!invitation) return err("not-found");
    if (invitation.acceptedAt || invitation.revokedAt) return err("invitation-over");
    await work(trx, notes, invitation);
    return ok(null);
  });
}

export async function knownPeople(db: App["db"], conventionId: string): Promise<KnownPeople> {
  const panels = await listPanels(db, conventionId);
  const roster = await listRoster(db, conventionId);
  const pending = await listPendingInvitations(db, conventionId);
  const addresses = (list: readonly { readonly email: string | null }[]) =>
    new Set(list.flatMap(({ email }) => (email ? [email] : [])));
  return { panels, members: addresses(roster), invited: addresses(pending) };
}

/** The same rules again inside the transaction: somebody may have been faster. */
function firstProblem(people: readonly PlannedInvitation[], known: KnownPeople) {
  for (const { email, panelId } of people) {
    if (panelId !== null && !known.panels.some(({ id }) => id === panelId)) return "unknown-panel";
    if (email !== null && known.members.has(email)) return "already-member";
    if (email !== null && known.invited.has(email)) return "already-invited";
  }
  return null;
}

async function mailInvitation(
  app: App,
  trx: Transaction<Database>,
  notes: Notebook,
  convention: Convention,
  person: PlannedInvitation,
  code: string,
  language: Language,
): Promise<void> {
  if (person.email === null) return;
  const t = messages(language);
  const url = `${app.settings.baseUrl}/${language}/join/${code}`;
  const subject = t.mail.invitation.subject(convention.title);
  const facts = {
    name: person.name,
    title: convention.title,
    city: convention.city,
    role: t.domain.role[person.role],
  };
  await postMail(app, trx, notes, { to: person.email, subject, text: t.mail.invitation.text(facts, url) });
}

/** The journal says who was invited by their invitation's id: names can be erased, journals cannot. */
function noteInvitation(
  notes: Notebook,
  convention: Convention,
  invitation: { readonly id: string; readonly role: string },
  action: string,
  to: string,
): void {
  notes.journal(convention.id, {
    action,
    thing: `invitation:${invitation.id}`,
    to,
    detail: { role: invitation.role },
  });
  notes.changed(convention.id, `people:${convention.id}`);
}
