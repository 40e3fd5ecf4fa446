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
import { type DemoVote, finalWithoutVote, opinion, voteDays, votes } from "./texts/votes";

const facilitatorName = team[0]?.name ?? "";
const VOTING_DAY = 7;

/** Texts are frozen, then voted: most in a plenary, one online over some days. */
export function voting(story: Story, sessionIds: { readonly voting: string; readonly next: string }): Act[] {
  const { clock, app, conventionId } = story;
  const facilitator = actorNamed(story, facilitatorName);
  const freezing = [...votes, ...finalWithoutVote].flatMap(({ measure, frozenDaysBefore }) => {
    if (frozenDaysBefore === undefined) return [];
    const play = async () => {
      const { id } = measureNumbered(story, measure);
      must(await freezeMeasure(app, facilitator, conventionId, id), `freezing of measure ${measure}`);
    };
    return [{ at: clock.day(frozenDaysBefore, "18:20"), play }];
  });
  const phase = (to: "voting" | "deliberation", reason: string) => () =>
    movePhase(app, facilitator, conventionId, to, reason);
  const heldAt = (stage: DemoVote["stage"], at: (index: number) => string, sessionId: string | null) =>
    votes
      .filter((vote) => vote.stage === stage)
      .map((vote, index) => ({ at: at(index), play: () => holdVote(story, vote, sessionId) }));
  const { preparedBefore, openedBefore } = voteDays;
  return [
    ...freezing,
    { at: clock.saturday(VOTING_DAY, "09:40"), play: phase("voting", phaseReasons.voting) },
    ...heldAt("closed", (index) => clock.saturday(VOTING_DAY, `1${index}:15`), sessionIds.voting),
    { at: clock.saturday(VOTING_DAY, "15:30"), play: () => dissent(story) },
    {
      at: clock.saturday(VOTING_DAY, "17:00"),
      play: phase("deliberation", phaseReasons.deliberationAgain),
    },
    ...heldAt("open", () => clock.day(openedBefore, "12:00"), null),
    ...heldAt("prepared", () => clock.day(preparedBefore, "17:45"), sessionIds.next),
  ];
}

/** What is asked: an amendment, or the measure itself as its text stands. */
function questionOf(story: Story, { measure: number, amendment }: DemoVote) {
  const { id, version, content } = measureNumbered(story, number);
  if (amendment === undefined) {
    return { title: content.title, question: { kind: "measure", measureId: id, version } } as const;
  }
  const amendmentId = story.amendments.get(amendment);
  if (!amendmentId) throw new Error(`nobody has proposed "${amendment}"`);
  return { title: amendment, question: { kind: "amendment", amendmentId } } as const;
}

async function holdVote(story: Story, vote: DemoVote, sessionId: string | null): Promise<void> {
  const { app, clock } = story;
  const facilitator = actorNamed(story, facilitatorName);
  const { title, question } = questionOf(story, vote);
  const closesAt = vote.stage === "open" ? clock.day(-voteDays.closesAfter, "20:00") : null;
  const draft = { question, title, rule: vote.rule, panelId: null, sessionId, closesAt };
  const { voteId } = must(await prepareVote(app, facilitator, await conventionOf(story), draft), title);
  if (vote.stage === "prepared") return;
  clock.advance(120);
  must(await openVoteNow(app, facilitator, voteId, null), title);
  for (const { voter, choice } of turnout(vote)) {
    clock.advance(vote.stage === "closed" ? 17 : 1_900);
    must(await castFor(story, facilitator, voteId, voter, choice), `${voter.name}, ${title}`);
  }
  clock.advance(60);
  if (vote.stage === "closed") must(await closeVoteNow(app, facilitator, voteId), title);
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
  const written = { body: minorityOpinion, formKey: newId(), onBehalfOf: null };
  const author = actorNamed(story, opinion.by);
  must(await writeOpinion(app, author, conventionId, id, written), "minority opinion");
}
