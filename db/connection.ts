import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import { postgresDialect } from "./postgres";
import type { Database } from "./schema";
import { sqliteDialect } from "./sqlite";

export type Db = Kysely<Database>;

export interface ConnectionOptions {
  /** `postgres://…`; without it the embedded database in `dataDir` is used. */
  readonly url?: string | undefined;
  readonly dataDir?: string | undefined;
}

/** Opens the database that the settings name. The caller destroys it. */
export function openDatabase({ url, dataDir = "./data" }: ConnectionOptions): Db {
  if (url) return new Kysely<Database>({ dialect: postgresDialect(url) });
  mkdirSync(dataDir, { recursive: true });
  return new Kysely<Database>({ dialect: sqliteDialect(join(dataDir, "palabre.sqlite")) });
}
