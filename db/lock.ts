import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";

const FILE = "palabre.lock";

export interface FolderLock {
  release(): void;
}

/**
 * Holds a data folder for one server: SQLite's own exclusive lock on a file beside the database. The system
 * lets it go when the process ends, however it ends, so no stale lock can be left behind.
 *
 * @returns null when another process holds it. Throws what the file system refuses (no rights, no room).
 */
export function lockDataFolder(dataDir: string): FolderLock | null {
  mkdirSync(dataDir, { recursive: true });
  const database = new Sqlite(join(dataDir, FILE), { timeout: 0 });
  try {
    database.pragma("journal_mode = MEMORY");
    database.exec("begin exclusive");
    return { release: () => void database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")) return null;
    throw error;
  }
}
