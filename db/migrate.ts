import { Migrator } from "kysely/migration";
import type { Db } from "./connection";
import { migrations } from "./migrations";

/** Brings the database to the newest schema; returns the names of the migrations that ran. Throws on failure. */
export async function migrate(db: Db): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.filter((result) => result.status === "Success").map((result) => result.migrationName);
}
