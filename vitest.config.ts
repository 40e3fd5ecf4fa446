import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "~/": new URL("./app/", import.meta.url).pathname,
      "~db/": new URL("./db/", import.meta.url).pathname,
      "~tests/": new URL("./tests/", import.meta.url).pathname,
    },
  },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/e2e/**", "tests/bench/**", "node_modules/**"],
  },
});
