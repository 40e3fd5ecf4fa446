import { isRole, type Role } from "~/domain/role";
import type { Language } from "~/messages";
import { listFirstOfEachRole } from "~db/places";
import { findSetting, putSetting } from "~db/settings";
import type { App } from "./app.server";
import { makeSignInLink } from "./signIn.server";

const DEMONSTRATION = "demonstration";
const DAY_MINUTES = 24 * 60;

/** Remembers that this database was created as a demonstration; called by what creates it, and only there. */
export async function markDemonstration(app: App): Promise<void> {
  await putSetting(app.db, DEMONSTRATION, app.now().toISOString());
}

export async function isDemonstration(app: App): Promise<boolean> {
  return (await findSetting(app.db, DEMONSTRATION)) !== null;
}

export interface DemonstrationLink {
  readonly name: string;
  readonly role: Role | "administrator";
  readonly url: string;
}

/**
 * Links that sign in as one person of each role, good for a day and once. None at all unless the database was
 * created as a demonstration: nobody gets into a real convention by its terminal.
 */
export async function demonstrationLinks(app: App, language: Language): Promise<DemonstrationLink[]> {
  if (!(await isDemonstration(app))) return [];
  const people = await listFirstOfEachRole(app.db);
  return Promise.all(
    people.map(async ({ personId, name, role }) => ({
      name,
      role: isRole(role) ? role : "administrator",
      url: await makeSignInLink(app, personId, language, DAY_MINUTES),
    })),
  );
}

/** Writes the links for whoever tries the product. */
export async function printSignInLinks(
  app: App,
  language: Language,
  write: (text: string) => unknown,
): Promise<void> {
  const links = await demonstrationLinks(app, language);
  if (links.length === 0) return;
  const width = Math.max(...links.map(({ name }) => name.length));
  const lines = links.map(({ name, role, url }) => `  ${role.padEnd(14)}${name.padEnd(width)}  ${url}`);
  write(`\nDemonstration. Sign in as (each link works once, for a day):\n${lines.join("\n")}\n`);
}
