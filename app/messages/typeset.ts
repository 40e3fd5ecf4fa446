import { frenchSpaces } from "~/domain/typography";

/**
 * A French catalogue as it is shown: written with ordinary spaces, set with those of French typography. Every
 * message goes through here once, and so does whatever its functions make of it, people's names and titles included.
 */
export function typesetFrench<T>(part: T): T {
  return shown(part) as T;
}

function shown(part: unknown): unknown {
  if (typeof part === "string") return frenchSpaces(part);
  if (typeof part === "function")
    return (...facts: unknown[]) => shown(Reflect.apply(part, undefined, facts));
  if (Array.isArray(part)) return part.map(shown);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, shown(value)]));
}
