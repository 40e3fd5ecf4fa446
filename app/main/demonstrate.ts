import { type DemonstrationStep, loadDemonstration } from "~/demo/load.server";
import type { App } from "~/server/app.server";

const steps = {
  convention: "convention, charter, axes and panels",
  people: "30 members and those who accompany them",
  measures: "39 measures, written on and tabled",
  debate: "comments, amendments and votes",
  plan: "draft of the plan",
} satisfies Record<DemonstrationStep, string>;

/** A failure leaves the database as it was, and ends here: a half demonstration would only puzzle. */
export async function demonstrate(app: App, write: (text: string) => unknown): Promise<void> {
  write("This database is new: loading the demonstration (`palabre start --empty` does not).\n");
  try {
    const loaded = await loadDemonstration(app, (step) => write(`  ${steps[step]}\n`));
    if (!loaded.ok) write("Another server filled the database meanwhile; nothing was added.\n");
  } catch (error) {
    app.log.error({ err: error }, "the demonstration could not be loaded");
    process.stderr.write(
      "The demonstration could not be loaded and nothing of it was kept. `palabre start --empty` begins without it.\n",
    );
    process.exit(1);
  }
}
