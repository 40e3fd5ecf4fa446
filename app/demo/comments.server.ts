import { passagesOf } from "~/domain/measure-text";
import { addComment, hide, report, resolve } from "~/server/comments.server";
import { newId } from "~/server/ids.server";
import { timeOf } from "./clock";
import { type Act, actorNamed, conventionOf, measureNumbered, must, type Story } from "./story.server";
import { comments, type DemoAnswer, type DemoComment } from "./texts/comments";
import { writers } from "./texts/measureTexts";
import { team } from "./texts/people";

const facilitatorName = team[0]?.name ?? "";

/** The debate on the measures: threads, their answers, and what becomes of them. */
export function debate(story: Story): Act[] {
  return comments.flatMap((comment, index) => threadActs(story, comment, index * 3));
}

function threadActs(story: Story, comment: DemoComment, index: number): Act[] {
  let threadId = "";
  const at = (daysBefore: number, step: number) => story.clock.day(daysBefore, timeOf(index + step));
  const begin = async () => {
    threadId = await say(story, comment, comment, null);
  };
  const acts: Act[] = [{ at: at(comment.daysBefore, 0), play: begin }];
  for (const [step, answer] of (comment.answers ?? []).entries()) {
    const play = async () => void (await say(story, comment, answer, threadId));
    acts.push({ at: at(answer.daysBefore, step + 1), play });
  }
  const { hiddenBecause, reported, resolvedDaysBefore } = comment;
  if (resolvedDaysBefore !== undefined) {
    acts.push({ at: at(resolvedDaysBefore, 5), play: () => settle(story, comment, threadId) });
  }
  if (hiddenBecause) {
    const play = () => moderate(story, facilitatorName, threadId, hiddenBecause, hide);
    acts.push({ at: at(comment.daysBefore - 1, 5), play });
  }
  if (reported) {
    const play = () => moderate(story, reported.by, threadId, reported.reason, report);
    acts.push({ at: at(comment.daysBefore - 1, 6), play });
  }
  return acts;
}

async function say(
  story: Story,
  { measure: number, about, enteredBy }: DemoComment,
  { kind, by, body }: DemoAnswer,
  parentId: string | null,
): Promise<string> {
  const measure = measureNumbered(story, number);
  const writer = parentId === null && enteredBy ? actorNamed(story, enteredBy) : actorNamed(story, by);
  const speaker = actorNamed(story, by);
  const added = await addComment(story.app, writer, await conventionOf(story), {
    ...{ measureId: measure.id, version: measure.version, amendmentId: null, parentId, kind, body },
    blockId: about === undefined ? null : blockAbout(measure, about),
    onBehalfOf: writer === speaker ? null : speaker.memberId,
    formKey: newId(),
  });
  return must(added, `comment on measure ${number} by ${by}`).id;
}

function blockAbout(
  {
    content,
    blockIds,
  }: { readonly content: { readonly body: string }; readonly blockIds: readonly string[] },
  words: string,
): string {
  const passage = passagesOf(content.body, blockIds).find(({ markdown }) => markdown.includes(words));
  if (!passage) throw new Error(`no paragraph of the measure says "${words}"`);
  return passage.anchor;
}

async function settle(story: Story, { measure }: DemoComment, commentId: string): Promise<void> {
  const author = actorNamed(story, writers[measure] ?? facilitatorName);
  must(await resolve(story.app, author, await conventionOf(story), commentId), "a settled comment");
}

async function moderate(
  story: Story,
  by: string,
  commentId: string,
  reason: string,
  work: typeof hide,
): Promise<void> {
  must(await work(story.app, actorNamed(story, by), await conventionOf(story), commentId, reason), reason);
}
