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
import { PhaseEffects } from "~/components/convention/PhaseEffects";
import { PhaseHistory } from "~/components/convention/PhaseHistory";
import { Road } from "~/components/convention/Road";
import { Done } from "~/components/Done";
import { FormErrors, useProblem } from "~/components/FormErrors";
import { TextArea } from "~/components/inputs";
import { PageTitle, Section } from "~/components/Section";
import { isPhase, nextPhases } from "~/domain/phase";
import { phaseEffects } from "~/domain/phase-effects";
import { phaseForm } from "~/forms/convention";
import { type Answer, NO_ANSWER, parseForm } from "~/forms/parse";
import { useT } from "~/messages/context";
import { moveConvention, phaseMovesOf } from "~/server/phases.server";
import { refuse, requireMay, visitConvention } from "~/server/request.server";

export async function loader(args: LoaderFunctionArgs) {
  const { app, convention, actor, t } = await visitConvention(args);
  requireMay(args, actor, "convention.move-phase", convention);
  const { phase } = convention;
  const ways = nextPhases[phase].map((to) => ({ to, effects: phaseEffects(phase, to) }));
  return { title: t.convention.phaseTitle, phase, ways, moves: await phaseMovesOf(app, convention.id) };
}

export async function action(args: ActionFunctionArgs) {
  const { app, convention, actor } = await visitConvention(args);
  const parsed = parseForm(phaseForm, await args.context.form());
  if (!parsed.ok) return data({ ...parsed, refusal: null }, { status: 422 });
  const { from, to, reason } = parsed.value;
  if (!isPhase(from) || !isPhase(to)) return refuse(400, "bad-request");
  const moved = await moveConvention(app, actor, convention.id, { from, to, reason });
  if (moved.ok) return redirect("?done=moved", 303);
  return data({ errors: {}, typed: { to, reason }, refusal: moved.error }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title ?? ""} · Palabre` },
];

/** What each move would do, said before; then the move, with its reason. */
export default function PhasePage() {
  const { title, phase, ways, moves } = useLoaderData<typeof loader>();
  const { errors, typed, refusal }: Answer = useActionData<typeof action>() ?? NO_ANSWER;
  const { convention: t, domain, common } = useT();
  const problem = useProblem(errors);
  const options = ways.map(({ to, effects }) => ({
    ...{ value: to, label: domain.phase[to] },
    hint: (
      <>
        {domain.phaseMeaning[to]} <PhaseEffects effects={effects} />
      </>
    ),
  }));
  return (
    <>
      <Done messages={{ moved: t.moved }} />
      <PageTitle title={title} lead={t.phaseLead} />
      <FormErrors errors={errors} refusal={refusal} />
      <Section title={`${t.nowAt}${common.colon}${domain.phase[phase]}`}>
        <Road phase={phase} since={moves[0]?.movedAt ?? null} />
      </Section>
      {options.length === 0 ? (
        <p>{t.noWayOn}</p>
      ) : (
        <form method="post" className="form section">
          <input type="hidden" name="from" value={phase} />
          <RadioGroup
            name="to"
            label={t.moveTo}
            options={options}
            checked={[typed.to ?? ""]}
            error={problem("to")}
            required
          />
          <TextArea
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            error={problem("reason")}
            defaultValue={typed.reason ?? ""}
            rows={3}
            required
          />
          <Button>{t.move}</Button>
        </form>
      )}
      <Section title={t.history}>
        {moves.length === 0 ? <p>{t.noMoves}</p> : <PhaseHistory moves={moves} />}
      </Section>
    </>
  );
}
