import { createContext, useContext } from "react";
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

export function useLanguage(): Language {
  return useContext(ReaderContext).language;
}
