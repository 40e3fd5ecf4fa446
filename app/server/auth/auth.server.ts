import { Lucia, TimeSpan } from "lucia";
import type { Db } from "~db/connection";
import { luciaAdapter } from "./adapter.server";

/** The person behind a request. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly locale: string;
  readonly administrator: boolean;
}

export const AUTH_COOKIE = "palabre_auth";

interface PersonAttributes {
  name: string;
  email: string | null;
  locale: string;
  is_administrator: 0 | 1;
}

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, PersonAttributes>;
    DatabaseUserAttributes: PersonAttributes;
  }
}

/** The one place that knows Lucia. Cookies are `Secure` where the product is served over https. */
export class Auth {
  readonly #lucia: Lucia<Record<never, never>, PersonAttributes>;

  constructor(db: Db, baseUrl: string) {
    this.#lucia = new Lucia(luciaAdapter(db), {
      sessionExpiresIn: new TimeSpan(30, "d"),
      sessionCookie: { name: AUTH_COOKIE, attributes: { secure: baseUrl.startsWith("https:") } },
      getUserAttributes: (row) => row,
    });
  }

  /** Who sends this request, and the cookie to send back if the sign-in was prolonged or has ended. */
  async identify(cookieHeader: string | null): Promise<{ person: Person | null; setCookie: string | null }> {
    const id = this.#lucia.readSessionCookie(cookieHeader ?? "");
    if (!id) return { person: null, setCookie: null };
    const { session, user } = await this.#lucia.validateSession(id);
    if (!session) return { person: null, setCookie: this.#lucia.createBlankSessionCookie().serialize() };
    const person = {
      id: user.id,
      name: user.name,
      email: user.email,
      locale: user.locale,
      administrator: user.is_administrator === 1,
    };
    return { person, setCookie: session.fresh ? this.#lucia.createSessionCookie(id).serialize() : null };
  }

  /** Signs a person in; returns the cookie. */
  async signIn(personId: string): Promise<string> {
    const session = await this.#lucia.createSession(personId, {});
    return this.#lucia.createSessionCookie(session.id).serialize();
  }

  /** Ends this sign-in; returns the cookie that clears the browser's. */
  async signOut(cookieHeader: string | null): Promise<string> {
    const id = this.#lucia.readSessionCookie(cookieHeader ?? "");
    if (id) await this.#lucia.invalidateSession(id);
    return this.#lucia.createBlankSessionCookie().serialize();
  }

  async signOutEverywhere(personId: string): Promise<void> {
    await this.#lucia.invalidateUserSessions(personId);
  }
}
