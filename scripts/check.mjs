import { CHECK_NAMES, runChecks } from "./lib/checks.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { main } from "./lib/say.mjs";
import { printStep } from "./lib/steps.mjs";

await main(async () => {
  await ensureDependencies();
  const results = await runChecks(CHECK_NAMES, printStep);
  if (results.some((result) => !result.passed)) process.exitCode = 1;
});
