import type { ReactNode } from "react";
import { type LifeMoment, type LifeStep, stepsOf } from "~/domain/measure-life";
import { useLanguage, useT } from "~/messages/context";
import { formats } from "~/messages/format";
import { LifeDrawing } from "../pictures/LifeDrawing";
import { Timeline, type TimelineItem } from "../Timeline";

export interface MeasureLifeProps {
  readonly moments: readonly LifeMoment[];
  /** Address of the measure's page. */
  readonly base: string;
  readonly conventionBase: string;
}

/** A measure's life, drawn to scale and told in order. */
export function MeasureLife({ moments, base, conventionBase }: MeasureLifeProps) {
  const { pictures: t } = useT();
  const { dateTime } = formats(useLanguage());
  const say = useSteps(base, conventionBase);
  const items = stepsOf(moments).map(
    (step, index): TimelineItem => ({
      ...{ key: `${step.kind}-${index}`, at: { iso: step.at, text: dateTime(step.at) } },
      ...say(step),
      strong: step.kind !== "version" && step.kind !== "amended",
    }),
  );
  const count = (kind: LifeMoment["kind"]) => moments.filter((moment) => moment.kind === kind).length;
  return (
    <>
      {moments.length > 1 && (
        <LifeDrawing
          moments={moments}
          description={t.lifeDrawn(count("version") + 1, count("amended"), count("vote"))}
        />
      )}
      <Timeline label={t.life} items={items} />
    </>
  );
}

/** Each step in words, and where one reads more of it. */
function useSteps(base: string, conventionBase: string) {
  const { pictures: t, measures, rule } = useT();
  return (step: LifeStep): { text: ReactNode; href?: string } => {
    switch (step.kind) {
      case "written":
      case "tabled":
      case "adopted":
      case "rejected":
        return { text: t.moment[step.kind] };
      case "planned":
        return { text: t.moment.planned, href: `${conventionBase}/plan` };
      case "version":
        return {
          text: t.newVersion(step.version, measures.origin[step.origin]),
          href: `${base}/versions/${step.version}`,
        };
      case "amended":
        return { text: t.amended(step.numbers), href: `${base}/amendments` };
      case "vote":
        return {
          text: t.voted(step.number, step.outcome && rule.outcome[step.outcome]),
          href: `${conventionBase}/votes/${step.id}`,
        };
    }
  };
}
