import { en } from "./en";
import { fr, type Messages } from "./fr";
import type { Language } from "./languages";
import { typesetFrench } from "./typeset";

export type { Messages } from "./fr";
export { inLanguage, isLanguage, type Language, languageOfPath, languages } from "./languages";

const written: Record<Language, Messages> = { fr, en };
const shown: Record<Language, Messages> = { fr: typesetFrench(fr), en };

/** All the words of the interface in one language, as they are shown: on pages, in mails. */
export function messages(language: Language): Messages {
  return shown[language];
}

/** The same words as they are written, with ordinary spaces: for what is stored, exported as data or typed on. */
export function plainMessages(language: Language): Messages {
  return written[language];
}
