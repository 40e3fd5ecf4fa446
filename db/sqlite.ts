import Sqlite from "better-sqlite3";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";

/** How long a write waits for another process's lock; it blocks the event loop, so it is short. */
const BUSY_TIMEOUT_MS = 1_000;

/**
 * SQLite starts transactions as readers and fails when they turn into writers behind another writer
 * (SQLITE_BUSY_SNAPSHOT, whatever the timeout). Ours take the write lock at once.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  /**
   * SQLite ends a transaction by itself when the disk is full: nothing is left to roll back then, and what
   * must be heard is the first error, not that one.
   */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes("no transaction is active"))) throw error;
    }
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

/** Keeps prepared statements: preparing costs more than running for most of our queries. */
function withStatementCache(database: Sqlite.Database, limit = 500) {
  const statements = new Map<string, Sqlite.Statement>();
  return {
    close: () => void database.close(),
    prepare(sql: string): Sqlite.Statement {
      const known = statements.get(sql);
      if (known) return known;
      const statement = database.prepare(sql);
      if (statements.size >= limit) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}

/** WAL for readers beside a writer; FULL because with NORMAL a power cut loses acknowledged ballots. */
export function sqliteDialect(file: string): SqliteDialect {
  return new ImmediateDialect({
    database: async () => {
      const database = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
      database.pragma("journal_mode = WAL");
      database.pragma("synchronous = FULL");
      database.pragma("foreign_keys = ON");
      return withStatementCache(database);
    },
  });
}
