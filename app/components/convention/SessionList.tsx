import type { Panel } from "~/domain/convention";
import type { Session } from "~/domain/session";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT, useWritten } from "~/messages/context";
import { formats } from "~/messages/format";
import { When } from "../When";

export interface SessionListProps {
  readonly sessions: readonly Session[];
  readonly panels: readonly Panel[];
  /** Of the page of a sitting. */
  readonly href: (id: string) => string;
}

/** From when to when. */
export function SessionSpan({ session }: { session: Pick<Session, "startsAt" | "endsAt"> }) {
  const { dateTime, time } = formats(useLanguage());
  return (
    <>
      <When iso={session.startsAt} text={dateTime(session.startsAt)} />–{time(session.endsAt)}
    </>
  );
}

/** Sittings in their order: when, what, who, where. */
export function SessionList({ sessions, panels, href }: SessionListProps) {
  const written = useWritten();
  const { settings: t } = useT();
  return (
    <ul className="plain-list">
      {sessions.map((session) => {
        const panel = panels.find((one) => one.id === session.panelId);
        const who = panel?.name ?? t.plenary;
        return (
          <li key={session.id}>
            <p>
              <b {...written}>
                <a href={href(session.id)}>{frenchSpaces(session.title)}</a>
              </b>
              <br />
              <SessionSpan session={session} />
              {" · "}
              {[who, session.place].filter(Boolean).join(" · ")}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
