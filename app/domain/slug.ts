import { foldWords } from "./folding";

const MAX_LENGTH = 60;

/**
 * What stands for a title in an address: letters and digits without accents, joined by hyphens.
 *
 * @param taken whether an address is somebody else's already
 * @returns "convention-citoyenne-sur-le-numerique"; with a number behind it when that is taken
 */
export function slugOf(title: string, taken: (slug: string) => boolean): string {
  const words = foldWords(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, "");
  const slug = words === "" ? "convention" : words;
  // "new" is the page that makes a convention.
  if (slug !== "new" && !taken(slug)) return slug;
  for (let number = 2; ; number++) {
    if (!taken(`${slug}-${number}`)) return `${slug}-${number}`;
  }
}
