import { type Comfort, comfortOf, comfortWord } from "~/domain/comfort";
import type { App } from "./app.server";

const COMFORT_COOKIE = "palabre_comfort";
const A_YEAR = 31_536_000;

/** How this reader wants pages set; as usual where their browser says nothing. */
export function readComfort(cookieHeader: string | null | undefined): Comfort {
  return comfortOf(new RegExp(`(?:^|;\\s*)${COMFORT_COOKIE}=([^;]*)`).exec(cookieHeader ?? "")?.[1] ?? "");
}

/** The `Set-Cookie` by which a browser remembers; back to usual, it has nothing to remember. */
export function comfortCookie({ settings }: Pick<App, "settings">, comfort: Comfort): string {
  const word = comfortWord(comfort);
  const secure = settings.baseUrl.startsWith("https:") ? "; Secure" : "";
  const age = word === "" ? 0 : A_YEAR;
  return `${COMFORT_COOKIE}=${word}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}
