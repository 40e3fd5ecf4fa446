import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { at } from "./paths.mjs";
import { showNode, tool } from "./run.mjs";

const REPORT = ".cache/tests.json";

/** Runs tests by vitest, its words on the screen; returns how many passed and failed. */
export async function runVitest(args, extra) {
  mkdirSync(at(".cache"), { recursive: true });
  rmSync(at(REPORT), { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const code = await showNode([...tool.vitest, "run", ...reporters, ...args], extra);
  return count(code);
}

/** A file that cannot be loaded, a set-up that fails or an error outside a test count as one failure each. */
function count(code) {
  const report = readReport();
  const passed = report?.numPassedTests ?? 0;
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + broken;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(at(REPORT), "utf8"));
  } catch {
    return undefined;
  }
}
