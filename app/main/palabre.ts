import { Command } from "commander";
import { start } from "./start";

const program = new Command("palabre").description(
  "Palabre: citizen conventions, from the first proposal to the published plan",
);

program
  .command("start", { isDefault: true })
  .description("serve the product; a new database receives the demonstration convention")
  .option("--empty", "begin with an empty database, claimed by a link that is printed")
  .action(start);

await program.parseAsync();
