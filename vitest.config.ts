import { defineConfig } from "vitest/config";

const at = (path: string) => new URL(path, import.meta.url).pathname;
const suite = (folder: string) => [`tests/${folder}/**/*.test.{ts,tsx}`];

export default defineConfig({
  // The Remix plugin of vite.config.ts stays out: tests load modules as they are.
  resolve: { alias: { "~/": at("./app/"), "~db/": at("./db/"), "~tests/": at("./tests/") } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["domain", "documents", "forms", "messages", "components"].flatMap(suite),
          pool: "threads",
          // Properties try hundreds of values; a busy machine takes its time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: suite("db"),
          globalSetup: "tests/support/postgres-setup.ts",
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          include: ["server", "routes", "support"].flatMap(suite),
          globalSetup: "tests/support/postgres-setup.ts",
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: suite("e2e"),
          globalSetup: "tests/support/postgres-setup.ts",
          pool: "forks",
          // Browsers share two cores with the server that they talk to: one file at a time, after the rest.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
