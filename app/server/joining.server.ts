import type { Transaction } from "kysely";
import type { Convention } from "~/domain/convention";
import { normalCode } from "~/domain/letter-code";
import { err, ok, type Result } from "~/domain/result";
import type { Language } from "~/messages";
import { findConvention } from "~db/conventions";
import { findInvitationByCode, markAccepted, type StoredInvitation, takeCode } from "~db/invitations";
import { findAccount, findAccountByEmail, insertPerson } from "~db/people";
import { findPlace, join, setPanels } from "~db/roster";
import type { Database } from "~db/schema";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
import { change, type Notebook } from "./change.server";
import { newId, sha256 } from "./ids.server";

type CodeProblem = "code-unknown" | "invitation-revoked" | "code-used";

export interface OpenInvitation {
  readonly invitation: StoredInvitation;
  readonly convention: Convention;
}

/** What a code stands for; looking at it uses nothing up. */
export async function readCode(
  app: App,
  typed: string,
  network: string,
): Promise<Result<OpenInvitation, CodeProblem | "too-many-requests">> {
  const codeHash = sha256(normalCode(typed));
  if (!(await app.limits.take("code", codeHash, network))) return err("too-many-requests");
  return openInvitation(app.db, codeHash);
}

async function openInvitation(db: App["db"], codeHash: string): Promise<Result<OpenInvitation, CodeProblem>> {
  const invitation = await findInvitationByCode(db, codeHash);
  const convention = invitation && (await findConvention(db, invitation.conventionId));
  if (!convention) return err("code-unknown");
  if (invitation.revokedAt) return err("invitation-revoked");
  return invitation.codeUsed ? err("code-used") : ok({ invitation, convention });
}

export interface Joined {
  readonly convention: Convention;
  /** A new sign-in, where they were not signed in as this person already. */
  readonly cookie: string | null;
  /** Neither an address nor a password: they must choose one now, or ask for a new letter next time. */
  readonly needsPassword: boolean;
}

export interface Joining {
  readonly code: string;
  /** Somebody who is signed in may join as themselves; otherwise as the invited person. */
  readonly asMyself: boolean;
  readonly language: Language;
  readonly network: string;
}

/** Uses a code: gives the person their place, or lets them in again by a new letter. */
export async function joinByCode(
  app: App,
  signedIn: Person | null,
  { code, asMyself, language, network }: Joining,
): Promise<Result<Joined, CodeProblem | "too-many-requests" | "already-member">> {
  const codeHash = sha256(normalCode(code));
  if (!(await app.limits.take("code", codeHash, network))) return err("too-many-requests");
  const myself = asMyself ? signedIn : null;
  const joined = await change(app, myself?.id ?? null, async (trx, notes) => {
    const open = await openInvitation(trx, codeHash);
    if (!open.ok) return open;
    const { invitation, convention } = open.value;
    if (!(await takeCode(trx, invitation.id, notes.now))) return err("code-used");
    if (invitation.acceptedBy) return ok({ convention, personId: invitation.acceptedBy });
    const personId = myself?.id ?? (await invitedPerson(trx, notes, invitation, language));
    const placed = await takePlace(trx, notes, invitation, personId);
    return placed.ok ? ok({ convention, personId }) : placed;
  });
  if (!joined.ok) return joined;
  const { convention, personId } = joined.value;
  const account = await findAccount(app.db, personId);
  const needsPassword = account !== null && account.email === null && !account.hasPassword;
  const cookie = signedIn?.id === personId ? null : await app.auth.signIn(personId);
  return ok({ convention, cookie, needsPassword });
}

/** Whoever holds a mail's code reads that address: it is their account, or becomes it. */
async function invitedPerson(
  trx: Transaction<Database>,
  notes: Notebook,
  invitation: StoredInvitation,
  locale: Language,
): Promise<string> {
  const known = invitation.email ? await findAccountByEmail(trx, invitation.email) : null;
  if (known) return known.id;
  const id = newId();
  const { name, email } = invitation;
  const person = { id, name, email, passwordHash: null, locale, administrator: false };
  await insertPerson(trx, person, notes.now);
  return id;
}

async function takePlace(
  trx: Transaction<Database>,
  notes: Notebook,
  { id, conventionId, role, panelId }: StoredInvitation,
  personId: string,
): Promise<Result<null, "already-member">> {
  const before = await findPlace(trx, conventionId, personId);
  if (before && before.leftAt === null) return err("already-member");
  const memberId = await join(trx, { memberId: newId(), conventionId, personId, role }, notes.now);
  await setPanels(trx, memberId, panelId ? [panelId] : []);
  await markAccepted(trx, id, personId, notes.now);
  const detail = { invitation: id, person: personId };
  notes.journal(conventionId, {
    actorId: personId,
    action: "member.join",
    thing: `member:${memberId}`,
    to: role,
    detail,
  });
  notes.changed(conventionId, `people:${conventionId}`, `convention:${conventionId}`);
  return ok(null);
}
