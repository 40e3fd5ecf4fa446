import { frenchSpaces } from "~/domain/typography";
import { useT, useWritten } from "~/messages/context";
import { Prose } from "../MeasureText";
import { EmptyState } from "../Notice";
import { BarPatterns, PatternBar } from "../pictures/PatternBar";
import { allOf, stageParts } from "../pictures/stages";
import { Section } from "../Section";
import { axisHue } from "../Tag";
import { PlanActions, type PlanPowers } from "./PlanActions";
import { PlanFiles, PlanImprint } from "./PlanImprint";
import { PlanTop } from "./PlanTop";
import { PlanVote } from "./PlanVote";
import type { PlanAxisView, PlanFrameView, PlanVoteView } from "./view";

export interface PlanOverviewProps {
  readonly frame: PlanFrameView;
  readonly count: number;
  readonly html: Readonly<Record<"mandate" | "foreword", string>>;
  readonly axes: readonly PlanAxisView[];
  readonly hasTexts: boolean;
  readonly vote: PlanVoteView | null;
  readonly planId: string | null;
  readonly powers: PlanPowers;
  /** Address of the convention. */
  readonly base: string;
}

/** The first page of a plan. */
export function PlanOverview(props: PlanOverviewProps) {
  const { frame, count, html, axes, hasTexts, vote } = props;
  const { plan: t, pictures } = useT();
  return (
    <div className="columns">
      <div className="columns-wide">
        <PlanTop frame={frame} lead={t.measures(count)} />
        <PlanActions {...props} />
      </div>
      <div>
        <Text title={t.foreword} html={html.foreword} />
        <Section title={t.axes} count={String(count)}>
          {count === 0 ? (
            <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
          ) : (
            <>
              <BarPatterns />
              <Axes axes={axes} measures={`${props.base}/measures`} />
              <p>
                <a href={`${props.base}#axes`}>{pictures.table}</a>
              </p>
            </>
          )}
        </Section>
        {vote && (
          <Section title={t.wholeVote} id="vote">
            <PlanVote id="plan-vote" vote={vote} />
          </Section>
        )}
      </div>
      <div>
        <Text title={t.mandate} html={html.mandate} />
        {hasTexts && (
          <p>
            <a href={`${frame.href}/texts`}>{t.texts}</a>
          </p>
        )}
        {count > 0 && <PlanFiles href={frame.href} />}
        <PlanImprint frame={frame} />
      </div>
    </div>
  );
}

function Text({ title, html }: { title: string; html: string }) {
  if (html === "") return null;
  return (
    <Section title={title}>
      <Prose html={html} />
    </Section>
  );
}

interface AxesProps {
  readonly axes: readonly PlanAxisView[];
  /** Address of the list of all measures. */
  readonly measures: string;
}

/** The axes with the measures that the plan holds, and what became of the others. */
function Axes({ axes, measures: list }: AxesProps) {
  const t = useT();
  const written = useWritten();
  const whole = Math.max(1, ...axes.map(({ stages }) => (stages ? allOf(stages) : 0)));
  return (
    <ol className="plan-axes">
      {axes.map(({ number, name, href, count, stages, measures }) => (
        <li key={number} data-axis={axisHue(number)}>
          <h3>
            <b>{number}</b>{" "}
            <a {...written} href={href}>
              {frenchSpaces(name)}
            </a>
          </h3>
          {stages && allOf(stages) > 0 && (
            <PatternBar parts={stageParts(t, stages, `${list}?axis=${number}`)} whole={whole} />
          )}
          {measures.length === 0 ? (
            <p>{t.plan.measures(count)}</p>
          ) : (
            <ol>
              {measures.map((measure) => (
                <li key={measure.number} value={measure.number}>
                  <a {...written} href={measure.href}>
                    {frenchSpaces(measure.title)}
                  </a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
