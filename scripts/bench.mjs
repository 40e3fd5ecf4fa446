import { existsSync, readdirSync, readFileSync } from "node:fs";
import { at } from "./lib/paths.mjs";
import { showNode, tool } from "./lib/run.mjs";
import { main, say } from "./lib/say.mjs";
import { setUp } from "./lib/setup.mjs";

const FOLDER = "tests/bench";

await main(async ([name, ...args]) => {
  if (!name || !benches().includes(name)) {
    say(name ? `There is no benchmark named "${name}".` : "Which benchmark? npm run bench -- NAME");
    for (const known of benches()) say(`  ${known.padEnd(12)} ${firstLine(known)}`);
    process.exitCode = 1;
    return;
  }
  await setUp();
  process.exitCode = await showNode([...tool.tsx, at(`${FOLDER}/${name}.ts`), ...args], {
    NODE_ENV: "production",
  });
});

/** Each file of the folder is a benchmark; what they share is in folders below it. */
function benches() {
  if (!existsSync(at(FOLDER))) return [];
  const files = readdirSync(at(FOLDER)).filter((file) => file.endsWith(".ts"));
  return files.map((file) => file.slice(0, -3)).sort();
}

/** What a benchmark is about: the first line of the comment that opens its file. */
function firstLine(name) {
  return (
    /^\/\*\*\s*\*?\s*([^\n*]+)/.exec(readFileSync(at(`${FOLDER}/${name}.ts`), "utf8"))?.[1]?.trim() ?? ""
  );
}
