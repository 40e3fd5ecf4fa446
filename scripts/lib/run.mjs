import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { node } from "./node.mjs";
import { at, ROOT } from "./paths.mjs";

/** What the children see: the project's own programs and the project's own Node first on their PATH. */
export function environment(extra = {}) {
  return {
    ...process.env,
    ...extra,
    PATH: `${at("node_modules/.bin")}${delimiter}${process.env.PATH ?? ""}`,
  };
}

/** Runs a program to its end and keeps what it wrote: `{ code, output }`. */
export function capture(program, args, extra) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: environment(extra),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program whose words go straight to the screen; returns its exit code. */
export function show(program, args, extra) {
  return new Promise((resolve, reject) => {
    const env = environment(extra);
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** A tool of a dependency, by the file that its package names as its program, run by the project's Node. */
export const tool = {
  tsc: [at("node_modules/typescript/bin/tsc")],
  biome: [at("node_modules/@biomejs/biome/bin/biome")],
  depcruise: [at("node_modules/dependency-cruiser/bin/dependency-cruiser.mjs")],
  remix: [at("node_modules/@remix-run/dev/dist/cli.js")],
  vitest: [at("node_modules/vitest/vitest.mjs")],
  tsx: ["--import", "tsx"],
};

export const captureNode = (args, extra) => capture(node(), args, extra);
export const showNode = (args, extra) => show(node(), args, extra);
