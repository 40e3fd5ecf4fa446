import { PostgresDialect } from "kysely";

const INT8 = 20;
const NUMERIC = 1700;
const POOL_SIZE = 10;

/** PostgreSQL, with counts read as numbers (they stay far below 2^53). Its driver is loaded where it is used. */
export function postgresDialect(url: string): PostgresDialect {
  return new PostgresDialect({
    pool: async () => {
      const { default: pg } = await import("pg");
      const types = {
        getTypeParser: ((oid: number, format?: "text" | "binary") =>
          oid === INT8 || oid === NUMERIC
            ? Number
            : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
      };
      const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, types });
      // An idle connection that breaks must not end the process; the next query reports what is wrong.
      pool.on("error", () => undefined);
      return pool;
    },
  });
}
