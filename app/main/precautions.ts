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
  return `${languagePrefix(request)}/refused/cross-site`;
}

/** Bodies that are too large, or do not say how large they are, are not read. */
export function tooLarge(request: Request): string | null {
  if (request.method === "GET" || request.method === "HEAD") return null;
  const length = Number(request.headers.get("content-length") ?? "NaN");
  return length <= MAX_BODY ? null : `${languagePrefix(request)}/refused/too-large`;
}

function languagePrefix(request: Request): string {
  return new URL(request.url).pathname.startsWith("/en/") ? "/en" : "/fr";
}
