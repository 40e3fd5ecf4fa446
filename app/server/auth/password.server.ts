import { hash, verify } from "@node-rs/argon2";

/** Argon2id as OWASP's password storage sheet has it: 19 MiB, two passes; computed off the main thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

let nobodys: Promise<string> | null = null;

/**
 * Whether the password is the one behind the hash. Without a hash (nobody has this address, or no password),
 * the same work is done and the answer is no: the time it takes tells nothing.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("nobody signs in with this");
  const known = await verify(stored ?? (await nobodys), password.normalize("NFKC"));
  return stored !== null && known;
}
