import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { at } from "./paths.mjs";
import { capture, captureNode } from "./run.mjs";
import { Refusal, say, seconds } from "./say.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of a Chromium for the browser tests: the machine's own, else one that is installed now. */
export async function ensureChromium() {
  return findChromium() ?? (await fromDebian()) ?? (await fromPlaywright()) ?? none();
}

export function findChromium() {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)].filter(Boolean);
  const own = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...own, MAC, ...playwrightCache()].find(
    (path) => path && existsSync(path),
  );
}

/** What `playwright install` left in its cache, newest first. */
function playwrightCache() {
  const places = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ].filter((folder) => folder && existsSync(folder));
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ];
  return places.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => inside.map((program) => join(folder, name, program))),
  );
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return undefined;
  say("Installing Chromium with apt-get (about a minute)…");
  const start = performance.now();
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  await capture("apt-get", ["update"], quiet);
  const { code } = await capture("apt-get", ["install", "-y", "chromium"], quiet);
  const found = findChromium();
  if (code === 0 && found) say(`Chromium installed in ${seconds(start)}.`);
  return found;
}

async function fromPlaywright() {
  say("Installing Chromium with Playwright (about a minute)…");
  await captureNode([at("node_modules/playwright/cli.js"), "install", "chromium"]);
  return findChromium();
}

function none() {
  throw new Refusal(
    "The browser tests need Chromium, and none could be found or installed. Install it (on Debian or Ubuntu: " +
      "apt-get install chromium), or name one in CHROMIUM_PATH, then try again.",
  );
}
