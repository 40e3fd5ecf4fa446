export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** In which people write: conventions are held in French, in whatever language their pages are read. */
export const WRITTEN: Language = "fr";

export function isLanguage(value: string | undefined): value is Language {
  return value === "fr" || value === "en";
}

/** The language that an address begins with, null for one that stands outside of all. */
export function languageOfPath(path: string): Language | null {
  const first = path.split("/", 2)[1];
  return isLanguage(first) ? first : null;
}

/** The address of the same page in another language; of its home for a page that has no language. */
export function inLanguage(language: Language, path: string): string {
  const current = languageOfPath(path);
  return `/${language}${current ? path.slice(current.length + 1) : ""}`;
}
