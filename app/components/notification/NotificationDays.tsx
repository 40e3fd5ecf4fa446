import type { NotificationDetail, NotificationKind } from "~/domain/notification";
import { frenchSpaces } from "~/domain/typography";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { sayNotification } from "~/messages/sayNotification";
import { Section } from "../Section";
import { StatusTag } from "../Tag";
import { When } from "../When";

interface Item {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly detail: NotificationDetail;
  readonly thing: { readonly title: string; readonly number: number | null } | null;
  readonly at: string;
  readonly unread: boolean;
  readonly convention: { readonly title: string };
}

interface Day {
  readonly day: string;
  readonly items: readonly Item[];
}

/** What concerns the reader, day by day; each sentence leads to what it is about. */
export function NotificationDays({ days }: { days: readonly Day[] }) {
  const { date } = formats(useLanguage());
  return days.map(({ day, items }) => (
    <Section key={day} title={date(day)}>
      <ul className="plain-list">
        {items.map((item) => (
          <NotificationItem key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  ));
}

function NotificationItem({ item }: { item: Item }) {
  const { notifications: t } = useT();
  const language = useLanguage();
  const { text, reason } = sayNotification(language, item);
  return (
    <li>
      <p>
        {item.unread && <StatusTag tone="progress" text={t.unread} />}{" "}
        <a href={`/${language}/notifications/${item.id}`}>{text}</a>
      </p>
      {reason && <p>{reason}</p>}
      <p className="comment-note">
        <When iso={item.at} text={formats(language).time(item.at)} /> · {frenchSpaces(item.convention.title)}
      </p>
    </li>
  );
}
