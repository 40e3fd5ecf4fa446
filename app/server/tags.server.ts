import type { Person } from "./auth/auth.server";

/**
 * Response options of a page that anonymous readers share: it is kept until one of the named things changes.
 * Pages for people who are signed in, or that answer what was just done, are made each time.
 */
export function publicTags(person: Person | null, once: boolean, names: readonly string[]): ResponseInit {
  return person || once ? {} : { headers: { "Cache-Tag": names.join(" ") } };
}
