import { instantOf } from "~/domain/local-time";

export interface JournalQuery {
  readonly action?: string;
  readonly actorId?: string;
  readonly thing?: string;
  /** Instants: from the first day on, before the end of the last. */
  readonly from?: string;
  readonly until?: string;
}

const DAY_MS = 86_400_000;

/** What an address asks of the journal; what cannot be read is left out. */
export function journalQuery(search: URLSearchParams): JournalQuery {
  const text = (name: string) => search.get(name)?.trim() || undefined;
  const from = instantOf(`${text("from") ?? ""}T00:00`);
  const lastDay = Date.parse(text("until") ?? "");
  const next = Number.isNaN(lastDay) ? "" : new Date(lastDay + DAY_MS).toISOString().slice(0, 10);
  const until = instantOf(`${next}T00:00`);
  const [action, actorId, thing] = [text("action"), text("person"), text("thing")];
  return {
    ...(action ? { action } : {}),
    ...(actorId ? { actorId } : {}),
    ...(thing ? { thing } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}
