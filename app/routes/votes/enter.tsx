import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { RadioGroup } from "~/components/choices";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { Select } from "~/components/inputs";
import { PageTitle } from "~/components/Section";
import { choices } from "~/domain/voting";
import { parseForm } from "~/forms/parse";
import { enteredBallotForm } from "~/forms/vote";
import { useT } from "~/messages/context";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { loadVotePage } from "~/server/votePage.server";
import { enterBallot } from "~/server/votes.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, base, t } = await visitConvention(args);
  requireMay(args, actor, "vote.enter", { phase: convention.phase, state: "open" });
  const page = await loadVotePage(app, convention, actor, args.params.vote ?? "");
  if (!page) return refuse(404, "not-found");
  if (!page.can.enter) return refuse(409, "vote-not-open");
  const voters = (page.roll ?? []).map(({ memberId, name }) => ({ memberId, name }));
  return { title: t.vote.enter, question: page.vote.title, voters, href: `${base}/votes/${page.vote.id}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, actor, base } = await visitConvention(args);
  const voteId = args.params.vote ?? "";
  const parsed = parseForm(enteredBallotForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const entered = await enterBallot(app, actor, voteId, parsed.value.member, parsed.value.choice);
  if (!entered.ok) return refuse(entered.error === "not-allowed" ? 403 : 409, entered.error);
  return redirect(`${base}/votes/${voteId}?done=entered`, 303);
}

/** A ballot for somebody who votes on paper or by telephone; the roll says who entered it. */
export default function EnterBallot() {
  const { question, voters, href } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const errors = refused?.errors ?? {};
  const problem = useProblem(errors);
  return (
    <>
      <FormErrors errors={errors} />
      <PageTitle kicker={question} title={t.vote.enter} lead={t.vote.enterLead} />
      <form method="post" className="form" action={`${href}/enter`}>
        <Select
          name="member"
          label={t.vote.enterFor}
          error={problem("member")}
          options={voters.map(({ memberId, name }) => ({
            value: memberId,
            label: name || t.common.erasedPerson,
          }))}
          empty="—"
          defaultValue={refused?.typed.member}
          required
        />
        <RadioGroup
          name="choice"
          label={t.vote.ballot}
          error={problem("choice")}
          options={choices.map((choice) => ({ value: choice, label: t.rule.choice[choice] }))}
          checked={refused?.typed.choice ? [refused.typed.choice] : []}
          required
        />
        <Button>{t.vote.enter}</Button>
      </form>
    </>
  );
}
