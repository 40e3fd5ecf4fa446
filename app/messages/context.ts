import { createContext, useContext } from "react";
import { type Language, type Messages, messages } from "./index";
import { WRITTEN } from "./languages";

interface Reader {
  readonly language: Language;
  readonly t: Messages;
}

/** The reader's language, set once by the root. */
export const ReaderContext = createContext<Reader>({ language: "fr", t: messages("fr") });

export function useT(): Messages {
  return useContext(ReaderContext).t;
}

export function useLanguage(): Language {
  return useContext(ReaderContext).language;
}

/**
 * The attributes of an element that holds people's words: their language where the page is in another one, so
 * that they are read out as they are meant (WCAG 2.2, 3.1.2).
 */
export function useWritten(): { readonly lang?: Language } {
  return useLanguage() === WRITTEN ? {} : { lang: WRITTEN };
}

/** The attributes of our own words in the middle of people's. */
export function useSpoken(): { readonly lang?: Language } {
  const language = useLanguage();
  return language === WRITTEN ? {} : { lang: language };
}
