import { measureStages, type StageCounts } from "~/domain/measure-stage";
import { frenchSpaces } from "~/domain/typography";
import { useT } from "~/messages/context";
import { axisHue } from "../Tag";
import { BarPatterns, PatternBar } from "./PatternBar";
import { allOf, stageParts } from "./stages";
import { TableBehind } from "./TableBehind";

export interface AxisStages {
  readonly number: number;
  readonly name: string;
  readonly stages: StageCounts;
}

export interface AxisOverviewProps {
  /** Unique on the page. */
  readonly id: string;
  readonly axes: readonly AxisStages[];
  /** Address of the list of measures. */
  readonly measures: string;
}

/** What became of the measures of each axis: a bar a row, in words below it, and a table behind them. */
export function AxisOverview({ id, axes, measures }: AxisOverviewProps) {
  const t = useT();
  const whole = Math.max(1, ...axes.map(({ stages }) => allOf(stages)));
  return (
    <>
      <BarPatterns />
      <ol className="axis-list">
        {axes.map(({ number, name, stages }) => (
          <li key={number} data-axis={axisHue(number)}>
            <b>{number}</b>
            <a href={`${measures}?axis=${number}`}>{frenchSpaces(name)}</a>
            <span>{t.pictures.measures(allOf(stages))}</span>
            {allOf(stages) > 0 && (
              <PatternBar parts={stageParts(t, stages, `${measures}?axis=${number}`)} whole={whole} />
            )}
          </li>
        ))}
      </ol>
      <TableBehind
        id={id}
        caption={t.pictures.byAxis}
        columns={[
          { key: "axis", label: t.pictures.axis },
          ...measureStages.map((stage) => ({ key: stage, label: t.pictures.stage[stage], numeric: true })),
        ]}
        rows={axes.map(({ number, name, stages }) => ({
          key: String(number),
          cells: [`${number}. ${frenchSpaces(name)}`, ...measureStages.map((stage) => stages[stage])],
        }))}
      />
    </>
  );
}
