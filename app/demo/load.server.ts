import type { Result } from "~/domain/result";
import type { App } from "~/server/app.server";
import {
  actorsOf,
  fillNewInstallation,
  type MemberActor,
  settleStory,
} from "~/server/newInstallation.server";
import { savePlan } from "~/server/plans.server";
import { amending } from "./amendments.server";
import { StoryClock } from "./clock";
import { debate } from "./comments.server";
import { deliberateMost, importDrafts, tableAll, writing } from "./measures.server";
import { movePhase, type Opening, openConvention, setCalendar } from "./opening.server";
import { seatMembers, seatTeam } from "./people.server";
import { must, playAll, type Story } from "./story.server";
import { phaseReasons } from "./texts/convention";
import { team } from "./texts/people";
import { planTexts } from "./texts/plan";
import { sessions } from "./texts/sessions";
import { voting } from "./votes.server";

/** What is being made, for whoever waits. */
export const demonstrationSteps = ["convention", "people", "measures", "debate", "plan"] as const;
export type DemonstrationStep = (typeof demonstrationSteps)[number];

/** One more than the acts begin with, so that they have the whole of that day. */
const STORY_DAYS = 84;

/** What happened since is news to everybody. */
const READ_UNTIL_DAYS = 4;

/**
 * Fills a new installation with a convention in the middle of its deliberation: by the use cases and the importer
 * that everybody has, under a clock that begins twelve weeks ago. All of it, or nothing.
 *
 * @param begins told each step as it begins
 */
export function loadDemonstration(
  app: App,
  begins: (step: DemonstrationStep) => void = () => {},
): Promise<Result<{ conventionId: string }, "installation-in-use">> {
  const clock = new StoryClock(app.now(), STORY_DAYS);
  return fillNewInstallation(app, clock.now, async (whole) => {
    begins("convention");
    clock.to(clock.day(STORY_DAYS - 1, "09:10"));
    const opening = await openConvention(whole, clock);
    begins("people");
    const { facilitator, sessionIds } = await gather(whole, clock, opening);
    begins("measures");
    const { conventionId } = opening;
    const actors = await actorsOf(whole, conventionId);
    clock.to(clock.day(48, "14:00"));
    const measures = await importDrafts({ app: whole, conventionId }, facilitator);
    const story: Story = { app: whole, clock, conventionId, actors, measures, amendments: new Map() };
    await tableThem(story, facilitator);
    begins("debate");
    const sessionAbout = (words: string) =>
      sessionIds[sessions.findIndex(({ title }) => title.includes(words))] ?? "";
    const sittings = { voting: sessionAbout("premiers votes"), next: sessionAbout("amendements et votes") };
    await playAll(clock, [...debate(story), ...amending(story), ...voting(story, sittings)]);
    begins("plan");
    const plan = { baseRevision: 0, texts: planTexts };
    must(await savePlan(whole, facilitator, conventionId, plan), "plan");
    await settleStory(whole, clock.day(READ_UNTIL_DAYS, "08:00"));
    return { conventionId };
  });
}

/** Team, members, calendar; the convention goes from its preparation to the drafting. */
async function gather(
  app: App,
  clock: StoryClock,
  opening: Opening,
): Promise<{ facilitator: MemberActor; sessionIds: string[] }> {
  const { conventionId } = opening;
  await seatTeam(app, clock, opening);
  const facilitator = (await actorsOf(app, conventionId)).get(team[0]?.name ?? "");
  if (!facilitator) throw new Error("the demonstration has no facilitator");
  const sessionIds = await setCalendar(app, clock, facilitator, opening);
  clock.to(clock.day(82, "11:30"));
  await movePhase(app, facilitator, conventionId, "sortition", phaseReasons.sortition);
  clock.to(clock.day(79, "10:00"));
  await seatMembers(app, clock, facilitator, opening);
  clock.to(clock.day(71, "16:00"));
  await movePhase(app, facilitator, conventionId, "learning", phaseReasons.learning);
  clock.to(clock.day(52, "17:30"));
  await movePhase(app, facilitator, conventionId, "drafting", phaseReasons.drafting);
  return { facilitator, sessionIds };
}

/** The panels write, and table what they wrote; the plenary takes it up. */
async function tableThem(story: Story, facilitator: MemberActor): Promise<void> {
  const { app, clock, conventionId } = story;
  await playAll(clock, writing(story));
  clock.to(clock.day(34, "09:00"));
  await tableAll(story);
  clock.to(clock.saturday(28, "17:10"));
  await movePhase(app, facilitator, conventionId, "deliberation", phaseReasons.deliberation);
  clock.advance(300);
  await deliberateMost(story, facilitator);
}
