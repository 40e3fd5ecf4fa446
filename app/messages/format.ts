import { TIME_ZONE } from "~/domain/local-time";
import { frenchSpaces } from "~/domain/typography";
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

type Spaces = (text: string) => string;

const made = new Map<string, Formats>();

/** Numbers and dates as the reader reads them; made once a language: making an `Intl` format is slow. */
export function formats(language: Language): Formats {
  return remade(language, language === "fr" ? frenchSpaces : asWritten, "shown");
}

/** The same with ordinary spaces: for what is stored, exported as data, or set later with the rest of a sentence. */
export function plainFormats(language: Language): Formats {
  return remade(language, asWritten, "plain");
}

function remade(language: Language, spaces: Spaces, name: string): Formats {
  const key = `${language} ${name}`;
  const known = made.get(key) ?? makeFormats(locales[language], spaces);
  made.set(key, known);
  return known;
}

function asWritten(text: string): string {
  return text;
}

function makeFormats(locale: string, spaces: Spaces): Formats {
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
    number: (value) => spaces(plain(numbers.format(value))),
    share: (thousandths) => spaces(plain(shares.format(thousandths / 1000))),
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

/** `Intl` has its own kinds of spaces: here there is one, until a text is shown. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
