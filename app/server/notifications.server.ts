import { localOf } from "~/domain/local-time";
import type { NotificationDetail, NotificationKind } from "~/domain/notification";
import type { Db } from "~db/connection";
import { namesOfConventions, namesOfThings, type ThingName } from "~db/names";
import {
  countNotifications,
  countUnread,
  findNotification,
  listNotifications,
  markRead,
  type Notification,
} from "~db/notifications";
import { listPlaces } from "~db/places";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";
import { pageOfComment } from "./commentPage.server";

const PAGE = 40;

/** Something that concerns the reader, with what its sentence and its link need. */
export interface NamedNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly detail: NotificationDetail;
  readonly thing: ThingName | null;
  readonly at: string;
  readonly unread: boolean;
  readonly convention: { readonly slug: string; readonly title: string };
}

/** Finds the names of what notifications are about, in one query a kind of thing. */
export async function named(db: Db, notifications: readonly Notification[]): Promise<NamedNotification[]> {
  const conventions = await namesOfConventions(
    db,
    notifications.map((one) => one.conventionId),
  );
  const things = await namesOfThings(
    db,
    notifications.map((one) => one.thing),
  );
  return notifications.flatMap(({ id, kind, detail, thing, at, readAt, conventionId }) => {
    const convention = conventions.get(conventionId);
    if (!convention) return [];
    return [{ id, kind, detail, thing: things.get(thing) ?? null, at, unread: readAt === null, convention }];
  });
}

/** Where the thing is read: its own page, or else its convention's. */
export function addressOf(language: string, { convention, thing }: NamedNotification): string {
  const home = `/${language}/conventions/${convention.slug}`;
  return thing?.path ? `${home}/${thing.path}` : home;
}

/** A page of what concerns the reader, the newest first, day by day. */
export async function readNotifications(app: App, person: Person, wanted: number) {
  const count = await countNotifications(app.db, person.id);
  const pageCount = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(Math.max(1, Math.floor(wanted) || 1), pageCount);
  const rows = await listNotifications(app.db, person.id, { limit: PAGE, offset: (page - 1) * PAGE });
  const places = await listPlaces(app.db, person.id);
  return {
    ...{ page, pageCount, days: byDay(await named(app.db, rows)) },
    unread: await countUnread(app.db, person.id),
    topics: [person.id, ...places.map((place) => place.conventionId)].map((id) => `notifications:${id}`),
  };
}

export interface DayOfNotifications {
  /** On the clocks of the convention. */
  readonly day: string;
  readonly items: readonly NamedNotification[];
}

function byDay(items: readonly NamedNotification[]): DayOfNotifications[] {
  const days = new Map<string, NamedNotification[]>();
  for (const item of items) {
    const day = localOf(item.at).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, list]) => ({ day, items: list }));
}

export function unreadCount(app: App, personId: string): Promise<number> {
  return countUnread(app.db, personId);
}

/** Follows one to what it is about: it counts as read. Null where it is not the reader's. */
export async function followNotification(
  app: App,
  person: Person,
  id: string,
  language: string,
): Promise<string | null> {
  const found = await findNotification(app.db, person.id, id);
  const [item] = found ? await named(app.db, [found]) : [];
  if (!item) return null;
  await markRead(app.db, person.id, { id }, app.now().toISOString());
  const address = addressOf(language, item);
  const [kind, thing = ""] = found?.thing.split(":") ?? [];
  if (kind !== "comment") return address;
  const page = await pageOfComment(app, thing);
  return page === 1 ? address : address.replace("#", `?page=${page}#`);
}

/** @param until what the reader saw: what came since stays unread */
export async function markAllRead(app: App, person: Person, until: string): Promise<void> {
  await markRead(app.db, person.id, { until }, app.now().toISOString());
}
