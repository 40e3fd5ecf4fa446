import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Done } from "~/components/Done";
import { FormErrors } from "~/components/FormErrors";
import { Live } from "~/components/Live";
import { PageTitle, Section } from "~/components/Section";
import { ManageVote } from "~/components/VoteManage";
import { VoteBallot, VoteFacts, VoteResultSection, VoteRoll } from "~/components/VoteSections";
import { VoteText } from "~/components/VoteText";
import { parseForm } from "~/forms/parse";
import { reasonForm } from "~/forms/vote";
import { useT } from "~/messages/context";
import { refuse, visitConvention } from "~/server/request.server";
import { publicTags } from "~/server/tags.server";
import { loadVotePage } from "~/server/votePage.server";
import { annulVoteNow, closeVoteNow, withdrawVoteNow } from "~/server/votes.server";
import { readVoteText, voteTextTopics } from "~/server/voteText.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, person, t, base } = await visitConvention(args);
  const page = await loadVotePage(app, convention, actor, args.params.vote ?? "");
  if (!page) return refuse(404, "not-found");
  const { vote, session } = page;
  const text = await readVoteText(app, convention, actor, vote.question);
  const topics = [
    `vote:${vote.id}`,
    ...(session ? [`session:${session.id}`] : []),
    ...voteTextTopics(convention, vote.question),
  ];
  const title = `${t.vote.number(vote.number)} · ${vote.title}`;
  return data({ title, base, topics, text, ...page }, publicTags(person, false, topics));
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

const steps = { withdraw: withdrawVoteNow, annul: annulVoteNow };

/** What a facilitator does to the vote: close, withdraw, annul. */
export async function action(args: ActionFunctionArgs) {
  const { app, actor, base } = await visitConvention(args);
  const voteId = args.params.vote ?? "";
  const form = await args.context.form();
  const step = form.get("step");
  if (step === "close") {
    const closed = await closeVoteNow(app, actor, voteId);
    return closed.ok ? redirect(`${base}/votes/${voteId}?done=closed`, 303) : refuse(409, closed.error);
  }
  if (step !== "withdraw" && step !== "annul") return refuse(400, "bad-request");
  const parsed = parseForm(reasonForm, form);
  if (!parsed.ok) return data({ step, errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const result = await steps[step](app, actor, voteId, parsed.value.reason);
  if (!result.ok) return refuse(409, result.error);
  return redirect(`${base}/votes/${voteId}?done=${step === "withdraw" ? "withdrawn" : "annulled"}`, 303);
}

/** One vote: the question, the rule, my ballot, the result (first once it is known), the roll. */
export default function VotePage() {
  const { topics, text, ...page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const { vote, base } = page;
  const over = vote.state.status === "closed" || vote.state.status === "annulled";
  return (
    <>
      <Live names={topics} />
      <FormErrors errors={refused?.errors ?? {}} />
      <Done messages={t.vote.done} />
      <PageTitle
        kicker={`${t.vote.number(vote.number)} · ${t.vote.asks[vote.question.kind]}`}
        title={vote.title}
        written
      />
      {over && <VoteResultSection {...page} />}
      <VoteText base={base} question={vote.question} text={text} />
      <VoteBallot {...page} />
      {!over && <VoteResultSection {...page} />}
      <Section title={t.vote.rule}>
        <VoteFacts {...page} />
      </Section>
      <VoteRoll {...page} />
      <ManageVote {...page} refused={refused} />
    </>
  );
}
