/** The largest body that is read: a list of measures may have 5 MB, its form a little more. */
const MAX_BODY = 6 * 1024 * 1024;

/**
 * Forms must come from our own pages (the sign-in cookie is SameSite=Lax; this is the second lock). Returns
 * the address of the page that says so, or null.
 */
export function forbiddenByOrigin(request: Request, baseUrl: string): string | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  const origin = request.headers.get("origin");
  if (!origin || origin === new URL(baseUrl).origin || origin === new URL(request.url).origin) return null;
  return refusedPath(request.url, "cross-site");
}

/** Bodies that are too large, or do not say how large they are, are not read. */
export function tooLarge(request: Request): string | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  const length = Number(request.headers.get("content-length") ?? "NaN");
  return length <= MAX_BODY ? null : refusedPath(request.url, "too-large");
}

/** The page of a refusal, in the language of the address that was asked for. */
export function refusedPath(asked: string, refusal: string): string {
  const language = new URL(asked).pathname.startsWith("/en/") ? "en" : "fr";
  return `/${language}/refused/${refusal}`;
}
