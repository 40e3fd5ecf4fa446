import { Command, Option } from "commander";
import { languages } from "~/messages";
import { planFormats } from "~/server/planFiles.server";
import { exportCommand } from "./exportPlan";
import { importCommand } from "./import";
import { mergeCommand } from "./merge";
import { start } from "./start";
import { verifyJournalCommand } from "./verifyJournal";

const mergeHelp = `
Each amendment's text is the whole text as its author wants it. Levels of conflict:
  hard       only one can stand; "text" is then null
  order      both stand, one after the other, in the order of the votes
  adjacent   both stand side by side: read again
  identical  both ask for the same: one vote for both
The texts are read as Markdown and printed in canonical form (NFC, LF, single spaces).
Exit code: 0 with an answer, also when "text" is null; 1 when the input cannot be used.

Example:
  echo '{"text": "Le mandat dure trois ans.", "amendments": [
    {"id": "1", "text": "Le mandat dure cinq ans."},
    {"id": "2", "text": "Le mandat municipal dure trois ans."}]}' | palabre merge -`;

const program = new Command("palabre").description(
  "Palabre: citizen conventions, from the first proposal to the published plan",
);

program
  .command("start", { isDefault: true })
  .description("serve the product; a new database receives the demonstration convention")
  .option("--empty", "begin with an empty database, claimed by a link that is printed")
  .action(start);

program
  .command("import")
  .description(
    "create measures from a CSV or JSON file: all of them, or none; says what was created, or everything that is wrong by line and column (in French or English, by LANG)",
  )
  .argument("<file>", "CSV (comma, semicolon or tab; UTF-8 or Windows-1252) or JSON")
  .requiredOption("--convention <address>", "the convention, as its address ends: /conventions/<address>")
  .addOption(
    new Option("--status <status>", "drafts that their panel reads, or tabled with their numbers")
      .choices(["draft", "tabled"])
      .default("draft"),
  )
  .option("--as <email>", "in whose name; without it, the facilitator who has been there longest")
  .addHelpText(
    "after",
    "\nExample:\n  palabre import measures.csv --convention climat-2026 --status tabled --as claire@example.org",
  )
  .action(importCommand);

program
  .command("verify-journal")
  .description(
    "say whether the chain of the journal is whole; exit code 1 and the place named when it is not",
  )
  .option("--book <id>", "one book only: a convention's id, or `platform`")
  .action(verifyJournalCommand);

program
  .command("export")
  .description("write the plan of a convention to a file: its newest published version, or else its draft")
  .requiredOption("--convention <slug>", "the convention, as it stands in its address")
  .addOption(new Option("--format <format>", "format of the file").choices(planFormats).makeOptionMandatory())
  .option("--out <file>", "where to write; the standard output when it is not a screen, else a file here")
  .action(exportCommand);

program
  .command("merge")
  .description(
    "merge amendments to a text at once; prints the merged text (null while a hard conflict stands), every conflict in words, and the order of the votes; needs no database",
  )
  .argument("<file>", 'JSON: {"text": Markdown, "amendments": [{"id", "text"}]}; `-` for the standard input')
  .addOption(
    new Option("--lang <language>", "language of what it says of conflicts").choices(languages).default("fr"),
  )
  .addHelpText("after", mergeHelp)
  .action(mergeCommand);

await program.parseAsync();
