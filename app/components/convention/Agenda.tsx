import type { AgendaItem } from "~/domain/agenda";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { ActionList } from "../ActionList";

/** What the reader can do now, and by when; the first is the page's strong action. */
export function Agenda({ items, base }: { items: readonly AgendaItem[]; base: string }) {
  const { convention: t } = useT();
  const { date, dateTime } = formats(useLanguage());
  if (items.length === 0) return <p>{t.nothingNow}</p>;
  const said = ({ kind, due }: AgendaItem) => {
    if (due === null) return undefined;
    const when = due.length === 10 ? date(due) : dateTime(due);
    return kind === "attend" ? t.dueAt(when) : t.due(when);
  };
  const list = items.map((item, index) => ({
    ...{ href: `${base}${pathOf(item)}`, text: t.todo(item), due: said(item) },
    strong: index === 0 && item.kind !== "move-phase",
  }));
  return <ActionList items={list} />;
}

function pathOf(item: AgendaItem): string {
  switch (item.kind) {
    case "cast-vote":
    case "close-vote":
      return `/votes/${item.id}`;
    case "open-votes":
      return "/votes";
    case "judge":
      return "/amendments?status=submitted";
    case "write":
      return "/measures?status=draft";
    case "amend":
    case "read":
      return "/measures";
    case "propose":
      return "/measures/new";
    case "invitations":
      return "/people";
    case "prepare":
      return "/settings";
    case "edit-plan":
    case "read-plan":
      return "/plan";
    case "attend":
      return "#sessions";
    case "move-phase":
      return "/phase";
  }
}
