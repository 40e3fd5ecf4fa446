import { TIME_ZONE } from "~/domain/local-time";
import type { Language } from "./languages";

const locales: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

interface Formats {
  /** 12 500 */
  number(value: number): string;
  /** 796 thousandths: 79,6 % */
  share(thousandths: number): string;
  /** 22 novembre 2026; takes an instant or a calendar day. */
  date(iso: string): string;
  /** 22 novembre 2026 à 18:30 */
  dateTime(iso: string): string;
  /** 18:30 */
  time(iso: string): string;
}

const made = new Map<Language, Formats>();

/** Numbers and dates as the reader writes them; made once a language: making an `Intl` format is slow. */
export function formats(language: Language): Formats {
  const known = made.get(language) ?? makeFormats(locales[language]);
  made.set(language, known);
  return known;
}

function makeFormats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: TIME_ZONE });
  const moments = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: TIME_ZONE,
  });
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: TIME_ZONE });
  return {
    number: (value) => plain(numbers.format(value)),
    share: (thousandths) => plain(shares.format(thousandths / 1000)),
    date: remembered((iso) => dates.format(instant(iso))),
    dateTime: remembered((iso) => moments.format(instant(iso))),
    time: remembered((iso) => times.format(instant(iso))),
  };
}

const REMEMBERED = 5_000;

/** Writing an instant costs 20 times what looking it up does, and a page of comments has 75 of them. */
function remembered(write: (iso: string) => string): (iso: string) => string {
  const known = new Map<string, string>();
  return (iso) => {
    const text = known.get(iso) ?? write(iso);
    if (known.size >= REMEMBERED) known.clear();
    known.set(iso, text);
    return text;
  };
}

/** A calendar day is taken at noon, so that no time zone moves it. */
function instant(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso);
}

/** Kinds of spaces are a matter of showing, like all of French typography: inside, there is one. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
