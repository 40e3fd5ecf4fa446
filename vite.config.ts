import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** Builds our own program (which imports the Remix build) instead of the bare Remix build. */
function program(): Plugin {
  return {
    name: "palabre-program",
    enforce: "post",
    apply: "build",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: { palabre: "app/main/palabre.ts", printer: "app/main/printer.ts" },
                output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
              },
            },
          }
        : {},
  };
}

export default defineConfig({
  plugins: [remix(remixConfig), program()],
  resolve: {
    alias: {
      "~/": new URL("./app/", import.meta.url).pathname,
      "~db/": new URL("./db/", import.meta.url).pathname,
    },
  },
  build: { target: "es2022", assetsInlineLimit: 0 },
});
