import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { mergeTexts } from "~/domain/amending";
import { readJson } from "~/domain/importing/json-source";
import { type MergeRequest, type MergeShapeError, mergeRequest } from "~/forms/mergeRequest";
import { type Language, type Messages, plainMessages } from "~/messages";
import { sayConflict } from "~/messages/sayConflict";
import { errorLine } from "./import";

/** `palabre merge`: prints the merged text, the conflicts and the order of the votes as JSON; reads nothing else. */
export async function mergeCommand(path: string, { lang }: { readonly lang: Language }): Promise<void> {
  const t = plainMessages(lang);
  const bytes = await (path === "-" ? buffer(process.stdin) : readFile(path)).catch(() => null);
  if (bytes === null) return fail([t.command.refused["file-unreadable"](path)]);
  const read = readRequest(t, bytes);
  if ("lines" in read) return fail(read.lines);
  process.stdout.write(`${JSON.stringify(answer(t, read.request), null, 2)}\n`);
}

function fail(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}

function answer({ amending }: Messages, { text, amendments }: MergeRequest) {
  const { merged, conflicts, order } = mergeTexts(text, amendments);
  return {
    text: merged?.text ?? null,
    conflicts: conflicts.map((each) => ({
      between: each.between,
      level: each.level,
      says: sayConflict(amending, each),
    })),
    order,
  };
}

type Read = { readonly request: MergeRequest } | { readonly lines: readonly string[] };

function readRequest(t: Messages, bytes: Uint8Array): Read {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { lines: [t.command.merge.notUtf8] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What comes after the first error is a consequence of it.
    return {
      lines: readJson(text)
        .errors.slice(0, 1)
        .map((error) => errorLine(t, error)),
    };
  }
  const read = mergeRequest(value);
  if ("request" in read) return read;
  return { lines: [...read.errors.map((error) => shapeLine(t, error)), t.command.merge.shape] };
}

function shapeLine({ command: t }: Messages, { path, problem }: MergeShapeError): string {
  const says = t.merge.problem[problem];
  return path === "" ? says : `${path}${t.colon}${says}`;
}
