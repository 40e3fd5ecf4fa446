import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { Section } from "../Section";
import { When } from "../When";

interface Line {
  readonly at: string | null;
  readonly text: string;
}

/** What is kept, kind by kind; kinds of which there is nothing are left out. */
export function DataLines({ lines }: { lines: Readonly<Record<string, readonly Line[]>> }) {
  const { account } = useT();
  const { dateTime } = formats(useLanguage());
  const names: Readonly<Record<string, string>> = account.dataKinds;
  return Object.entries(lines)
    .filter(([, list]) => list.length > 0)
    .map(([kind, list]) => (
      <Section key={kind} title={names[kind] ?? kind} count={list.length}>
        <ul>
          {list.map(({ at, text }, index) => (
            <li key={`${at}-${index.toString()}`}>
              {at === null ? null : <When iso={at} text={dateTime(at)} />} {frenchSpaces(text)}
            </li>
          ))}
        </ul>
      </Section>
    ));
}
