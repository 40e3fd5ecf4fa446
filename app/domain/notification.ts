import { instantOf, localOf } from "./local-time";

/** What may happen that concerns somebody. */
export const notificationKinds = [
  "vote-opened",
  "vote-closing",
  "vote-closed",
  "vote-withdrawn",
  "vote-annulled",
  "measure-tabled",
  "measure-edited",
  "measure-amended",
  "measure-merged",
  "measure-withdrawn",
  "measure-adopted",
  "measure-rejected",
  "measure-commented",
  "amendment-proposed",
  "sub-amendment-proposed",
  "amendment-commented",
  "amendment-admissible",
  "amendment-inadmissible",
  "amendment-accepted",
  "amendment-rejected",
  "amendment-fallen",
  "amendment-satisfied",
  "amendment-withdrawn",
  "amendment-overtaken",
  "amendment-cosigned",
  "comment-answered",
  "comment-resolved",
  "comment-hidden",
  "phase-moved",
  "session-announced",
  "session-changed",
  "session-cancelled",
  "plan-published",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export function isNotificationKind(value: string): value is NotificationKind {
  return (notificationKinds as readonly string[]).includes(value);
}

/** What a notification says beside its kind and its thing: codes and people's words, never names. */
export interface NotificationDetail {
  /** In the words of whoever decided. */
  readonly reason?: string | undefined;
  /** A code of the kind's own: the outcome of a vote, the phase, why an amendment fell. */
  readonly code?: string | undefined;
  /** An instant that matters: the end of a vote, the beginning of a sitting. */
  readonly when?: string | undefined;
  /** The title of a thing that is no more. */
  readonly title?: string | undefined;
}

/** How often somebody wants mail about what concerns them. */
export const mailWishes = ["never", "at-once", "daily"] as const;
export type MailWish = (typeof mailWishes)[number];
export const DEFAULT_MAIL_WISH: MailWish = "daily";

export function isMailWish(value: string): value is MailWish {
  return (mailWishes as readonly string[]).includes(value);
}

/** A mail to be made: at `runAt`, for those who have something from `until` or before that they have not read. */
export interface Gathering {
  readonly runAt: string;
  readonly until: string;
}

const MINUTE_MS = 60_000;
/** What happens within so many minutes goes into one mail; it leaves five to ten minutes after the first of it. */
const GATHER_MS = 5 * MINUTE_MS;
const DIGEST_TIME = "08:00";
/** What was being written at eight is written down by then. */
const DIGEST_DELAY_MS = MINUTE_MS;

/**
 * When what happens now is mailed, by wish; the same for everything that goes into one mail.
 *
 * @param now ISO instant
 * @returns at once: at the next full five minutes but one; daily: shortly after the next 8 o'clock of the convention
 */
export function gatheringAt(wish: "at-once" | "daily", now: string): Gathering {
  if (wish === "daily") {
    const until = nextDigestTime(now);
    return { runAt: later(until, DIGEST_DELAY_MS), until };
  }
  const runAt = Math.ceil((Date.parse(now) + GATHER_MS) / GATHER_MS) * GATHER_MS;
  return { runAt: new Date(runAt).toISOString(), until: new Date(runAt - GATHER_MS).toISOString() };
}

function nextDigestTime(now: string): string {
  const today = digestTimeOn(localOf(now).slice(0, 10));
  // Noon and a day is tomorrow, also where a day has 23 or 25 hours.
  return today >= now ? today : digestTimeOn(localOf(later(today, 28 * 60 * MINUTE_MS)).slice(0, 10));
}

function digestTimeOn(day: string): string {
  const instant = instantOf(`${day}T${DIGEST_TIME}`);
  if (instant === null) throw new Error(`${day} is no day`);
  return instant;
}

const SHORTEST_REMINDED_MS = 2 * 60 * MINUTE_MS;
const LONGEST_NOTICE_MS = 24 * 60 * MINUTE_MS;

/**
 * When those who have not voted are told that a vote is about to close: when a quarter of its time is left, at
 * most a day before. Null for a vote of less than two hours: whoever is there knows.
 */
export function reminderAt(openedAt: string, closesAt: string): string | null {
  const length = Date.parse(closesAt) - Date.parse(openedAt);
  if (length < SHORTEST_REMINDED_MS) return null;
  return later(closesAt, -Math.min(length / 4, LONGEST_NOTICE_MS));
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
