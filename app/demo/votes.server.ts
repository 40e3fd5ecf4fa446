import type { Choice } from "~/domain/voting";
import { newId } from "~/server/ids.server";
import { freezeMeasure } from "~/server/measures.server";
import type { MemberActor } from "~/server/newInstallation.server";
import { writeOpinion } from "~/server/opinions.server";
import { castOwnBallot, closeVoteNow, enterBallot, openVoteNow, prepareVote } from "~/server/votes.server";
import { movePhase } from "./opening.server";
import { type Act, actorNamed, conventionOf, measureNumbered, must, type Story } from "./story.server";
import { phaseReasons } from "./texts/convention";
import { type DemoPerson, members, team } from "./texts/people";
import { minorityOpinion } from "./texts/plan";
import { type DemoVote, finalWithoutVote, openVoteDays, opinion, votes } from "./texts/votes";

const facilitatorName = team[0]?.name ?? "";
const VOTING_DAY = 7;

/** Texts are frozen, then voted: most in a plenary, one online over some days. */
export function voting(story: Story, votingSessionId: string): Act[] {
  const { clock, app, conventionId } = story;
  const facilitator = actorNamed(story, facilitatorName);
  const freezing = [...votes, ...finalWithoutVote].map(({ measure, frozenDaysBefore }) => ({
    at: clock.day(frozenDaysBefore, "18:20"),
    play: async () => {
      const { id } = measureNumbered(story, measure);
      must(await freezeMeasure(app, facilitator, conventionId, id), `freezing of measure ${measure}`);
    },
  }));
  const phase = (to: "voting" | "deliberation", reason: string) => () =>
    movePhase(app, facilitator, conventionId, to, reason);
  const closed = votes.filter((vote) => vote.closed);
  const open = votes.filter((vote) => !vote.closed);
  return [
    ...freezing,
    { at: clock.saturday(VOTING_DAY, "09:40"), play: phase("voting", phaseReasons.voting) },
    ...closed.map((vote, index) => ({
      at: clock.saturday(VOTING_DAY, `1${index}:15`),
      play: () => holdVote(story, vote, votingSessionId),
    })),
    { at: clock.saturday(VOTING_DAY, "15:30"), play: () => dissent(story) },
    {
      at: clock.saturday(VOTING_DAY, "17:00"),
      play: phase("deliberation", phaseReasons.deliberationAgain),
    },
    ...open.map((vote) => ({
      at: clock.day(openVoteDays.openedBefore, "12:00"),
      play: () => holdVote(story, vote, null),
    })),
  ];
}

async function holdVote(story: Story, vote: DemoVote, sessionId: string | null): Promise<void> {
  const { app, clock } = story;
  const facilitator = actorNamed(story, facilitatorName);
  const { id: measureId, version, content } = measureNumbered(story, vote.measure);
  const prepared = await prepareVote(app, facilitator, await conventionOf(story), {
    ...{ question: { kind: "measure", measureId, version }, title: content.title, rule: vote.rule },
    ...{ panelId: null, sessionId },
    closesAt: vote.closed ? null : clock.day(-openVoteDays.closesAfter, "20:00"),
  });
  const { voteId } = must(prepared, content.title);
  clock.advance(120);
  must(await openVoteNow(app, facilitator, voteId, null), content.title);
  for (const { voter, choice } of turnout(vote)) {
    clock.advance(vote.closed ? 17 : 1_900);
    must(await castFor(story, facilitator, voteId, voter, choice), `${voter.name}, ${content.title}`);
  }
  clock.advance(60);
  if (vote.closed) must(await closeVoteNow(app, facilitator, voteId), content.title);
}

/** Whoever has no address votes on paper, which a facilitator writes down. */
function castFor(story: Story, facilitator: MemberActor, voteId: string, voter: DemoPerson, choice: Choice) {
  const actor = actorNamed(story, voter.name);
  if (voter.email) return castOwnBallot(story.app, actor, voteId, choice);
  return enterBallot(story.app, facilitator, voteId, actor.memberId, choice);
}

/** Who votes what: members in an order that differs from vote to vote, and is the same in every load. */
function turnout({ measure, rule, ballots }: DemoVote) {
  const choices = [
    ...Array<Choice>(ballots.for).fill("for"),
    ...Array<Choice>(ballots.against).fill("against"),
    ...Array<Choice>(ballots.abstain).fill("abstain"),
    ...Array<Choice>(ballots.blank).fill("blank"),
  ];
  const from = (measure * 11) % members.length;
  const inOrder = [...members.slice(from), ...members.slice(0, from)];
  const able = inOrder.filter(({ email }) => email !== null || rule.secrecy === "named");
  return able.flatMap((voter, place) => {
    const choice = choices[place];
    return choice ? [{ voter, choice }] : [];
  });
}

async function dissent(story: Story): Promise<void> {
  const { app, conventionId } = story;
  const { id } = measureNumbered(story, opinion.measure);
  const written = { body: minorityOpinion, formKey: newId() };
  const author = actorNamed(story, opinion.by);
  must(await writeOpinion(app, author, conventionId, id, written), "minority opinion");
}
