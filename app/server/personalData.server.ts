import { type PersonalData, readPersonalData } from "~db/personalData";
import type { App } from "./app.server";
import type { Person } from "./auth/auth.server";

export type { PersonalData } from "~db/personalData";

export function personalData(app: App, person: Person): Promise<PersonalData> {
  return readPersonalData(app.db, person.id);
}

/** One line of "my data": when, and what. */
export interface DataLine {
  readonly at: string | null;
  readonly text: string;
}

type ListKey = Exclude<keyof PersonalData, "person">;

/** The same data as the export, said in lines for its page. */
export function linesOfData(data: PersonalData): Record<ListKey, DataLine[]> {
  const line = (at: string | null, ...parts: readonly (string | number | null)[]): DataLine => ({
    at,
    text: parts.filter((part) => part !== null && part !== "").join(" · "),
  });
  return {
    places: data.places.map((row) => line(row.joined_at, row.title, row.role)),
    panels: data.panels.map((row) => line(null, row.title, row.name)),
    invitations: data.invitations.map((row) => line(row.created_at, row.title, row.name, row.email)),
    measuresAuthored: data.measuresAuthored.map((row) => line(row.created_at, row.number, row.title)),
    measureVersions: data.measureVersions.map((row) => line(row.created_at, row.title, `v${row.version}`)),
    comments: data.comments.map((row) => line(row.created_at, row.body)),
    reports: data.reports.map((row) => line(row.reported_at, row.reason)),
    amendments: data.amendments.map((row) => line(row.created_at, row.title)),
    cosignatures: data.cosignatures.map((row) => line(row.signed_at, row.title)),
    minorityOpinions: data.minorityOpinions.map((row) => line(row.created_at, row.body)),
    namedBallots: data.namedBallots.map((row) => line(row.cast_at, row.title, row.choice)),
    rolls: data.rolls.map((row) => line(row.opened_at, row.title)),
    mails: data.mails.map((row) => line(row.created_at, row.subject)),
    visits: data.visits.map((row) => line(row.visited_at, row.title)),
    notifications: data.notifications.map((row) => line(row.at, row.title, row.kind, row.thing)),
    mailWishes: data.mailWishes.map((row) => line(null, row.wish)),
    signIns: data.signIns.map((row) => line(new Date(row.expires_at).toISOString())),
    journal: data.journal.map((row) => line(row.at, row.action, row.thing)),
  };
}
