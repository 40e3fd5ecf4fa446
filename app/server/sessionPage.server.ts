import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import type { Language } from "~/messages";
import { listPanels } from "~db/conventions";
import { findSession } from "~db/sessions";
import { listVotes } from "~db/votes";
import type { App } from "./app.server";
import { renderMarkdown } from "./markdown.server";
import { readableVotes, toLine } from "./voteList.server";

/** A sitting with the votes held in it, in their order; null where there is none. */
export async function loadSessionPage(
  app: App,
  convention: Convention,
  actor: Actor,
  language: Language,
  id: string,
) {
  const session = await findSession(app.db, convention.id, id);
  if (!session) return null;
  const panels = await listPanels(app.db, convention.id);
  const statuses = readableVotes(actor, convention);
  const votes = await listVotes(app.db, { conventionId: convention.id, sessionId: id, statuses });
  // What to bring and how to get in is written for those who come.
  const agenda = actor.role === null ? "" : session.notes;
  return {
    session: {
      id,
      title: session.title,
      startsAt: session.startsAt,
      endsAt: session.endsAt,
      place: session.place,
    },
    panelName: panels.find((panel) => panel.id === session.panelId)?.name ?? null,
    agenda: agenda.trim() === "" ? null : renderMarkdown(agenda, { language }),
    votes: votes.map(toLine).reverse(),
    manages: may(actor, "session.manage", { phase: convention.phase }),
  };
}
