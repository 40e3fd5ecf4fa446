import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { at } from "./paths.mjs";
import { capture } from "./run.mjs";
import { Refusal, say, seconds } from "./say.mjs";

const LOCK = at("package-lock.json");
const INSTALLED = at("node_modules/.package-lock.json");
const STAMP = at("node_modules/.palabre-lock");

/** Installs the dependencies when they are missing or are not those of the lock file. */
export async function ensureDependencies() {
  const wanted = createHash("sha256").update(readFileSync(LOCK)).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  if (!isInstalled()) await install();
  writeFileSync(STAMP, wanted);
}

/** True when npm's own record of what it installed agrees with the lock file (after `npm install`, say). */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK, "utf8")).packages;
  const present = JSON.parse(readFileSync(INSTALLED, "utf8")).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      !place || present[place]?.version === version || (optional && !present[place]),
  );
}

async function install() {
  say("Installing the dependencies (about half a minute)…");
  const start = performance.now();
  // npm names its own program to the scripts that it runs; called otherwise, it is on the PATH.
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  // Builds and tests need the development tools too, whatever NODE_ENV says.
  const { code, output } = await capture(program, [
    ...first,
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
  ]);
  if (code !== 0) {
    throw new Refusal(
      `The dependencies could not be installed. npm said:\n\n${output.trim()}\n\n` +
        "Check that the npm registry can be reached and that the disk is not full, then try again.",
    );
  }
  say(`Dependencies installed in ${seconds(start)}.`);
}
