const HERE = "https://here.invalid";

/**
 * Where to go after signing in: only to a path of this site, never to another one ("//elsewhere", "/\\elsewhere",
 * "https:…"), whatever an address claims.
 *
 * @param wanted what the address or the form asks for
 * @param fallback where to go otherwise
 */
export function localPath(wanted: string | null | undefined, fallback: string): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, HERE)) return fallback;
  const url = new URL(wanted, HERE);
  return url.origin === HERE ? `${url.pathname}${url.search}` : fallback;
}
