import type { Panel } from "~/domain/convention";
import type { Session } from "~/domain/session";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { When } from "../When";

export interface SessionListProps {
  readonly sessions: readonly Session[];
  readonly panels: readonly Panel[];
  /** Where a sitting is changed; without it the list is only read. */
  readonly href?: (id: string) => string;
}

/** Sittings in their order: when, what, who, where. */
export function SessionList({ sessions, panels, href }: SessionListProps) {
  const { settings: t } = useT();
  const { dateTime, time } = formats(useLanguage());
  return (
    <ul className="plain-list">
      {sessions.map((session) => {
        const panel = panels.find((one) => one.id === session.panelId);
        const who = panel?.name ?? t.plenary;
        return (
          <li key={session.id}>
            <p>
              <b>
                {href ? (
                  <a href={href(session.id)}>{frenchSpaces(session.title)}</a>
                ) : (
                  frenchSpaces(session.title)
                )}
              </b>
              <br />
              <When iso={session.startsAt} text={dateTime(session.startsAt)} />–{time(session.endsAt)}
              {" · "}
              {[who, session.place].filter(Boolean).join(" · ")}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
