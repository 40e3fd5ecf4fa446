import { existsSync, readFileSync } from "node:fs";
import { expect } from "vitest";

const folder = new URL("../../app/statements/", import.meta.url);

/**
 * What a run of the tests has shown must be what the product's pages say of it: fails when the file of this name
 * says something else, and writes it where the tests run with `--update`. The day is that of the first run that
 * showed this.
 */
export async function expectStatement(name: string, shown: Readonly<Record<string, unknown>>): Promise<void> {
  const file = new URL(`${name}.json`, folder);
  const { testedOn = "", ...known } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const same = JSON.stringify(known) === JSON.stringify(shown);
  const day = same ? testedOn : new Date().toISOString().slice(0, 10);
  const text = `${JSON.stringify({ testedOn: day, ...shown }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(file.pathname);
}
