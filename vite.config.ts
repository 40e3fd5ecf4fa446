import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

/** What cannot be in one file with the rest: machine code, and what is only loaded by those who use it. */
const apart = [
  "better-sqlite3",
  "@node-rs/argon2",
  "@myriaddreamin/typst-ts-node-compiler",
  "nodemailer",
  "pg",
  "pino",
];

/** A source with one letter that is not ASCII is held by V8 at two bytes a letter, all of it. */
const ascii = (code: string) =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Builds our own program (which imports the Remix build) instead of the bare Remix build. */
function program(): Plugin {
  return {
    name: "palabre-program",
    enforce: "post",
    apply: "build",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            // Without names cut short: a trace from a running server must be readable.
            esbuild: { minifySyntax: true, minifyWhitespace: true, minifyIdentifiers: false, lineLimit: 160 },
            build: {
              minify: "esbuild",
              rollupOptions: {
                input: { palabre: "app/main/palabre.ts", printer: "app/main/printer.ts" },
                output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
              },
            },
            // One file, and React's production half only: a server at rest holds 15 MB less, and starts sooner.
            ssr: { noExternal: true, external: apart },
            define: { "process.env.NODE_ENV": JSON.stringify("production") },
          }
        : {},
    renderChunk: (code, chunk) => (chunk.fileName.endsWith(".js") ? { code: ascii(code), map: null } : null),
  };
}

/** Remix carries a fetch of its own for old Nodes, never called on ours: a quarter of the program. */
function nativeFetch(): Plugin {
  return {
    name: "palabre-native-fetch",
    enforce: "pre",
    apply: "build",
    resolveId: (id) => (id === "undici" ? "\0undici" : null),
    load: (id) => (id === "\0undici" ? "export default {};" : null),
  };
}

export default defineConfig({
  plugins: [nativeFetch(), remix(remixConfig), program()],
  resolve: {
    alias: {
      "~/": new URL("./app/", import.meta.url).pathname,
      "~db/": new URL("./db/", import.meta.url).pathname,
    },
  },
  build: { target: "es2022", assetsInlineLimit: 0 },
});
