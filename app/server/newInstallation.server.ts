import type { Convention } from "~/domain/convention";
import { err, ok, type Result } from "~/domain/result";
import type { Actor, Role } from "~/domain/role";
import { findConvention, listConventions } from "~db/conventions";
import { findMembership } from "~db/members";
import { settleNotifications } from "~db/notifications";
import { anybody, insertPerson } from "~db/people";
import { join, listRoster, setPanels } from "~db/roster";
import { inOneTransaction } from "~db/transaction";
import type { App } from "./app.server";
import { Auth } from "./auth/auth.server";
import { BallotBox } from "./ballots.server";
import { change } from "./change.server";
import { markDemonstration } from "./demonstration.server";
import { newId } from "./ids.server";
import { Limits } from "./limits.server";

/** What it takes to fill a new installation with a demonstration, beside the use cases that everybody has. */

/** Whether nobody has done anything here yet. */
export async function isNewInstallation(app: Pick<App, "db">): Promise<boolean> {
  return !(await anybody(app.db)) && (await listConventions(app.db)).length === 0;
}

/**
 * Makes a new installation a demonstration: `work` gets an app whose clock it moves and whose writes are one
 * transaction. When it throws, the installation is as new as before.
 */
export function fillNewInstallation<T>(
  app: App,
  now: () => Date,
  work: (app: App) => Promise<T>,
): Promise<Result<T, "installation-in-use">> {
  return inOneTransaction(app.db, async (db) => {
    const ballots = new BallotBox({ db, now, events: app.events, jobs: app.jobs });
    const auth = new Auth(db, app.settings.baseUrl);
    const whole: App = { ...app, db, now, ballots, auth, limits: new Limits() };
    // First, so that a second server that begins at the same moment waits here.
    await markDemonstration({ ...whole, now: app.now });
    if (!(await isNewInstallation(whole))) throw IN_USE;
    return ok(await work(whole));
  }).catch((error: unknown) => {
    if (error === IN_USE) return err("installation-in-use");
    throw error;
  });
}

/** Thrown to undo the mark. */
const IN_USE = new Error("the installation is in use");

/** The story is told afterwards: nobody is mailed about it, and all but its last days has been read. */
export async function settleStory(app: App, readUntil: string): Promise<void> {
  await settleNotifications(app.db, readUntil, app.now().toISOString());
}

export interface Seated {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly panelIds: readonly string[];
}

/** Gives somebody an account and a place at once: an invitation would send a mail to nobody. */
export async function seatPerson(app: App, conventionId: string, seated: Seated): Promise<void> {
  const id = newId();
  await change(app, id, async (trx, notes) => {
    const { name, email, role, panelIds } = seated;
    const person = { id, name, email, passwordHash: null, locale: "fr", administrator: false };
    await insertPerson(trx, person, notes.now);
    const joining = { memberId: newId(), conventionId, personId: id, role };
    const memberId = await join(trx, joining, notes.now);
    await setPanels(trx, memberId, panelIds);
    const thing = `member:${memberId}`;
    notes.journal(conventionId, { action: "member.join", thing, to: role, detail: { person: id } });
    notes.changed(conventionId, `people:${conventionId}`, `convention:${conventionId}`);
    return ok(null);
  });
}

export interface MemberActor extends Actor {
  readonly personId: string;
  readonly memberId: string;
  readonly role: Role;
}

/** Everybody who has a place, by name, as the use cases want them. */
export async function actorsOf(app: App, conventionId: string): Promise<Map<string, MemberActor>> {
  const actors = new Map<string, MemberActor>();
  for (const { name, personId } of await listRoster(app.db, conventionId)) {
    const membership = await findMembership(app.db, conventionId, personId);
    if (membership) actors.set(name, { ...membership, personId, administrator: false });
  }
  return actors;
}

/** A convention as it stands now. */
export async function conventionNow(app: App, id: string): Promise<Convention> {
  const convention = await findConvention(app.db, id);
  if (!convention) throw new Error(`there is no convention ${id}`);
  return convention;
}
