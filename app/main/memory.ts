import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const AT_REST_MS = 1_000;

/**
 * V8 sizes its heap by the machine and lets garbage grow to half a gigabyte; a small city shares its machine. Called
 * once the server runs: collects sooner from then on, and gives back what starting needed when that is over.
 */
export function holdLittleMemory(): void {
  setFlagsFromString("--heap-growing-percent=60");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as NodeJS.GCFunction;
  setTimeout(() => {
    // The first one ends what is half done and lets code go; the second finds what that set free.
    collect({ type: "major" });
    collect({ type: "major", flavor: "last-resort" });
  }, AT_REST_MS).unref();
}
