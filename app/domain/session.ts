/** A sitting (séance) of the convention: of one panel, or of the plenary (`panelId` null). */
export interface Session {
  readonly id: string;
  readonly panelId: string | null;
  readonly title: string;
  /** ISO instant. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  /** Markdown: the agenda, how to get there. */
  readonly notes: string;
}
