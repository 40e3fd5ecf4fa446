import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "~db/connection";
import { migrate } from "~db/migrate";
import { createPostgresDatabase, ensurePostgresTemplate } from "~tests/support/postgres";

/** Both databases that the product runs on: `describe.each(databases)("…on %s", (kind) => …)`. */
export const databases = ["sqlite", "postgres"] as const;
export type DatabaseKind = (typeof databases)[number];

export interface TestDatabase {
  /** For `openDatabase` and the settings. */
  readonly url: string | undefined;
  readonly dataDir: string;
  /** To be called when every connection is closed. */
  drop(): Promise<void>;
}

const TEMPLATE = "palabre_migrated";

/** A new, migrated database of its own, on disk as in production. */
export async function createDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "palabre-test-"));
  const removeFolder = () => rmSync(dataDir, { recursive: true, force: true });
  if (kind === "sqlite") return { url: undefined, dataDir, drop: async () => removeFolder() };
  await ensurePostgresTemplate(TEMPLATE, async (url) => {
    const db = openDatabase({ url });
    await migrate(db);
    await db.destroy();
  });
  const database = await createPostgresDatabase(TEMPLATE);
  const drop = async () => {
    await database.drop();
    removeFolder();
  };
  return { url: database.url, dataDir, drop };
}
