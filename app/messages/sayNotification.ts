import type { NotificationDetail, NotificationKind } from "~/domain/notification";
import { formats } from "./format";
import { type Language, messages } from "./index";

interface Told {
  readonly kind: NotificationKind;
  readonly detail: NotificationDetail;
  readonly thing: { readonly title: string; readonly number: number | null } | null;
}

export interface SaidNotification {
  readonly text: string;
  /** Why, in the words of whoever decided; null where nobody gave a reason. */
  readonly reason: string | null;
}

/** A notification as a sentence. */
export function sayNotification(language: Language, { kind, detail, thing }: Told): SaidNotification {
  const { notifications, domain, rule, amendments } = messages(language);
  const code = (words: Readonly<Record<string, string>>) => words[detail.code ?? ""] ?? "";
  const text = notifications.says[kind]({
    what: whatOf(kind, thing ?? { title: detail.title ?? "", number: null }, notifications.numbered),
    when: detail.when ? formats(language).dateTime(detail.when) : "",
    phase: code(domain.phase),
    outcome: code(rule.outcome).toLowerCase(),
  });
  const reason = detail.reason ? notifications.reason(detail.reason) : code(amendments.fallen);
  return { text, reason: reason === "" ? null : reason };
}

/** Measures go by their number; that of a vote or an amendment must not be taken for one. */
function whatOf(
  kind: NotificationKind,
  { title, number }: NonNullable<Told["thing"]>,
  numbered: (number: number, title: string) => string,
): string {
  if (number === null) return title;
  const ofMeasure = kind.startsWith("measure-") || kind.startsWith("comment-");
  return ofMeasure || kind === "amendment-commented" ? `${number}. ${title}` : numbered(number, title);
}
