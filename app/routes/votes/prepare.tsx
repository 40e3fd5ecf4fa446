import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/Button";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { Select, TextField } from "~/components/inputs";
import { RuleFields } from "~/components/RuleFields";
import { PageTitle } from "~/components/Section";
import { frenchSpaces } from "~/domain/typography";
import { parseForm, type Typed } from "~/forms/parse";
import { ruleTyped } from "~/forms/rule";
import { questionQuery, voteForm } from "~/forms/vote";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { refuse, requireMay, visitConvention } from "~/server/request.server";
import { loadNewVote } from "~/server/votePage.server";
import { prepareVote } from "~/server/votes.server";

function asked(request: Request) {
  const parsed = questionQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  return parsed.success ? parsed.data : refuse(400, "bad-request");
}

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "vote.prepare", { phase: convention.phase });
  const found = await loadNewVote(app, convention, asked(args.request));
  if (!found.ok) return refuse(found.error === "question-not-found" ? 404 : 409, found.error);
  return { title: t.vote.prepare, ...found.value };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Palabre` }];

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor, base } = await visitConvention(args);
  requireMay(args, actor, "vote.prepare", { phase: convention.phase });
  const found = await loadNewVote(app, convention, asked(args.request));
  if (!found.ok) return refuse(409, found.error);
  const parsed = parseForm(voteForm, await args.context.form());
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const { title, rule, panel, session, closes_at } = parsed.value;
  const draft = {
    question: found.value.question,
    title,
    rule,
    panelId: panel,
    sessionId: session,
    closesAt: closes_at,
  };
  const made = await prepareVote(app, actor, convention, draft);
  if (!made.ok) return refuse(made.error === "not-allowed" ? 403 : 409, made.error);
  return redirect(`${base}/votes/${made.value.voteId}?done=prepared`, 303);
}

/** Puts a text to the vote: the question in words, who votes, the rule, the end. */
export default function PrepareVote() {
  const { wording, rule, panels, sessions } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const { date } = formats(useLanguage());
  const errors = refused?.errors ?? {};
  const problem = useProblem(errors);
  const typed: Typed = refused?.typed ?? { ...ruleTyped(rule), title: wording };
  return (
    <>
      <FormErrors errors={errors} />
      <PageTitle kicker={frenchSpaces(wording)} title={t.vote.prepare} lead={t.vote.prepareLead} />
      <form method="post" className="form">
        <TextField
          name="title"
          label={t.vote.wording}
          error={problem("title")}
          defaultValue={typed.title}
          required
        />
        <Select
          name="panel"
          label={t.vote.whoVotes}
          options={panels.map((panel) => ({ value: panel.id, label: panel.name }))}
          empty={t.vote.plenary}
          defaultValue={typed.panel}
        />
        <Select
          name="session"
          label={t.vote.session}
          options={sessions.map(({ id, title, startsAt }) => ({
            value: id,
            label: `${frenchSpaces(title)} · ${date(startsAt)}`,
          }))}
          empty={t.vote.noSession}
          defaultValue={typed.session}
        />
        <TextField
          type="datetime-local"
          name="closes_at"
          label={t.vote.endsAt}
          hint={t.vote.endsAtHint}
          error={problem("closes_at")}
          optional={t.common.optional}
          defaultValue={typed.closes_at}
        />
        <RuleFields typed={typed} errors={errors} />
        <Button>{t.vote.save}</Button>
      </form>
    </>
  );
}
