const longest = 254; // RFC 5321, 4.5.3.1.3 less its angle brackets

/**
 * An e-mail address as it is stored and compared: trimmed, lower case; null when it is none. Checks the
 * form only (one "@", a dotted domain, no spaces): whether it exists, the first mail tells.
 */
export function normalEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  const formed =
    /^[^\s@<>()[\],;:"\\]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
  if (email.length > longest || !formed.test(email)) return null;
  return /^\.|\.\.|\.@/.test(email) ? null : email;
}
