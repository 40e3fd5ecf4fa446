import { ensureBuild } from "./lib/build.mjs";
import { CHECK_NAMES, runChecks } from "./lib/checks.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { main, Refusal } from "./lib/say.mjs";
import { printStep } from "./lib/steps.mjs";
import { runVitest } from "./lib/vitest.mjs";

/** The projects of vitest.config.ts that need neither a build nor a browser. */
const PLAIN = ["unit", "db", "server"];
const PARTS = [...CHECK_NAMES, "build", ...PLAIN, "e2e"];

/**
 * Without arguments: everything. With some: only these parts, and the tests whose path holds one of the other
 * words: `npm test -- lint`, `npm test -- unit db`, `npm test -- domain`, `npm test -- e2e road`.
 */
await main(async (args) => {
  const words = args.filter((arg) => !PARTS.includes(arg));
  const wants = (part) => (args.length === 0 ? true : args.includes(part));
  await step("dependencies", ensureDependencies);

  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  const single = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

  const checks = await runChecks(CHECK_NAMES.filter(wants), printStep);
  for (const { passed } of checks) add(single(passed));

  const projects =
    args.some((arg) => PLAIN.includes(arg)) || words.length === 0 ? PLAIN.filter(wants) : PLAIN;
  const browser = wants("e2e");
  let built = true;
  if (wants("build") || browser) {
    built = await step("build", ensureBuild);
    add(single(built));
  }
  if (projects.length > 0) add(await tests("tests", projects, words));
  if (browser && built) {
    let chromium;
    if (await step("chromium", async () => (chromium = await ensureChromium()))) {
      add(await tests("browser tests", ["e2e"], words, { CHROMIUM_PATH: chromium }));
    } else add(single(false));
  }

  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

async function tests(name, projects, words, extra) {
  const start = performance.now();
  const args = [...projects.flatMap((project) => ["--project", project]), ...words];
  const result = await runVitest(args, extra);
  printStep({ name, passed: result.failed === 0, start });
  return result;
}

/** Runs one step and prints it; returns whether it passed. */
async function step(name, work) {
  const start = performance.now();
  try {
    await work();
    printStep({ name, passed: true, start });
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    printStep({ name, passed: false, output: error.message, start });
    return false;
  }
}
