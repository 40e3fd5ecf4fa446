import { createContext, useContext } from "react";
import { frenchSpaces } from "~/domain/typography";
import { type Language, type Messages, messages } from "./index";

interface Reader {
  readonly language: Language;
  readonly t: Messages;
}

/** The reader's language, set once by the root. */
export const ReaderContext = createContext<Reader>({ language: "fr", t: messages("fr") });

export function useT(): Messages {
  return useContext(ReaderContext).t;
}

/** A sentence as the reader's language sets it: French puts narrow spaces before high punctuation. */
export function useTypeset(): (sentence: string) => string {
  return useLanguage() === "fr" ? frenchSpaces : (sentence) => sentence;
}

export function useLanguage(): Language {
  return useContext(ReaderContext).language;
}
