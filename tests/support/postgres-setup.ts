import type { TestProject } from "vitest/node";
import { startPostgres } from "~tests/support/postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** The tests' PostgreSQL server, as a role that may create databases. */
    postgresUrl: string;
  }
}

/** One server for the whole run: the first project to come starts it, the others find it in the environment. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.TEST_POSTGRES_URL;
  if (running) {
    project.provide("postgresUrl", running);
    return async () => undefined;
  }
  const server = await startPostgres();
  process.env.TEST_POSTGRES_URL = server.url;
  project.provide("postgresUrl", server.url);
  return async () => {
    delete process.env.TEST_POSTGRES_URL;
    await server.stop();
  };
}
