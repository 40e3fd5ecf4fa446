import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { pino } from "pino";
import { type ImportError, type ReadMeasures, readMeasures } from "~/domain/importing";
import { type Language, type Messages, plainMessages } from "~/messages";
import { sayFileError } from "~/messages/sayFileError";
import { createApp } from "~/server/create.server";
import { type FileRefusal, importFile } from "~/server/importFile.server";
import type { ImportReport } from "~/server/importing.server";
import { settingsOrExit } from "./settings";

export interface ImportOptions {
  readonly convention: string;
  readonly status: "draft" | "tabled";
  readonly as?: string;
}

/** `palabre import`: says what was created, or everything that is wrong with the file, by line and column. */
export async function importCommand(path: string, options: ImportOptions): Promise<void> {
  const t = plainMessages(terminalLanguage(process.env));
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return fail([t.command.refused["file-unreadable"](path)]);
  const fileName = basename(path);
  const file = readMeasures(bytes, fileName);
  if (file.errors.length > 0) {
    return fail([...file.errors.map((error) => errorLine(t, error)), t.fileErrors.nothingDone]);
  }
  const app = await createApp(settingsOrExit(), pino({ level: "silent" }));
  try {
    const { convention: slug, status, as: email = null } = options;
    const done = await importFile(app, { file, fileName, slug, status, email });
    if (!done.ok) return fail([refusalLine(t, done.error, options)]);
    process.stdout.write(`${reportLines(t, done.value, file, status).join("\n")}\n`);
  } finally {
    await app.close();
  }
}

function fail(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}

/** French where the terminal speaks French, English elsewhere. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^fr(?![a-z])/i.test(locale) ? "fr" : "en";
}

function reportLines(
  { command: t }: Messages,
  { measureIds, newAxes, newPanels }: ImportReport,
  { unread }: ReadMeasures,
  status: ImportOptions["status"],
): string[] {
  const lines = [t.imported(measureIds.length), status === "tabled" ? t.tabled : t.draft];
  if (newAxes > 0) lines.push(t.newAxes(newAxes));
  if (newPanels > 0) lines.push(t.newPanels(newPanels));
  if (unread.length > 0) lines.push(t.unread(unread.map(({ text }) => text).join(", ")));
  return lines;
}

function refusalLine(t: Messages, code: FileRefusal, options: ImportOptions): string {
  const { refused } = t.command;
  switch (code) {
    case "not-found":
    case "convention-unknown":
      return refused["convention-unknown"](options.convention);
    case "person-unknown":
      return refused[code](options.as ?? "");
    case "no-facilitator":
    case "not-allowed":
      return refused[code]();
    case "file-has-errors":
    case "already-imported":
      return t.refusal[code];
  }
}

/** `line 3, column Axe: This axis does not exist. (12)` */
export function errorLine({ command: t, fileErrors }: Messages, error: ImportError): string {
  const column = error.columnName === null ? t.column(error.column) : t.named(error.columnName);
  const value = error.value === "" ? "" : ` (${error.value})`;
  return `${t.place(error.line, column)}${t.colon}${sayFileError(fileErrors, error)}${value}`;
}
