import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import type { Actor } from "~/domain/role";
import type { Messages } from "~/messages";
import { listAxes, listConventions, listPanels } from "~db/conventions";
import { findPlan } from "~db/plans";
import { listSessions } from "~db/sessions";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
import { planThing } from "./plans.server";
import { actorIn } from "./request.server";

/** The conventions that this reader may see, the newest first. */
export async function publicConventions(app: App, person: Person | null): Promise<Convention[]> {
  const all = await listConventions(app.db);
  const seen: Convention[] = [];
  for (const convention of all) {
    const actor = await actorIn(app, convention, person);
    if (may(actor, "convention.read", { phase: convention.phase })) seen.push(convention);
  }
  return seen;
}

/** How a convention is divided, and when it meets. */
export async function divisionsOf(app: App, conventionId: string) {
  const axes = await listAxes(app.db, conventionId);
  const panels = await listPanels(app.db, conventionId);
  const sessions = await listSessions(app.db, conventionId);
  return { axes, panels, sessions };
}

interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly current: "page" | "true" | undefined;
}

interface Place {
  readonly actor: Actor;
  readonly convention: Convention;
  readonly base: string;
  /** Of the page one is on. */
  readonly path: string;
}

/** Where this reader may go within a convention; what everybody needs first, as small screens fold the rest. */
export async function conventionNav(
  app: App,
  t: Messages,
  { actor, convention, base, path }: Place,
): Promise<NavItem[]> {
  const plan = await findPlan(app.db, convention.id);
  const within = (href: string) => (href !== base && path.startsWith(`${href}/`) ? "true" : undefined);
  const item = (href: string, text: string): NavItem => ({
    ...{ href, text, current: path === href ? "page" : within(href) },
  });
  const { phase } = convention;
  return [
    item(base, t.common.overview),
    item(`${base}/measures`, t.measures.title),
    item(`${base}/votes`, t.vote.title),
    item(`${base}/amendments`, t.amendments.title),
    ...(may(actor, "plan.read", planThing(convention, plan)) ? [item(`${base}/plan`, t.plan.title)] : []),
    ...(convention.charter === "" ? [] : [item(`${base}/charter`, t.convention.charter)]),
    ...(may(actor, "people.read", { phase }) ? [item(`${base}/people`, t.people.title)] : []),
    ...(may(actor, "convention.move-phase", { phase }) ? [item(`${base}/phase`, t.convention.phase)] : []),
    ...(may(actor, "convention.edit", { phase }) ? [item(`${base}/settings`, t.settings.title)] : []),
    ...(may(actor, "journal.read", { phase }) ? [item(`${base}/journal`, t.journal.title)] : []),
  ];
}
