import type { Convention } from "~/domain/convention";
import { may } from "~/domain/permission";
import { listConventions } from "~db/conventions";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
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
