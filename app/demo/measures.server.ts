import { readMeasures } from "~/domain/importing";
import { nextBlockIds } from "~/domain/measure-text";
import { contentOf, importMeasures } from "~/server/importing.server";
import { deliberateMeasure, saveMeasure, tableMeasure } from "~/server/measures.server";
import type { MemberActor } from "~/server/newInstallation.server";
import { timeOf } from "./clock";
import file from "./measures.json";
import { type Act, actorNamed, must, type Story, type StoryMeasure } from "./story.server";
import { measureTexts, stillTabled, writers } from "./texts/measureTexts";

const FILE_NAME = "measures.json";
/** Tables what no member has put their name to. */
const SECRETARY = "Bastien Roumier";

/** Imports the drafts of the panels, by the same importer as everybody's. */
export async function importDrafts(
  { app, conventionId }: Pick<Story, "app" | "conventionId">,
  facilitator: MemberActor,
): Promise<Map<number, StoryMeasure>> {
  const read = readMeasures(new TextEncoder().encode(JSON.stringify(file)), FILE_NAME);
  const options = { status: "draft", fileName: FILE_NAME } as const;
  const report = must(await importMeasures(app, facilitator, conventionId, read, options), "import");
  const measures = new Map<number, StoryMeasure>();
  for (const [index, id] of report.measureIds.entries()) {
    const imported = read.measures[index];
    if (!imported) throw new Error(`measure ${index + 1} was imported from nothing`);
    const content = contentOf(imported);
    measures.set(index + 1, { id, version: 1, content, blockIds: nextBlockIds(null, content.body) });
  }
  return measures;
}

/** The panels write on: their members become authors of what they wrote. */
export function writing(story: Story): Act[] {
  return Object.entries(measureTexts).map(([number, text], index) => ({
    at: story.clock.day(45 - Math.floor(index / 2), timeOf(index)),
    play: async () => {
      const measure = story.measures.get(Number(number));
      const writer = actorNamed(story, writers[Number(number)] ?? "");
      if (!measure) throw new Error(`there is a text for measure ${number}, which is not there`);
      const content = { ...measure.content, ...text };
      const { app, conventionId } = story;
      const edit = { baseVersion: measure.version, content, settled: false };
      const note = "Texte écrit en groupe de travail.";
      const saved = await saveMeasure(app, writer, conventionId, measure.id, { ...edit, note });
      measure.blockIds = nextBlockIds(
        { body: measure.content.body, blockIds: measure.blockIds },
        content.body,
      );
      measure.content = content;
      measure.version = must(saved, `text of measure ${number}`).version;
    },
  }));
}

/** Tables all measures in their order, so that they get the numbers of the file. */
export async function tableAll(story: Story): Promise<void> {
  const { app, clock, conventionId } = story;
  for (const [number, measure] of story.measures) {
    const actor = actorNamed(story, writers[number] ?? SECRETARY);
    must(await tableMeasure(app, actor, conventionId, measure.id), `tabling of measure ${number}`);
    clock.advance(95);
  }
}

/** Calls the measures to the deliberation, all but a few. */
export async function deliberateMost(story: Story, facilitator: MemberActor): Promise<void> {
  const { app, clock, conventionId } = story;
  for (const [number, measure] of story.measures) {
    if (stillTabled.includes(number)) continue;
    must(await deliberateMeasure(app, facilitator, conventionId, measure.id), `measure ${number}`);
    clock.advance(20);
  }
}
