import {
  acceptAmendment,
  cosignAmendment,
  judgeAmendment,
  proposeAmendment,
  withdrawAmendment,
} from "~/server/amendments.server";
import { newId } from "~/server/ids.server";
import { timeOf } from "./clock";
import { type Act, actorNamed, measureNumbered, must, type Story } from "./story.server";
import { amendments, type DemoAmendment } from "./texts/amendments";
import { team } from "./texts/people";

const facilitatorName = team[0]?.name ?? "";

/** Members amend: signed by others, judged, accepted by the authors or waiting for a vote. */
export function amending(story: Story): Act[] {
  return amendments.flatMap((amendment, index) => amendmentActs(story, amendment, index * 5 + 2));
}

function amendmentActs(story: Story, amendment: DemoAmendment, index: number): Act[] {
  const { app, conventionId } = story;
  const { title, daysBefore, cosigners, judged, accepted, withdrawn } = amendment;
  let id = "";
  const act = (days: number, step: number, play: () => Promise<unknown>): Act => ({
    at: story.clock.day(days, timeOf(index + step)),
    play: async () => void (await play()),
  });
  const acts = [
    act(daysBefore, 0, async () => {
      id = await propose(story, amendment);
      story.amendments.set(title, id);
    }),
  ];
  for (const [step, name] of cosigners.entries()) {
    const sign = async () =>
      must(await cosignAmendment(app, actorNamed(story, name), conventionId, id, true), name);
    acts.push(act(daysBefore - 1, step + 1, sign));
  }
  if (judged) {
    const { verdict, reason } = judged;
    const judge = async () => {
      const facilitator = actorNamed(story, facilitatorName);
      must(await judgeAmendment(app, facilitator, conventionId, id, verdict, reason), title);
    };
    acts.push(act(judged.daysBefore, 7, judge));
  }
  if (withdrawn) {
    const author = actorNamed(story, amendment.by);
    const withdraw = async () => must(await withdrawAmendment(app, author, conventionId, id, ""), title);
    acts.push(act(withdrawn.daysBefore, 8, withdraw));
  }
  if (accepted) acts.push(act(accepted.daysBefore, 8, () => accept(story, amendment, id, accepted.by)));
  return acts;
}

async function propose(story: Story, amendment: DemoAmendment): Promise<string> {
  const { measure: number, title, by, enteredBy, amends, reasons } = amendment;
  const measure = measureNumbered(story, number);
  const parentId = amends ? (story.amendments.get(amends) ?? null) : null;
  const parent = amends ? amendments.find((each) => each.title === amends) : undefined;
  const { body } = measure.content;
  const base = parent ? textOf(parent, body) : body;
  const proposed = await proposeAmendment(
    story.app,
    actorNamed(story, enteredBy ?? by),
    story.conventionId,
    measure.id,
    {
      ...{ baseVersion: measure.version, title, body: textOf(amendment, base), reasons, parentId },
      onBehalfOf: enteredBy ? actorNamed(story, by).memberId : null,
      formKey: newId(),
    },
  );
  return must(proposed, title).id;
}

/** The whole text as an amendment asks for it. */
function textOf({ title, replaces = "", with: words = "", moves }: DemoAmendment, body: string): string {
  if (moves) {
    const paragraphs = body.split("\n\n");
    const moved = paragraphs.filter((each) => each.startsWith(moves.paragraph));
    const rest = paragraphs.filter((each) => !each.startsWith(moves.paragraph));
    const at = rest.findIndex((each) => each.startsWith(moves.before));
    if (moved.length !== 1 || at < 0) throw new Error(`nothing to move for "${title}"`);
    return [...rest.slice(0, at), ...moved, ...rest.slice(at)].join("\n\n");
  }
  if (replaces === "" || !body.includes(replaces)) throw new Error(`no text says "${replaces}"`);
  return body.replace(replaces, words);
}

/** The next version is the amendment's: what comes after speaks of that one. */
async function accept(story: Story, amendment: DemoAmendment, id: string, by: string): Promise<void> {
  const { app, conventionId } = story;
  const author = actorNamed(story, by);
  must(await acceptAmendment(app, author, conventionId, id), amendment.title);
}
