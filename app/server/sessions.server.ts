import { may } from "~/domain/permission";
import { err, ok, type Result } from "~/domain/result";
import type { Actor } from "~/domain/role";
import type { Session } from "~/domain/session";
import { findConvention, listPanels } from "~db/conventions";
import {
  deleteSession,
  findSession,
  insertSession,
  isSessionUsed,
  listSessions,
  updateSession,
} from "~db/sessions";
import type { App } from "./app.server";
import { change, type Notebook } from "./change.server";
import { keyOrNewId } from "./ids.server";

export type SessionValues = Omit<Session, "id">;
export type SessionRefusal = "not-found" | "not-allowed" | "session-in-use";

export function sessionsOf(app: App, conventionId: string): Promise<Session[]> {
  return listSessions(app.db, conventionId);
}

export function sessionOf(app: App, conventionId: string, id: string): Promise<Session | null> {
  return findSession(app.db, conventionId, id);
}

/** Adds a sitting to the calendar, or changes the one that bears this id. */
export async function saveSession(
  app: App,
  actor: Actor,
  conventionId: string,
  values: SessionValues,
  key: { readonly formKey: string } | { readonly id: string },
): Promise<Result<{ id: string }, SessionRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await findConvention(trx, conventionId);
    if (!convention) return err("not-found");
    if (!may(actor, "session.manage", { phase: convention.phase })) return err("not-allowed");
    const panels = await listPanels(trx, conventionId);
    if (values.panelId !== null && !panels.some((panel) => panel.id === values.panelId)) {
      return err("not-found");
    }
    const adding = "formKey" in key;
    const id = adding ? keyOrNewId(key.formKey) : key.id;
    const before = await findSession(trx, conventionId, id);
    if (adding && before) return ok({ id });
    if (!adding && !before) return err("not-found");
    if (before) await updateSession(trx, { ...values, id });
    else await insertSession(trx, conventionId, { ...values, id });
    const action = before ? "session.edit" : "session.add";
    notes.journal(conventionId, { action, thing: `session:${id}`, detail: { ...values, before } });
    const told = before ? "session-changed" : "session-announced";
    if (!before || isMoved(before, values)) tellInvited(notes, conventionId, { ...values, id }, told);
    notes.changed(conventionId, `convention:${conventionId}`, `session:${id}`);
    return ok({ id });
  });
}

/** Takes a sitting off the calendar, unless a vote was held in it. */
export async function removeSession(
  app: App,
  actor: Actor,
  conventionId: string,
  id: string,
): Promise<Result<null, SessionRefusal>> {
  return change(app, actor.personId, async (trx, notes) => {
    const convention = await findConvention(trx, conventionId);
    const session = await findSession(trx, conventionId, id);
    if (!convention || !session) return err("not-found");
    if (!may(actor, "session.manage", { phase: convention.phase })) return err("not-allowed");
    if (await isSessionUsed(trx, id)) return err("session-in-use");
    await deleteSession(trx, id);
    notes.journal(conventionId, { action: "session.remove", thing: `session:${id}`, detail: { ...session } });
    tellInvited(notes, conventionId, session, "session-cancelled");
    notes.changed(conventionId, `convention:${conventionId}`, `session:${id}`);
    return ok(null);
  });
}

/** Whoever wanted to come must know where and when; a better title or agenda is no news. */
function isMoved(before: SessionValues, after: SessionValues): boolean {
  const keys = ["panelId", "startsAt", "endsAt", "place"] as const;
  return keys.some((key) => before[key] !== after[key]);
}

/** A sitting of a panel is its members'; one of the plenary, everybody's. What is over is no invitation. */
function tellInvited(
  notes: Notebook,
  conventionId: string,
  { id, panelId, title, startsAt, endsAt }: Session,
  kind: "session-announced" | "session-changed" | "session-cancelled",
): void {
  if (endsAt < notes.now) return;
  const to = panelId === null ? ("everyone" as const) : { panel: panelId };
  notes.tell({ conventionId, to, kind, thing: `session:${id}`, detail: { when: startsAt, title } });
}
