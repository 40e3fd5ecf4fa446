import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button, ButtonLink, Buttons } from "~/components/Button";
import { Notice } from "~/components/Notice";
import { PageTitle } from "~/components/Section";
import { isChoice } from "~/domain/voting";
import { parseForm } from "~/forms/parse";
import { ballotForm } from "~/forms/vote";
import { useT } from "~/messages/context";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { loadVotePage } from "~/server/votePage.server";
import { castOwnBallot } from "~/server/votes.server";

/** The last step of a ballot: the choice in full words, before it is recorded. */
export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, base, t } = await visitConvention(args);
  requireMay(args, actor, "vote.cast", { phase: convention.phase, state: "open" });
  const page = await loadVotePage(app, convention, actor, args.params.vote ?? "");
  if (!page) return refuse(404, "not-found");
  const { vote, can } = page;
  const choice = new URL(args.request.url).searchParams.get("choice") ?? "";
  if (!can.cast) return refuse(409, page.own.onRoll ? "vote-closed" : "not-entitled");
  if (!isChoice(choice)) return redirect(`${base}/votes/${vote.id}`, 303);
  return { title: t.vote.confirmTitle, question: vote.title, choice, href: `${base}/votes/${vote.id}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

/** Records the ballot; answered after it is on disk. The same ballot sent twice counts once. */
export async function action(args: ActionFunctionArgs) {
  const { app, actor, base } = await visitConvention(args);
  const parsed = parseForm(ballotForm, await args.context.form());
  if (!parsed.ok) return refuse(400, "bad-request");
  requireMay(args, actor, "vote.cast", { state: "open" });
  const voteId = args.params.vote ?? "";
  const cast = await castOwnBallot(app, actor, voteId, parsed.value.choice);
  if (!cast.ok) return refuse(cast.error === "not-allowed" ? 403 : 409, cast.error);
  return redirect(`${base}/votes/${voteId}?done=${cast.value}`, 303);
}

export default function ConfirmBallot() {
  const { question, choice, href } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageTitle kicker={question} title={t.vote.confirmTitle} lead={t.vote.confirmLead} />
      <Notice>
        <p>
          <strong>{t.vote.choiceInFull[choice]}</strong>
        </p>
      </Notice>
      <form method="post" action={`${href}/ballot`}>
        <input type="hidden" name="choice" value={choice} />
        <Buttons>
          <Button>{t.vote.confirm}</Button>
          <ButtonLink kind="quiet" href={href}>
            {t.vote.changeChoice}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  );
}
