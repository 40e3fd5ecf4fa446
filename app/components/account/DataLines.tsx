import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Section } from "../Section";
import { When } from "../When";

interface Line {
  readonly at: string | null;
  readonly text: string;
}

/** Roles, ballots and steps are kept as codes: said as people say them. */
function useWords(): (kind: string, text: string) => string {
  const { domain, rule, journal } = useT();
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    places: domain.role,
    namedBallots: rule.choice,
  };
  return (kind, text) => {
    const [first = "", ...rest] = text.split(" · ");
    if (kind === "journal") return [journal.said(first), ...rest].join(" · ");
    return [first, ...rest.map((part) => codes[kind]?.[part] ?? part)].join(" · ");
  };
}

/** What is kept, kind by kind; kinds of which there is nothing are left out. */
export function DataLines({ lines }: { lines: Readonly<Record<string, readonly Line[]>> }) {
  const { account } = useT();
  const { dateTime } = formats(useLanguage());
  const inWords = useWords();
  const names: Readonly<Record<string, string>> = account.dataKinds;
  return Object.entries(lines)
    .filter(([, list]) => list.length > 0)
    .map(([kind, list]) => (
      <Section key={kind} title={names[kind] ?? kind} count={list.length}>
        <ul>
          {list.map(({ at, text }, index) => (
            <li key={`${at}-${index.toString()}`}>
              {at === null ? null : <When iso={at} text={dateTime(at)} />} {frenchSpaces(inWords(kind, text))}
            </li>
          ))}
        </ul>
      </Section>
    ));
}
