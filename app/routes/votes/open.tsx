import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { CheckboxGroup } from "~/components/choices";
import { PageTitle } from "~/components/Section";
import { needsAttendance } from "~/domain/voting";
import { useT } from "~/messages/context";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { votersOf } from "~/server/votePage.server";
import { openVoteNow } from "~/server/votes.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, base, t } = await visitConvention(args);
  requireMay(args, actor, "vote.open", { phase: convention.phase, state: "prepared" });
  const found = await votersOf(app, convention, args.params.vote ?? "");
  if (!found) return refuse(404, "not-found");
  const { vote, voters } = found;
  const { rule } = vote.state;
  const title = `${t.vote.open} · ${vote.title}`;
  return {
    title,
    question: vote.title,
    rule,
    attendance: needsAttendance(rule),
    voters,
    href: `${base}/votes/${vote.id}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, base } = await visitConvention(args);
  const voteId = args.params.vote ?? "";
  const form = await args.context.form();
  const present = form.get("attendance") === "taken" ? form.getAll("present").map(String) : null;
  const opened = await openVoteNow(app, actor, voteId, present);
  if (!opened.ok) return refuse(opened.error === "not-allowed" ? 403 : 409, opened.error);
  return redirect(`${base}/votes/${voteId}?done=opened`, 303);
}

/** Opens a vote; where the rule counts those present, attendance is taken here. */
export default function OpenVote() {
  const { question, rule, attendance, voters, href } = useLoaderData<typeof loader>();
  const t = useT();
  const body = { entitled: voters.length, present: null };
  const options = voters.map(({ memberId, name }) => ({
    value: memberId,
    label: name || t.common.erasedPerson,
  }));
  return (
    <>
      <PageTitle
        kicker={question}
        title={t.vote.open}
        lead={attendance ? t.vote.openLead : t.vote.openLeadAll}
      />
      <p className="readable">{t.rule.ruleSentence(rule)}</p>
      <p className="readable">{t.rule.workedExample(rule, body)}</p>
      <form method="post" className="form" action={`${href}/open`}>
        {attendance && (
          <>
            <input type="hidden" name="attendance" value="taken" />
            <CheckboxGroup
              name="present"
              label={t.vote.present}
              options={options}
              checked={voters.map((voter) => voter.memberId)}
            />
          </>
        )}
        <Button>{t.vote.open}</Button>
      </form>
    </>
  );
}
