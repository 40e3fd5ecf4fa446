import { seconds } from "./say.mjs";

/** One line for a step that ended, with its time; what it said only if it failed. */
export function printStep({ name, passed, output, start }) {
  console.log(`${passed ? "ok    " : "FAILED"}  ${name.padEnd(14)} ${seconds(start)}`);
  if (!passed && output) console.log(`\n${output.trim()}\n`);
}
