import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { at, SERVER } from "./paths.mjs";
import { captureNode, tool } from "./run.mjs";
import { Refusal, say, seconds } from "./say.mjs";

/** What the build is made from. */
export const SOURCES = [
  "app",
  "db",
  "public",
  "vite.config.ts",
  "remix.config.js",
  "tsconfig.json",
  "package-lock.json",
];

const STAMP = at("build/.stamp");

/** Builds when a source changed since the last build; tells by names, sizes and times, so it costs little. */
export async function ensureBuild() {
  const stamp = fingerprint();
  if (existsSync(SERVER) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp) return;
  await build(stamp);
}

/** Builds whatever the stamp says. */
export async function build(stamp = fingerprint()) {
  say("Building…");
  const start = performance.now();
  const { code, output } = await captureNode([...tool.remix, "vite:build"], { NODE_ENV: "production" });
  if (code !== 0) throw new Refusal(`The build failed:\n\n${output.trim()}`);
  if (!existsSync(SERVER)) throw new Refusal(`The build made no server at ${SERVER}:\n\n${output.trim()}`);
  mkdirSync(at("build"), { recursive: true });
  writeFileSync(STAMP, stamp);
  say(`Built in ${seconds(start)}.`);
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest("hex");
}

function addTo(hash, path) {
  const stats = lstatSync(at(path), { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(at(path)).sort()) addTo(hash, `${path}/${name}`);
  } else {
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
  }
}
