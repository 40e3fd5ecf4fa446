import type { Convention } from "~/domain/convention";
import type { MeasureContent } from "~/domain/measure";
import type { Result } from "~/domain/result";
import type { App } from "~/server/app.server";
import { conventionNow, type MemberActor } from "~/server/newInstallation.server";
import type { StoryClock } from "./clock";

/** A measure as the story has left it. */
export interface StoryMeasure {
  readonly id: string;
  version: number;
  content: MeasureContent;
  blockIds: readonly string[];
}

/** What the acts of the story share. */
export interface Story {
  /** Its clock is the story's. */
  readonly app: App;
  readonly clock: StoryClock;
  readonly conventionId: string;
  readonly actors: ReadonlyMap<string, MemberActor>;
  /** By their number in measures.json, which is the number that they get when they are tabled. */
  readonly measures: ReadonlyMap<number, StoryMeasure>;
  /** Ids by title, as they are proposed. */
  readonly amendments: Map<string, string>;
}

/** Something that happens at an instant. */
export interface Act {
  readonly at: string;
  readonly play: () => Promise<void>;
}

/** Plays acts in the order of their time. */
export async function playAll(clock: StoryClock, acts: readonly Act[]): Promise<void> {
  const inOrder = [...acts].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  for (const act of inOrder) {
    clock.to(act.at);
    await act.play();
  }
}

/** A refusal is an error of the story: nothing of it may stay. */
export function must<T>(result: Result<T, string>, what: string): T {
  if (!result.ok) throw new Error(`the demonstration was refused: ${what}: ${result.error}`);
  return result.value;
}

export function actorNamed({ actors }: Pick<Story, "actors">, name: string): MemberActor {
  const actor = actors.get(name);
  if (!actor) throw new Error(`nobody in the demonstration is called ${name}`);
  return actor;
}

export function measureNumbered({ measures }: Pick<Story, "measures">, number: number): StoryMeasure {
  const measure = measures.get(number);
  if (!measure) throw new Error(`the demonstration has no measure ${number}`);
  return measure;
}

export function conventionOf({
  app,
  conventionId,
}: Pick<Story, "app" | "conventionId">): Promise<Convention> {
  return conventionNow(app, conventionId);
}
