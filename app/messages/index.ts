import { en } from "./en";
import { fr, type Messages } from "./fr";
import type { Language } from "./languages";

export type { Messages } from "./fr";
export { isLanguage, type Language, languages } from "./languages";

const catalogues: Record<Language, Messages> = { fr, en };

/** All the words of the interface in one language. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
