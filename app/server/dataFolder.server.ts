import { type FolderLock, lockDataFolder } from "~db/lock";
import type { Settings } from "./settings.server";

/** Takes the data folder for this server alone; with PostgreSQL there is nothing to take. Null: it is taken. */
export function holdDataFolder({ databaseUrl, dataDir }: Settings): FolderLock | null {
  return databaseUrl ? { release: () => undefined } : lockDataFolder(dataDir);
}
