import { writeFile } from "node:fs/promises";
import { exportPlanAt } from "~/server/exportPlan.server";
import type { PlanFormat } from "~/server/planFiles.server";
import { settingsOrExit } from "./settings";

interface ExportOptions {
  readonly convention: string;
  readonly format: PlanFormat;
  readonly out?: string;
}

/** `palabre export`: the plan as a file, or on the standard output when it leads somewhere else than a screen. */
export async function exportCommand({ convention, format, out }: ExportOptions): Promise<void> {
  const exported = await exportPlanAt(settingsOrExit(), convention, format).catch((error: unknown) => {
    process.stderr.write(`The plan cannot be read: ${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  });
  if (!exported.ok) {
    process.stderr.write(`No convention has the address "${convention}".\n`);
    process.exitCode = 1;
    return;
  }
  const { name, bytes, published } = exported.value;
  if (!published) process.stderr.write("No version is published: this is the draft.\n");
  if (out === undefined && !process.stdout.isTTY) return void process.stdout.write(bytes);
  await writeFile(out ?? name, bytes);
  process.stderr.write(`${out ?? name}\n`);
}
