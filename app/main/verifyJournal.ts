import { type BookCheck, verifyJournalAt } from "~/server/verifyJournal.server";
import { settingsOrExit } from "./settings";

const faults: Record<NonNullable<BookCheck["fault"]>, string> = {
  gap: "a line is missing before it",
  "broken-link": "its link to the line before is broken",
  "changed-entry": "it was changed after it was written",
  "lost-end": "lines are missing from here on",
};

/** `palabre verify-journal`: a line a book; exit code 1 if one of the chains is broken. */
export async function verifyJournalCommand({ book }: { book?: string }): Promise<void> {
  const checks = await verifyJournalAt(settingsOrExit(), book).catch((error: unknown) => {
    process.stderr.write(`The journal cannot be read: ${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  });
  for (const check of checks) process.stdout.write(`${said(check)}\n`);
  if (checks.length === 0) process.stdout.write("The journal is empty.\n");
  if (checks.some((check) => check.fault !== null)) process.exitCode = 1;
}

function said({ book, seq, fault }: BookCheck): string {
  if (fault === null) return `${book}: whole, ${seq} lines`;
  return `${book}: BROKEN at line ${seq}: ${faults[fault]}`;
}
