/** Sentences for the person who runs the command. Results go to standard output, progress and errors beside it. */

export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** A failure that a sentence explains: shown without a stack, ends the command. */
export class Refusal extends Error {}

/** Runs a command's main function; a refusal or a crash ends with exit code 1. */
export async function main(run) {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    say(error instanceof Refusal ? error.message : error.stack);
    process.exitCode = 1;
  }
}
