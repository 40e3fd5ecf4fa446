import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { at } from "./paths.mjs";
import { Refusal } from "./say.mjs";

const OLDEST = 22;

let found;

/** The Node that runs the product: the one that the dependencies bring, else this one if it is new enough. */
export function node() {
  found ??= bundled() ?? current();
  return found;
}

/** Whether this very process already runs on that Node. */
export function onProductNode() {
  return realpathSync(node()) === realpathSync(process.execPath);
}

function bundled() {
  const program = process.platform === "win32" ? "node.exe" : "node";
  const places = [at(`node_modules/node/bin/${program}`), at(`node_modules/.bin/${program}`)];
  const there = places.find(existsSync);
  if (there) return there;
  // npm was told not to run install scripts: this one puts the program in its place, from the registry.
  const installer = at("node_modules/node/installArchSpecificPackage.js");
  if (existsSync(installer))
    spawnSync(process.execPath, [installer], { cwd: at("node_modules/node"), stdio: "ignore" });
  return places.find(existsSync);
}

function current() {
  if (Number(process.versions.node.split(".")[0]) >= OLDEST) return process.execPath;
  throw new Refusal(
    `Palabre needs Node ${OLDEST} or newer; this is ${process.version}, and the dependencies could not bring ` +
      "a newer one. Install Node 24 from https://nodejs.org and try again.",
  );
}
