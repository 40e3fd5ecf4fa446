import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { databaseUrl } from "~tests/support/postgres-server";

/** One lock for all who make or copy templates: PostgreSQL refuses to copy a database that is in use. */
const TEMPLATE_LOCK = 7_206_001;

export interface PostgresDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A new database on the tests' server: empty, or a copy of `template`. */
export async function createPostgresDatabase(template = "template0"): Promise<PostgresDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer((server) => server.query(`create database ${name} template ${template} strategy file_copy`));
  return {
    url: databaseUrl(inject("postgresUrl"), name),
    drop: () => onServer((server) => server.query(`drop database if exists ${name} with (force)`)),
  };
}

/** Makes the database `name` once in the whole run, whoever asks first, and leaves it to be copied. */
export async function ensurePostgresTemplate(
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  await onServer(async (server) => {
    await server.query("select pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const known = await server.query("select 1 from pg_database where datname = $1", [name]);
    if (known.rowCount) return;
    // Filled under another name: a template that broke half-way is never taken for a whole one.
    await server.query(`drop database if exists ${name}_new with (force)`);
    await server.query(`create database ${name}_new template template0`);
    await fill(databaseUrl(inject("postgresUrl"), `${name}_new`));
    await server.query(`alter database ${name}_new rename to ${name}`);
  });
}

async function onServer(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: inject("postgresUrl") });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
