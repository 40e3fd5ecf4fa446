import { existsSync, mkdirSync } from "node:fs";
import { at } from "./paths.mjs";
import { captureNode, tool } from "./run.mjs";

const cache = at(".cache");

/** What is checked without running the product. */
const CHECKS = {
  types: () => [...tool.tsc, "-p", ".", "--incremental", "--tsBuildInfoFile", `${cache}/types.tsbuildinfo`],
  lint: () => [...tool.biome, "check", "--error-on-warnings", "."],
  layers: () => [
    ...tool.depcruise,
    ...["app", "db"].filter((folder) => existsSync(at(folder))),
    "--config",
    ".dependency-cruiser.cjs",
  ],
};

export const CHECK_NAMES = Object.keys(CHECKS);

/** Runs the named checks at once; calls `report` for each as it ends, and returns whether it passed, by name. */
export async function runChecks(names, report) {
  mkdirSync(cache, { recursive: true });
  const results = names.map(async (name) => {
    const start = performance.now();
    const { code, output } = await captureNode(CHECKS[name](), { NO_COLOR: "1" });
    const result = { name, passed: code === 0, output, start };
    report(result);
    return result;
  });
  return Promise.all(results);
}
