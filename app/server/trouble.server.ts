import { sql } from "kysely";
import type { App } from "./app.server";

type Trouble = "database-busy" | "database-full" | "database-read-only";

const troubles: Readonly<Record<string, Trouble>> = {
  SQLITE_BUSY: "database-busy",
  SQLITE_LOCKED: "database-busy",
  SQLITE_FULL: "database-full",
  SQLITE_READONLY: "database-read-only",
  SQLITE_CANTOPEN: "database-busy",
  SQLITE_IOERR: "database-full",
  // PostgreSQL's classes of errors: appendix A of its manual.
  "40001": "database-busy",
  "40P01": "database-busy",
  "53100": "database-full",
  "53300": "database-busy",
  "25006": "database-read-only",
  "57P01": "database-busy",
  "57P03": "database-busy",
  ECONNREFUSED: "database-busy",
  ECONNRESET: "database-busy",
};

/** What ails the database, in words that have a message; null if the error is something else. */
export function databaseTrouble(error: unknown): Trouble | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const code = String(error.code);
  return troubles[code] ?? troubles[code.split("_").slice(0, 2).join("_")] ?? null;
}

export async function databaseAnswers(app: App): Promise<boolean> {
  return sql`select 1`.execute(app.db).then(
    () => true,
    () => false,
  );
}
