import { Command, Option } from "commander";
import { planFormats } from "~/server/planFiles.server";
import { exportCommand } from "./exportPlan";
import { start } from "./start";
import { verifyJournalCommand } from "./verifyJournal";

const program = new Command("palabre").description(
  "Palabre: citizen conventions, from the first proposal to the published plan",
);

program
  .command("start", { isDefault: true })
  .description("serve the product; a new database receives the demonstration convention")
  .option("--empty", "begin with an empty database, claimed by a link that is printed")
  .action(start);

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

await program.parseAsync();
